import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { describeIssue } from '../../lib/pack/issue-words.ts';
import { InputError } from './input-error.ts';
import { decodeUtf8 } from './read-utf8.ts';

/** A line of a JSON Lines file, checked, with where it stands. */
export interface CheckedLine<T> {
  readonly value: T;
  readonly place: string;
}

/**
 * Reads a JSON Lines file (`-`: standard input) line by line, so that what was good is out before a bad line stops the run.
 *
 * @throws {InputError} where there is no such file, or a line is not UTF-8, not JSON or not of the schema's shape; names file and line.
 */
export async function* readLines<S extends v.GenericSchema>(
  file: string,
  schema: S,
): AsyncGenerator<CheckedLine<v.InferOutput<S>>> {
  // A byte a character: bytes that are no UTF-8 are then found by line, and U+2028 within a text does not end its line.
  const input = (file === '-' ? process.stdin : createReadStream(requireFile(file))).setEncoding('latin1');
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const place = `${file}:${number}`;
    const text = decodeUtf8(Buffer.from(line, 'latin1'));
    if (text === null) throw new InputError(`${place}: not UTF-8`);
    const result = v.safeParse(schema, parseJson(text, place));
    if (!result.success) throw new InputError(`${place}: ${describeIssue(result.issues[0])}`);
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
