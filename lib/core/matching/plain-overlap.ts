import type { Kin } from './plain-kin.ts';
import type { Weights } from './plain-weights.ts';
import type { PlainWords } from './plain-words.ts';

/** What words weigh, and which are kin. */
export interface Measures {
  readonly weights: Weights;
  readonly kin: Kin;
}

/** How the words of two texts overlap, by the weights of the words. */
export interface Overlap {
  /** The weighted cosine of the two sets of words. */
  readonly cosine: number;
  /** The share of the second text's words, by weight, that the first has; and the reverse. */
  readonly ofTheirs: number;
  readonly ofOurs: number;
  /** The two heaviest words that both have. */
  readonly heaviest: number;
  readonly second: number;
  readonly shared: number;
}

/** Measures the overlap of two texts' words. */
export function overlapOf(ours: PlainWords, theirs: PlainWords, weights: Weights): Overlap {
  let [dot, common, heaviest, second, shared] = [0, 0, 0, 0, 0];
  const [fewer, more] = ours.stems.size < theirs.stems.size ? [ours, theirs] : [theirs, ours];
  for (const stem of fewer.stems) {
    if (!more.stems.has(stem)) continue;
    const weight = weights.word(stem);
    shared += 1;
    dot += weight * weight;
    common += weight;
    if (weight > heaviest) [heaviest, second] = [weight, heaviest];
    else if (weight > second) second = weight;
  }
  const [mine, yours] = [massOf(ours, weights), massOf(theirs, weights)];
  return {
    cosine: dot / Math.sqrt(mine.squares * yours.squares || 1),
    ofTheirs: common / (yours.sum || 1),
    ofOurs: common / (mine.sum || 1),
    heaviest,
    second,
    shared,
  };
}

interface Mass {
  readonly sum: number;
  readonly squares: number;
}

const MASSES = new WeakMap<PlainWords, Mass>();

/** The summed weights of a text's words; a text is only ever weighed by one pack's weights. */
function massOf(words: PlainWords, weights: Weights): Mass {
  const known = MASSES.get(words);
  if (known) return known;
  let [sum, squares] = [0, 0];
  for (const stem of words.stems) {
    const weight = weights.word(stem);
    sum += weight;
    squares += weight * weight;
  }
  const mass = { sum, squares };
  MASSES.set(words, mass);
  return mass;
}

/** The share of `wanted`'s words, by weight, that some texts have or have a word of kindred meaning for. */
export function softCoverage(wanted: PlainWords, given: readonly PlainWords[], { weights, kin }: Measures): number {
  let [found, all] = [0, 0];
  for (const stem of wanted.stems) {
    const weight = weights.word(stem);
    all += weight;
    let nearest = 0;
    for (const words of given) nearest = Math.max(nearest, kin.nearest(stem, words));
    found += weight * nearest;
  }
  return found / (all || 1);
}

/** Concepts that both have: the summed weights as a share of the second's, and the heaviest. */
export function sharedConcepts(
  ours: PlainWords,
  theirs: PlainWords,
  weights: Weights,
): { share: number; heaviest: number; sum: number } {
  let [common, all, heaviest] = [0, 0, 0];
  for (const concept of theirs.concepts) {
    const weight = weights.concept(concept);
    all += weight;
    if (!ours.concepts.has(concept)) continue;
    common += weight;
    heaviest = Math.max(heaviest, weight);
  }
  return { share: common / (all || 1), heaviest, sum: common };
}

/** How many of some items a set has. */
export function countShared(items: Iterable<string>, set: ReadonlySet<string>): number {
  let count = 0;
  for (const item of items) if (set.has(item)) count += 1;
  return count;
}

/** The weight of the heaviest word of `wanted` that a text has a word for, by how near the two are. */
export function nearestOf(wanted: PlainWords, given: PlainWords, { weights, kin }: Measures): number {
  let most = 0;
  for (const stem of wanted.stems) most = Math.max(most, weights.word(stem) * kin.nearest(stem, given));
  return most;
}
