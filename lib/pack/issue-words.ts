import * as v from 'valibot';

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object',
  Array: 'a list',
};
/** A longer text is shown by its beginning. */
const LONGEST = 40;

/** What is wrong with a value from a file and where in it, in one line: `claims.3: the key "quote" is missing`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)?.split('.') ?? [];
  if (isMissing(issue)) {
    const key = path.pop();
    // The library takes a list for an object without keys.
    const inList = Array.isArray(issue.path?.at(-1)?.input);
    return at(path, inList ? 'expected an object, got a list' : `the key "${key}" is missing`);
  }
  return at(path, problem(issue));
}

function at(path: readonly string[], words: string): string {
  return path.length === 0 ? words : `${path.join('.')}: ${words}`;
}

/** What is read from JSON is `undefined` only where its key is missing. */
function isMissing({ kind, received }: v.BaseIssue<unknown>): boolean {
  return kind === 'schema' && received === 'undefined';
}

function problem({ kind, type, message, expected, input }: v.BaseIssue<unknown>): string {
  // The library's own messages begin so; any other is one of ours.
  if (!message.startsWith('Invalid ')) return message;
  if (kind === 'schema') return `expected ${KINDS[expected ?? ''] ?? expected}, got ${show(input)}`;
  if (type === 'min_length') return 'empty';
  return type === 'url' ? `expected a web address, got ${show(input)}` : `not of the form expected: ${show(input)}`;
}

function show(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'an object';
  if (typeof input !== 'string') return String(input);
  return JSON.stringify(input.length > LONGEST ? `${input.slice(0, LONGEST)}…` : input);
}
