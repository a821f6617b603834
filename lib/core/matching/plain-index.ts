import type { PlainValue } from './plain-values.ts';
import type { Weights } from './plain-weights.ts';
import type { PlainWords } from './plain-words.ts';

/** Finds the claims that share most with some words. */
export interface PlainIndex {
  /** Claims by promise, the best first. `around`: words of the surroundings, which count for less. */
  find(words: PlainWords, values: readonly PlainValue[], around: readonly PlainWords[], most: number): Promising[];
}

/** A claim and how much it shares with a text: the summed weights of shared words and concepts. */
export interface Promising {
  readonly claim: number;
  readonly promise: number;
}

/** Entries of the lists that are looked at for one text at most: the rarest words come first, so that the rest hardly matters. */
const MOST_ENTRIES = 4000;
const CONCEPT_SHARE = 0.5;
const AROUND_SHARE = 0.25;
const VALUE_SHARE = 0.6;

/** Indexes claims by their stems and concepts. */
export function indexClaims(
  claims: readonly PlainWords[],
  values: readonly (readonly PlainValue[])[],
  weights: Weights,
): PlainIndex {
  const lists = new Map<string, number[]>();
  const put = (key: string, claim: number) => {
    const list = lists.get(key);
    if (list) list.push(claim);
    else lists.set(key, [claim]);
  };
  claims.forEach(({ stems, concepts }, claim) => {
    for (const stem of stems) put(stem, claim);
    for (const concept of concepts) put(`#${concept}`, claim);
    for (const key of keysOf(values[claim] ?? [])) put(key, claim);
  });
  const sums = new Float32Array(claims.length);
  return {
    find(words, values, around, most) {
      const terms = new Map<string, number>();
      for (const stem of words.stems) terms.set(stem, weights.word(stem));
      for (const concept of words.concepts) terms.set(`#${concept}`, weights.concept(concept) * CONCEPT_SHARE);
      for (const key of keysOf(values)) terms.set(key, VALUE_SHARE);
      for (const other of around) {
        for (const stem of other.stems) if (!terms.has(stem)) terms.set(stem, weights.word(stem) * AROUND_SHARE);
      }
      const known = [...terms].flatMap(([term, weight]) => {
        const list = lists.get(term);
        return list ? [{ list, weight }] : [];
      });
      return best(sums, known, most);
    },
  };
}

interface WeightedList {
  readonly list: readonly number[];
  readonly weight: number;
}

/** Sums the weights a claim, within the bound on entries, and takes the best; leaves `sums` at zero. */
function best(sums: Float32Array, known: WeightedList[], most: number): Promising[] {
  known.sort((a, b) => a.list.length - b.list.length);
  const touched: number[] = [];
  let entries = 0;
  for (const { list, weight } of known) {
    if (entries > 0 && entries + list.length > MOST_ENTRIES) break;
    const end = Math.min(list.length, MOST_ENTRIES);
    entries += end;
    for (let at = 0; at < end; at += 1) {
      const claim = list[at] as number;
      if (sums[claim] === 0) touched.push(claim);
      sums[claim] = (sums[claim] as number) + weight;
    }
  }
  const found = touched.map((claim) => ({ claim, promise: sums[claim] as number }));
  for (const claim of touched) sums[claim] = 0;
  return found.sort((a, b) => b.promise - a.promise || a.claim - b.claim).slice(0, most);
}

/** Keys of some values: equal ones as a rule share a key. Dates and ranks are too common to lead to a claim. */
function keysOf(values: readonly PlainValue[]): Set<string> {
  return new Set(
    values.flatMap(({ kind, low, high }) =>
      kind === 'date' || kind === 'rank' || Math.abs(low) < 3 ? [] : [`=${kind}${((low + high) / 2).toPrecision(2)}`],
    ),
  );
}
