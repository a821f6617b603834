import {
  addTo,
  type Dense,
  dot,
  makeDense,
  orthonormalise,
  rowOf,
  type SparseRow,
  timesDense,
  transpose,
  transposedTimesDense,
} from './matrix.ts';

/** Directions more than asked for, and rounds: enough for the strongest to settle. */
const SPARE = 12;
const ROUNDS = 12;

/** The strongest left singular vectors, each row's numbers in one row, and the singular values, strongest first. */
export interface Decomposition {
  readonly left: Dense;
  readonly strengths: readonly number[];
}

/**
 * Truncated singular value decomposition by randomised subspace iteration (Halko, Martinsson and Tropp, "Finding structure
 * with randomness", SIAM Review 53, 2011, algorithm 4.4). `random` gives numbers from 0 to 1.
 */
export function decompose(
  rows: readonly SparseRow[],
  columns: number,
  rank: number,
  random: () => number,
): Decomposition {
  let basis = makeDense(rank + SPARE, rows.length, () => random() - 0.5);
  orthonormalise(basis);
  for (let round = 0; round < ROUNDS; round += 1) {
    const image = transposedTimesDense(rows, columns, transpose(basis));
    basis = transpose(timesDense(rows, image));
    orthonormalise(basis);
  }
  const image = transpose(transposedTimesDense(rows, columns, transpose(basis)));
  const { values, vectors } = eigen(gramOf(image));
  const order = values.map((_, at) => at).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const kept = order.slice(0, rank);
  const turned = makeDense(rank, rows.length);
  kept.forEach((from, to) => {
    for (let at = 0; at < basis.rows; at += 1)
      addTo(rowOf(turned, to), rowOf(basis, at), vectors.values[at * vectors.columns + from] ?? 0);
  });
  return { left: transpose(turned), strengths: kept.map((at) => Math.sqrt(Math.max(0, values[at] ?? 0))) };
}

/** The products of each two rows. */
function gramOf(rows: Dense): Dense {
  const gram = makeDense(rows.rows, rows.rows);
  for (let a = 0; a < rows.rows; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      const product = dot(rowOf(rows, a), rowOf(rows, b));
      gram.values[a * rows.rows + b] = product;
      gram.values[b * rows.rows + a] = product;
    }
  }
  return gram;
}

/** Sweeps that make what is beside the diagonal vanish, for matrices of some hundred rows. */
const SWEEPS = 12;

/** Eigenvalues of a symmetric matrix, and its eigenvectors as columns: Jacobi's cyclic method (Golub and Van Loan, 8.5). */
function eigen(matrix: Dense): { readonly values: readonly number[]; readonly vectors: Dense } {
  const size = matrix.rows;
  const a = matrix.values.slice();
  const vectors = makeDense(size, size);
  for (let at = 0; at < size; at += 1) vectors.values[at * size + at] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let p = 0; p < size - 1; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, vectors.values, size, p, q);
  }
  return { values: Array.from({ length: size }, (_, at) => a[at * size + at] ?? 0), vectors };
}

function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const beside = a[p * size + q] ?? 0;
  if (beside === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * beside);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (values: Float64Array, first: number, second: number): void => {
    const [x, y] = [values[first] ?? 0, values[second] ?? 0];
    values[first] = cosine * x - sine * y;
    values[second] = sine * x + cosine * y;
  };
  for (let at = 0; at < size; at += 1) turn(a, at * size + p, at * size + q);
  for (let at = 0; at < size; at += 1) turn(a, p * size + at, q * size + at);
  for (let at = 0; at < size; at += 1) turn(vectors, at * size + p, at * size + q);
}
