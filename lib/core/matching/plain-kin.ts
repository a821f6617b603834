import type { ConceptLexicon } from '../language/concepts.ts';
import { readNumbers } from './number-text.ts';
import type { Weights } from './plain-weights.ts';
import type { PlainWords } from './plain-words.ts';

/**
 * Meanings of stems as stored: each vector in `parts` pieces, each piece the number of the nearest of 80 typical pieces
 * (product quantisation: Jégou, Douze and Schmid, 2011). `centroids` and `codes` are numbers as `writeNumbers` writes them.
 */
export interface VectorData {
  readonly dims: number;
  readonly parts: number;
  readonly scale: number;
  readonly words: string;
  readonly centroids: string;
  readonly codes: string;
}

/** Tells which words are of kindred meaning. */
export interface Kin {
  /** How near in meaning the nearest word of a text is to a stem: 1 if it has the stem itself, 0 if it has none like it. */
  nearest(stem: string, words: PlainWords): number;
  /** The cosine of two texts' summed meanings. */
  cosine(ours: PlainWords, theirs: PlainWords, weights: Weights): number;
}

/** Words whose vectors have a cosine below this have nothing in common worth counting. */
const FAINTEST = 0.4;
/** What kin counts for at most, beside the same word. */
const MOST = 0.8;

/** Typical pieces of a part. */
const PIECES = 80;
/** What stands for 0 among the stored numbers. */
const ZERO = 40;

/** Makes stored vectors ready for look-ups. */
export function loadKin(data: VectorData, english: ConceptLexicon): Kin {
  const { dims } = data;
  const places = new Map(data.words.split(' ').map((word, place) => [word, place]));
  const values = readVectors(data, places.size);
  const known = new WeakMap<PlainWords, Map<string, number>>();
  const placed = new WeakMap<PlainWords, number[]>();
  const placesOf = (text: PlainWords): number[] => {
    const found = placed.get(text);
    if (found) return found;
    const made = [...text.stems].flatMap((stem) => places.get(stem) ?? []);
    placed.set(text, made);
    return made;
  };
  const dot = (a: number, b: number): number => {
    let sum = 0;
    const [from, to] = [a * dims, b * dims];
    for (let at = 0; at < dims; at += 1) sum += (values[from + at] as number) * (values[to + at] as number);
    return sum;
  };
  const measure = (stem: string, text: PlainWords): number => {
    const place = places.get(stem);
    const concepts = english.words.get(stem);
    let best = concepts?.some((concept) => text.concepts.has(concept)) ? 0.6 : 0;
    if (place === undefined) return best;
    for (const theirs of placesOf(text)) {
      const near = dot(place, theirs);
      if (near > FAINTEST) best = Math.max(best, (MOST * (near - FAINTEST)) / (1 - FAINTEST));
    }
    return best;
  };
  const sums = new WeakMap<PlainWords, Float32Array>();
  const sumOf = (text: PlainWords, weights: Weights): Float32Array => {
    const found = sums.get(text);
    if (found) return found;
    const sum = new Float32Array(dims);
    for (const stem of text.stems) {
      const place = places.get(stem);
      if (place === undefined) continue;
      const weight = weights.word(stem);
      for (let at = 0; at < dims; at += 1)
        sum[at] = (sum[at] as number) + weight * (values[place * dims + at] as number);
    }
    const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0)) || 1;
    const scaled = sum.map((value) => value / length);
    sums.set(text, scaled);
    return scaled;
  };
  return {
    nearest(stem, text) {
      if (text.stems.has(stem)) return 1;
      let memo = known.get(text);
      if (!memo) {
        memo = new Map();
        known.set(text, memo);
      }
      const found = memo.get(stem);
      if (found !== undefined) return found;
      const made = measure(stem, text);
      memo.set(stem, made);
      return made;
    },
    cosine(ours, theirs, weights) {
      const [a, b] = [sumOf(ours, weights), sumOf(theirs, weights)];
      let sum = 0;
      for (let at = 0; at < dims; at += 1) sum += (a[at] as number) * (b[at] as number);
      return sum;
    },
  };
}

/** The vectors of all words in a row, each of length 1. */
function readVectors({ dims, parts, scale, centroids, codes }: VectorData, count: number): Float32Array {
  const pieces = readNumbers(centroids);
  const chosen = readNumbers(codes);
  const size = dims / parts;
  const values = new Float32Array(count * dims);
  for (let word = 0; word < count; word += 1) {
    let squares = 0;
    for (let at = 0; at < dims; at += 1) {
      const part = Math.floor(at / size);
      const piece = chosen[word * parts + part] ?? 0;
      const value = ((pieces[(part * PIECES + piece) * size + (at % size)] ?? ZERO) - ZERO) * scale;
      values[word * dims + at] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = word * dims; at < (word + 1) * dims; at += 1) values[at] = (values[at] as number) / length;
  }
  return values;
}
