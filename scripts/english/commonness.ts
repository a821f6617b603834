import type { BackgroundData } from '../../lib/core/matching/plain-weights.ts';
import { stem, tokenize } from '../../lib/core/text/tokens.ts';
import type { WordNet } from './wordnet.ts';

/** Texts on one subject. */
export type Subject = readonly string[];

/** A document of ours counts for so many of SemCor's senses, up to so many documents of a subject. */
const DOCUMENT = 3;
const MOST_DOCUMENTS = 15;
const FEWEST = 2;
const LAST_BUCKET = 10;
/** A stem that WordNet's counts do not know and that is written with a capital more often than this is a name. */
const NAME = 0.5;

/**
 * How common stems are in English: the sense counts of SemCor, and texts of several subjects. A word that only one subject
 * uses is no common word, and names are none either: knowing them would be knowing a topic.
 */
export function countStems({ senses }: WordNet, subjects: readonly Subject[]): BackgroundData {
  const counts = new Map<string, number>();
  const add = (word: string, count: number) => counts.set(word, (counts.get(word) ?? 0) + count);
  for (const [lemma, found] of senses) {
    const count = [...found.values()].reduce((sum, one) => sum + one, 0);
    if (/^[a-z]+$/.test(lemma) && count > 0) add(stem(lemma), count);
  }
  const names = findNames(subjects.flat(), new Set(counts.keys()));
  for (const [word, documents] of countDocuments(subjects)) {
    if (documents.length < 2 || names.has(word)) continue;
    const others = documents.sort((a, b) => b - a).slice(1);
    add(word, DOCUMENT * others.reduce((sum, one) => sum + one, 0));
  }
  const buckets = Array.from({ length: LAST_BUCKET + 1 }, (): string[] => []);
  for (const [word, count] of counts) {
    if (!/^[a-z]{2,}$/.test(word) || count < FEWEST) continue;
    buckets[Math.min(LAST_BUCKET, Math.floor(Math.log2(count)))]?.push(word);
  }
  return { buckets: buckets.map((words) => words.sort().join(' ')) };
}

/** For each stem, in how many documents of each subject it stands. */
function countDocuments(subjects: readonly Subject[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const subject of subjects) {
    const counts = new Map<string, number>();
    for (const text of subject) {
      for (const word of new Set(tokenize(text).map(({ text }) => stem(text))))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counts) all.set(word, [...(all.get(word) ?? []), Math.min(count, MOST_DOCUMENTS)]);
  }
  return all;
}

function findNames(texts: readonly string[], known: ReadonlySet<string>): Set<string> {
  const uses = new Map<string, { all: number; capital: number }>();
  for (const text of texts) {
    for (const { text: word } of tokenize(text)) {
      const key = stem(word);
      if (known.has(key)) continue;
      const use = uses.get(key) ?? { all: 0, capital: 0 };
      use.all += 1;
      if (/^\p{Lu}/u.test(word)) use.capital += 1;
      uses.set(key, use);
    }
  }
  return new Set([...uses].filter(([, { all, capital }]) => capital / all > NAME).map(([word]) => word));
}
