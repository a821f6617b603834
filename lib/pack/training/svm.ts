/** A sparse vector: positions in ascending or any order, each once, with their values. */
export interface SparseVector {
  readonly at: Uint32Array;
  readonly values: Float32Array;
}

/** How a one-against-rest machine is trained. */
export interface SvmOptions {
  /** Cost of an example on the wrong side. */
  readonly cost: number;
  /** By how much an example of the class weighs more than one of the rest. */
  readonly positiveWeight: number;
  /** Passes over the examples at most. */
  readonly passes: number;
}

/** Weights and bias of one class. */
export interface LinearWeights {
  readonly weights: Float32Array;
  readonly bias: number;
}

const VIOLATION = 1e-3;
const CLOSE_ENOUGH = 1e-2;
/** An example whose margin is so much greater than asked for will hardly come back. */
const FAR_OUTSIDE = 0.2;
const FULL_PASS_EVERY = 6;

/**
 * Trains a linear classifier with squared hinge loss by dual coordinate descent (Hsieh et al., "A dual coordinate descent
 * method for large-scale linear SVM", ICML 2008, algorithm 1), the bias as a constant feature. The order of the examples
 * is shuffled by `seed`, so that the same input gives the same weights on every machine.
 */
export function trainSvm(
  examples: readonly SparseVector[],
  isMember: (example: number) => boolean,
  size: number,
  seed: number,
  { cost, positiveWeight, passes }: SvmOptions,
): LinearWeights {
  const weights = new Float32Array(size);
  let bias = 0;
  const alphas = new Float32Array(examples.length);
  const signs = Int8Array.from(examples, (_, example) => (isMember(example) ? 1 : -1));
  const squares = Float32Array.from(examples, ({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  const order = Uint32Array.from(examples, (_, example) => example);
  const random = makeRandom(seed);
  let active = order;
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(active, random);
    let worst = 0;
    const kept: number[] = [];
    for (const example of active) {
      const vector = examples[example] as SparseVector;
      const sign = signs[example] ?? 1;
      const diagonal = 0.5 / (sign > 0 ? cost * positiveWeight : cost);
      const alpha = alphas[example] ?? 0;
      const gradient = sign * (dot(weights, vector) + bias) - 1 + diagonal * alpha;
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      if (alpha > 0 || gradient < FAR_OUTSIDE) kept.push(example);
      if (Math.abs(projected) <= VIOLATION) continue;
      worst = Math.max(worst, Math.abs(projected));
      const updated = Math.max(alpha - gradient / ((squares[example] ?? 1) + diagonal), 0);
      alphas[example] = updated;
      const step = (updated - alpha) * sign;
      addScaled(weights, vector, step);
      bias += step;
    }
    if (worst < CLOSE_ENOUGH && active === order) break;
    // Examples far on their own side are looked at again only now and then (shrinking, section 3.2 of the paper).
    const isFull = worst < CLOSE_ENOUGH || (pass + 1) % FULL_PASS_EVERY === 0;
    active = isFull ? order : Uint32Array.from(kept);
  }
  return { weights, bias };
}

/** A repeatable source of numbers in [0, 1): a linear congruential generator with the constants of ANSI C. */
export function makeRandom(seed: number): () => number {
  let state = seed & 0x7fffffff;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}

function dot(weights: Float32Array, { at, values }: SparseVector): number {
  let sum = 0;
  for (let index = 0; index < at.length; index += 1)
    sum += (weights[at[index] as number] as number) * (values[index] as number);
  return sum;
}

function addScaled(weights: Float32Array, { at, values }: SparseVector, step: number): void {
  for (let index = 0; index < at.length; index += 1) {
    const place = at[index] as number;
    weights[place] = (weights[place] as number) + step * (values[index] as number);
  }
}
