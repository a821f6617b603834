import type { ConceptLexicon } from '../language/concepts.ts';
import type { PlainWords } from './plain-words.ts';

/** How common stems are in English at large: `buckets[n]` holds the stems found about 2 to the power of n times, space-separated. */
export interface BackgroundData {
  readonly buckets: readonly string[];
}

/** How much a word or concept says of a matter, 0 (nothing) to 1. */
export interface Weights {
  /** By its rarity in English and among the pack's claims. */
  word(stem: string): number;
  /** By its rarity in English alone. */
  rarity(stem: string): number;
  concept(name: string): number;
}

/** What even the commonest word counts for. */
const LEAST = 0.1;

/** How rare each stem is in English, 0 to 1; a stem that is not in the table is as rare as can be. */
export function loadRarity({ buckets }: BackgroundData): (stem: string) => number {
  const ranks = new Map<string, number>();
  buckets.forEach((list, bucket) => {
    for (const stem of list.split(' ')) ranks.set(stem, 1 - (bucket + 1) / buckets.length);
  });
  return (stem) => ranks.get(stem) ?? 1;
}

/** Weighs words and concepts by their rarity in English and among some claims. */
export function weighWords(
  claims: readonly PlainWords[],
  english: ConceptLexicon,
  rarity: (stem: string) => number,
): Weights {
  const stems = countIn(claims.map((claim) => claim.stems));
  const concepts = countIn(claims.map((claim) => claim.concepts));
  const among = (count: number) => {
    const all = claims.length + 1;
    return Math.log(all / (count + 0.5)) / Math.log(all / 0.5);
  };
  const breadth = conceptRarity(english, rarity);
  return {
    rarity,
    word: remember((stem) => (LEAST + (1 - LEAST) * rarity(stem)) * among(stems.get(stem) ?? 0)),
    concept: remember((name) => (breadth.get(name) ?? 0.5) * among(concepts.get(name) ?? 0)),
  };
}

/** Bounds what is remembered: a page brings some thousands of different words at most. */
const MOST_REMEMBERED = 50_000;

/** Remembers what a function gave for a text. */
function remember(make: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

function countIn(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const item of set) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** A concept is as rare as the commonest of its words. */
function conceptRarity(english: ConceptLexicon, rarity: (stem: string) => number): Map<string, number> {
  const rarest = new Map<string, number>();
  for (const [stem, names] of english.words) {
    for (const name of names) rarest.set(name, Math.min(rarest.get(name) ?? 1, rarity(stem)));
  }
  return rarest;
}
