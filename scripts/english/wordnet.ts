import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sense of WordNet: the words that share it, what it points to, and the words that explain it. */
export interface Synset {
  readonly lemmas: readonly string[];
  /** By the pointer's sign in WordNet's files (`@` hypernym, `+` derived form, `&` similar, …). */
  readonly pointers: readonly { readonly sign: string; readonly to: string }[];
  readonly gloss: string;
}

/** WordNet's senses, and for each lemma how often each of its senses was found in SemCor. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly senses: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Parts of speech as WordNet's files name them, and as its sense keys number them (wndb(5WN), senseidx(5WN)). */
const FILES = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;
const PARTS: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** Reads the `dict` folder of WordNet 3. A synset's id is its part of speech and its offset. */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const [file, part] of Object.entries(FILES)) {
    for (const line of linesOf(join(folder, `data.${file}`))) {
      if (line.startsWith(' ')) continue;
      const [id, synset] = readSynset(line);
      synsets.set(part + id, synset);
    }
  }
  return { synsets, senses: readSenses(join(folder, 'index.sense')) };
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'latin1').split(/\r?\n/).filter(Boolean);
}

/** A line of a data file: offset, file, type, count of words in hexadecimal, words, count of pointers, pointers, gloss. */
function readSynset(line: string): [string, Synset] {
  const [data = '', gloss = ''] = line.split('|', 2);
  const parts = data.trim().split(' ');
  const words = Number.parseInt(parts[3] ?? '0', 16);
  const lemmas = Array.from({ length: words }, (_, at) =>
    (parts[4 + 2 * at] ?? '').replace(/\(.*\)/, '').toLowerCase(),
  );
  const first = 4 + 2 * words;
  const pointers = Array.from({ length: Number(parts[first]) }, (_, at) => {
    const [sign = '', offset = '', part = ''] = parts.slice(first + 1 + 4 * at);
    return { sign, to: (part === 's' ? 'a' : part) + offset };
  });
  return [parts[0] ?? '', { lemmas, pointers, gloss }];
}

/** A line of the index: the sense's key (`lemma%part:…`), its offset, its number, how often it was found. */
function readSenses(path: string): Map<string, Map<string, number>> {
  const senses = new Map<string, Map<string, number>>();
  for (const line of linesOf(path)) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const known = senses.get(lemma) ?? new Map<string, number>();
    senses.set(lemma, known.set(`${PARTS[rest[0] ?? '']}${offset}`, Number(count)));
  }
  return senses;
}
