import { writeNumbers } from '../../lib/core/matching/number-text.ts';
import type { VectorData } from '../../lib/core/matching/plain-kin.ts';
import { type Dense, makeDense, orthonormalise, rowOf, timesDense } from './matrix.ts';

/** Typical pieces of a part, and the number that stands for 0, as `loadKin` reads them. */
const PIECES = 80;
const ZERO = 40;
const ROUNDS = 25;

/**
 * Stores vectors in so many pieces, each the number of the nearest of 80 typical ones (product quantisation: Jégou, Douze
 * and Schmid, "Product quantization for nearest neighbor search", IEEE PAMI 33, 2011). They are turned at random first,
 * so that no piece bears more than another.
 */
export function quantise(words: readonly string[], vectors: Dense, parts: number, random: () => number): VectorData {
  const dims = vectors.columns;
  const turned = turnAtRandom(vectors, random);
  const size = dims / parts;
  const codes = new Uint8Array(words.length * parts);
  const centroids: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const pieces = words.map((_, word) => rowOf(turned, word).subarray(part * size, (part + 1) * size));
    const { typical, nearest } = findTypical(pieces, random);
    nearest.forEach((piece, word) => {
      codes[word * parts + part] = piece;
    });
    centroids.push(...typical.flatMap((piece) => [...piece]));
  }
  const scale = Math.max(...centroids.map(Math.abs)) / (ZERO - 1);
  const stored = centroids.map((value) => Math.round(value / scale) + ZERO);
  return { dims, parts, scale, words: words.join(' '), centroids: writeNumbers(stored), codes: writeNumbers(codes) };
}

function turnAtRandom(vectors: Dense, random: () => number): Dense {
  const turn = makeDense(vectors.columns, vectors.columns, () => random() + random() + random() - 1.5);
  orthonormalise(turn);
  const at = Uint32Array.from({ length: vectors.columns }, (_, column) => column);
  const rows = Array.from({ length: vectors.rows }, (_, row) => ({ at, values: rowOf(vectors, row) }));
  return timesDense(rows, turn);
}

/** Lloyd's algorithm from pieces chosen at random. */
function findTypical(
  pieces: readonly Float64Array[],
  random: () => number,
): { readonly typical: Float64Array[]; readonly nearest: Uint8Array } {
  const typical = Array.from({ length: PIECES }, () =>
    Float64Array.from(pieces[Math.floor(random() * pieces.length)] ?? []),
  );
  const nearest = new Uint8Array(pieces.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = typical.map((piece) => new Float64Array(piece.length));
    const counts = new Uint32Array(PIECES);
    pieces.forEach((piece, at) => {
      const best = nearestOf(piece, typical);
      nearest[at] = best;
      counts[best] = (counts[best] ?? 0) + 1;
      const sum = sums[best];
      if (sum) for (let dim = 0; dim < piece.length; dim += 1) sum[dim] = (sum[dim] ?? 0) + (piece[dim] ?? 0);
    });
    if (round === ROUNDS - 1) break;
    sums.forEach((sum, at) => {
      const count = counts[at] ?? 0;
      if (count > 0) typical[at] = sum.map((value) => value / count);
    });
  }
  return { typical, nearest };
}

function nearestOf(piece: Float64Array, typical: readonly Float64Array[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  typical.forEach((other, at) => {
    let squares = 0;
    for (let dim = 0; dim < piece.length; dim += 1) squares += ((piece[dim] ?? 0) - (other[dim] ?? 0)) ** 2;
    if (squares < least) {
      least = squares;
      best = at;
    }
  });
  return best;
}
