import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { InputError } from './read-pack.ts';

/** A line of a JSON Lines file, checked, with where it stands. */
export interface CheckedLine<T> {
  readonly value: T;
  readonly place: string;
}

/**
 * Reads a JSON Lines file (`-`: standard input) line by line, so that what was good is out before a bad line stops the run.
 *
 * @throws {InputError} where there is no such file, or a line is not JSON or not of the schema's shape; names file and line.
 */
export async function* readLines<S extends v.GenericSchema>(
  file: string,
  schema: S,
): AsyncGenerator<CheckedLine<v.InferOutput<S>>> {
  const input = file === '-' ? process.stdin : createReadStream(requireFile(file), 'utf8');
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const place = `${file}:${number}`;
    // Some editors begin a file with a byte-order mark.
    const result = v.safeParse(schema, parseJson(line.replace(/^\uFEFF/u, ''), place));
    if (!result.success) {
      const [issue] = result.issues;
      throw new InputError(`${place}: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`);
    }
    yield { value: result.output, place };
  }
}

/** The file's own name. @throws {InputError} where it is not there or is a folder. */
export function requireFile(file: string): string {
  if (!existsSync(file)) throw new InputError(`${file}: no such file`);
  if (statSync(file).isDirectory()) throw new InputError(`${file}: a folder, not a file`);
  return file;
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
}
