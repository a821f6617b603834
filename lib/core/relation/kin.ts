import concepts from '../language/concepts.json' with { type: 'json' };
import { stem } from '../text/tokens.ts';
import { SYNONYMS } from './data/synonyms.ts';

/**
 * Concepts too wide for their words to mean one thing: what belongs to a place or a field, not what is said. Two words of such
 * a concept ("goal" and "referee") are of one field, no synonyms.
 */
const FIELDS =
  /^(?:football|sport|rugby|tennis|boxing|american-sport|olympics|farming|art|music|film|religion|computer|hardware|software|food|plant|animal|weapon|war|legal-trial|election-campaign|energy|oil-gas)$/u;

interface Lexicon {
  /** Concepts of each stem that stands alone in one. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Phrases by their first stem, each as its stems, with their concepts. */
  /** All stems that stand anywhere in the tables. */
  readonly all: ReadonlySet<string>;
  readonly phrases: ReadonlyMap<string, readonly { readonly stems: readonly string[]; readonly concept: string }[]>;
}

let known: Lexicon | null = null;

/** The concepts of news English by stems, read once, on first use. */
function lexicon(): Lexicon {
  if (known !== null) return known;
  const words = new Map<string, string[]>();
  const phrases = new Map<string, { stems: readonly string[]; concept: string }[]>();
  const all = new Set<string>();
  for (const [concept, entries] of Object.entries(concepts)) {
    for (const word of entries.split(/[\s,-]+/u)) if (!/^\p{Lu}/u.test(word)) all.add(stem(word));
    if (FIELDS.test(concept)) continue;
    for (const entry of entries.split(', ')) {
      const stems = entry.split(/[\s-]+/u).map(stem);
      const key = stems[0] ?? '';
      if (stems.length === 1) words.set(key, [...(words.get(key) ?? []), concept]);
      else phrases.set(key, [...(phrases.get(key) ?? []), { stems, concept }]);
    }
  }
  for (const [row, entries] of SYNONYMS.entries())
    for (const key of new Set(entries.split(' ').map(stem)))
      words.set(key, [...(words.get(key) ?? []), `synonyms-${row}`]);
  for (const row of SYNONYMS) for (const word of row.split(' ')) all.add(stem(word));
  known = { words, phrases, all };
  return known;
}

/** True where the language tables have a stem, other than as a name. */
export const isEnglish = (word: string): boolean => lexicon().all.has(word);

const conceptsOf = (word: string): readonly string[] => lexicon().words.get(word) ?? [];

/** The concepts that a run of stems expresses, each with the words that express it, joined by spaces. */
export function conceptsIn(stems: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (concept: string, words: string): void => {
    found.set(concept, (found.get(concept) ?? new Set()).add(words));
  };
  for (const [i, word] of stems.entries()) {
    for (const concept of conceptsOf(word)) add(concept, word);
    for (const { stems: phrase, concept } of lexicon().phrases.get(word) ?? [])
      if (phrase.every((part, offset) => stems[i + offset] === part)) add(concept, phrase.join(' '));
  }
  return found;
}

/** True where two stems are one, or stand in one concept of news English ("fare" and "price"). Symmetric. */
export function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  const theirs = conceptsOf(b);
  return theirs.length > 0 && conceptsOf(a).some((concept) => theirs.includes(concept));
}

/** How many stems of the first list have kin in the second, each at most once; symmetric for what it is used for, above 0 or not. */
export function kinShared(first: readonly string[], second: readonly string[]): number {
  return first.filter((word) => second.some((other) => areKin(word, other))).length;
}
