import type { ConceptLexicon } from '../language/concepts.ts';
import { stem } from '../text/tokens.ts';
import { FIELDS, LANDS } from './data/fields.ts';
import { SYNONYMS } from './data/synonyms.ts';

/** Which words of news English mean one thing, by stems. */
export interface Kin {
  /** True where the language tables have a stem, other than as a name. */
  isEnglish(word: string): boolean;
  /** True where two stems are one, or stand in one concept of news English ("fare" and "price"). Symmetric. */
  areKin(a: string, b: string): boolean;
  /** How many stems of the first list have kin in the second, each at most once; symmetric for what it is used for, above 0 or not. */
  kinShared(first: readonly string[], second: readonly string[]): number;
}

/** The rows of the synonyms that each stem stands in. */
const ROWS: ReadonlyMap<string, readonly string[]> = (() => {
  const rows = new Map<string, string[]>();
  for (const [row, entries] of SYNONYMS.entries())
    for (const key of new Set(entries.split(' ').map(stem)))
      rows.set(key, [...(rows.get(key) ?? []), `synonyms-${row}`]);
  return rows;
})();

const NOTHING: ConceptLexicon = { words: new Map(), phrases: new Map(), reach: new Map() };
const KNOWN = new WeakMap<ConceptLexicon, Kin>();

/** Kinship by a concept lexicon and the table of synonyms; one object a lexicon. Without a lexicon, the synonyms alone. */
export function kinOf(english: ConceptLexicon = NOTHING): Kin {
  const known = KNOWN.get(english) ?? createKin(english);
  KNOWN.set(english, known);
  return known;
}

/** "Conductor" and "conduct", "winner" and "win": who does it, by the word's ending. */
function isDoer(doer: string, deed: string): boolean {
  if (doer.length < deed.length + 1 || doer.length > deed.length + 3 || !/(?:er|or)$/u.test(doer)) return false;
  const root = doer.slice(0, -2);
  if (root === deed) return deed.length > 3;
  return root.length === deed.length + 1 && root.at(-1) === root.at(-2) && root.slice(0, -1) === deed;
}

function createKin({ words, phrases }: ConceptLexicon): Kin {
  const read = new Map<string, readonly string[]>();
  const conceptsOf = (word: string): readonly string[] => {
    const before = read.get(word);
    if (before !== undefined) return before;
    const concepts = words.get(word)?.filter((concept) => !FIELDS.has(concept)) ?? [];
    const all = [...concepts, ...(ROWS.get(word) ?? [])];
    // Words that no table has are many, and quick to find missing.
    if (all.length > 0) read.set(word, all);
    return all;
  };
  let inPhrases: ReadonlySet<string> | null = null;
  const areKin = (a: string, b: string): boolean => {
    if (a === b || isDoer(a, b) || isDoer(b, a)) return true;
    const theirs = conceptsOf(b);
    return theirs.length > 0 && conceptsOf(a).some((concept) => theirs.includes(concept));
  };
  return {
    areKin,
    isEnglish(word) {
      if (ROWS.has(word) || words.get(word)?.some((concept) => !LANDS.has(concept))) return true;
      inPhrases ??= wordsOfPhrases(phrases);
      return inPhrases.has(word);
    },
    kinShared: (first, second) => first.filter((word) => second.some((other) => areKin(word, other))).length,
  };
}

function wordsOfPhrases(phrases: ConceptLexicon['phrases']): Set<string> {
  const all = new Set<string>();
  for (const [phrase, concepts] of phrases)
    if (concepts.some((concept) => !LANDS.has(concept))) for (const word of phrase.split(' ')) all.add(word);
  return all;
}
