/** Rows of numbers of one length, one after the other. */
export interface Dense {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** A row of a sparse matrix: which columns, and their values. */
export interface SparseRow {
  readonly at: Uint32Array;
  readonly values: Float64Array;
}

export function makeDense(rows: number, columns: number, fill: () => number = () => 0): Dense {
  return { rows, columns, values: Float64Array.from({ length: rows * columns }, fill) };
}

/** A row of a dense matrix, as a view. */
export function rowOf({ columns, values }: Dense, row: number): Float64Array {
  return values.subarray(row * columns, (row + 1) * columns);
}

/** Scales a row to length 1; one of zeros stays. */
export function scaleToOne(row: Float64Array): void {
  let squares = 0;
  for (const value of row) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) / length;
}

/** Adds `times` one row to another. */
export function addTo(target: Float64Array, row: Float64Array, times: number): void {
  for (let at = 0; at < row.length; at += 1) target[at] = (target[at] ?? 0) + times * (row[at] ?? 0);
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** `A · B` for a sparse A of `rows.length` rows. */
export function timesDense(rows: readonly SparseRow[], b: Dense): Dense {
  const product = makeDense(rows.length, b.columns);
  rows.forEach(({ at, values }, row) => {
    const target = rowOf(product, row);
    for (const [place, column] of at.entries()) addTo(target, rowOf(b, column), values[place] ?? 0);
  });
  return product;
}

/** `transpose(A) · B` for a sparse A with so many columns. */
export function transposedTimesDense(rows: readonly SparseRow[], columns: number, b: Dense): Dense {
  const product = makeDense(columns, b.columns);
  rows.forEach(({ at, values }, row) => {
    const source = rowOf(b, row);
    for (const [place, column] of at.entries()) addTo(rowOf(product, column), source, values[place] ?? 0);
  });
  return product;
}

/** The matrix with rows and columns changed about. */
export function transpose({ rows, columns, values }: Dense): Dense {
  const turned = makeDense(columns, rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1)
      turned.values[column * rows + row] = values[row * columns + column] ?? 0;
  }
  return turned;
}

/** Makes rows orthonormal, in place (modified Gram-Schmidt, twice: Björck 1994). */
export function orthonormalise(rows: Dense): void {
  for (let row = 0; row < rows.rows; row += 1) {
    const ours = rowOf(rows, row);
    for (const _ of [1, 2]) {
      for (let other = 0; other < row; other += 1) {
        const theirs = rowOf(rows, other);
        addTo(ours, theirs, -dot(ours, theirs));
      }
    }
    scaleToOne(ours);
  }
}
