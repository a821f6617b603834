import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'vite';
import { createTopicCheck } from '../../../lib/app/page-topic.ts';
import { compileTopics } from '../../../lib/app/topic-patterns.ts';
import { createMentionFinder } from '../../../lib/core/spotting/mentions.ts';

/** A regular expression of the program and the file that it stands in or is made in. */
export interface Expression {
  readonly file: string;
  readonly expression: RegExp;
}

const FILES = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|d)\.ts$/.test(file))
  .map((file) => `lib/${file}`)
  .sort();

/** All nodes of a syntax tree. */
function* nodesOf(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) yield node as Record<string, unknown>;
  for (const child of Object.values(node)) yield* nodesOf(child);
}

/** A file's literals, and whether it also makes expressions from strings. */
function read(file: string): { literals: Expression[]; makes: boolean } {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new SyntaxError(file);
  const literals: Expression[] = [];
  let makes = false;
  for (const node of nodesOf(program)) {
    const regex = node.regex as { pattern: string; flags: string } | null | undefined;
    if (regex) literals.push({ file, expression: new RegExp(regex.pattern, regex.flags) });
    makes ||=
      /^(?:New|Call)Expression$/.test(String(node.type)) && (node.callee as { name?: string }).name === 'RegExp';
  }
  return { literals, makes };
}

const LEXICON = [
  { text: 'DeepSeek', alone: true },
  { text: 'Deep Seek', alone: true },
  { text: 'DeepSeek-R1', alone: true },
  { text: '深度求索', alone: true },
];
/** Where expressions are made when a function is called and not when its file is loaded. */
const USES: Readonly<Record<string, () => unknown>> = {
  'lib/app/page-topic.ts': () => createTopicCheck(compileTopics([{ id: 'x', lexicon: LEXICON }])).names('DeepSeek'),
  'lib/core/spotting/mentions.ts': () => createMentionFinder(LEXICON),
};

/** Loads and uses a file, and notes what expressions it makes from strings. */
async function madeBy(file: string): Promise<Expression[]> {
  const made: Expression[] = [];
  const Real = globalThis.RegExp;
  function Noting(source: string | RegExp, flags?: string): RegExp {
    const expression = new Real(source, flags);
    made.push({ file, expression });
    return expression;
  }
  Noting.prototype = Real.prototype;
  globalThis.RegExp = Noting as unknown as RegExpConstructor;
  try {
    const use = USES[file];
    if (use) use();
    else await import(resolve(file));
  } finally {
    globalThis.RegExp = Real;
  }
  if (made.length === 0) throw new Error(`${file} makes no expression here`);
  return made;
}

/** Every regular expression of `lib`, once. */
export async function allExpressions(): Promise<Expression[]> {
  const all = new Map<string, Expression>();
  for (const file of FILES) {
    const { literals, makes } = read(file);
    for (const one of [...literals, ...(makes ? await madeBy(file) : [])]) all.set(String(one.expression), one);
  }
  return [...all.values()];
}
