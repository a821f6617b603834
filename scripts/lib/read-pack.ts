import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePackSource } from '../../lib/pack/parse-source.ts';
import type { PackSource } from '../../lib/pack/source-schema.ts';
import { InputError } from './input-error.ts';
import { requireText } from './read-utf8.ts';

/** Reads a JSON file. @throws {InputError} naming the file. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(requireText(readFileSync(file), file));
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(`${file}: ${describe(error)}`);
  }
}

/** Reads a JSON Lines file. @throws {InputError} naming the file and the line. */
export function readJsonLines(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new InputError(`${file}:${index + 1}: ${describe(error)}`);
    }
  });
}

/**
 * Reads the sources of a pack from its folder: `lexicon.json`, `articles.json` with a text file an article, `claims.json`,
 * and, where they are there, `matters.json` and every `phrasings*.jsonl` and `documents*.jsonl` named in `training`.
 *
 * @throws {InputError | PackError} where a file is missing or wrong.
 */
export function readPackFolder(folder: string, id: string): PackSource {
  const { name, lexicon, names, dates, calibration } = readJson(join(folder, 'lexicon.json')) as Record<
    string,
    unknown
  >;
  const articles = readJson(join(folder, 'articles.json')) as { text: string }[];
  const matters = existsSync(join(folder, 'matters.json')) ? readJson(join(folder, 'matters.json')) : undefined;
  const lines = (file: string) => (existsSync(join(folder, file)) ? readJsonLines(join(folder, file)) : []);
  return parsePackSource({
    id,
    topic: { name, lexicon },
    names,
    dates,
    matters,
    calibration,
    articles: articles.map((article) => ({ ...article, text: readFileSync(join(folder, article.text), 'utf8') })),
    claims: readJson(join(folder, 'claims.json')),
    phrasings: [...lines('phrasings.jsonl'), ...lines('phrasings-more.jsonl')],
    documents: [...lines('documents.jsonl'), ...lines('documents-more.jsonl')],
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error);
}
