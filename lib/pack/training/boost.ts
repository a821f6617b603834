import { type TreesData, toChance } from '../../core/matching/trees.ts';
import { makeRandom } from './svm.ts';

/** How boosted trees are grown. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  /** By how much each tree's vote counts. */
  readonly rate: number;
  /** Rows that a leaf holds at least. */
  readonly smallestLeaf: number;
  readonly seed: number;
}

const BINS = 48;
const REGULARISATION = 1;
const SHARE_OF_ROWS = 0.8;
const SHARE_OF_FEATURES = 0.8;
const SMALLEST_GAIN = 1e-3;

interface Grown {
  readonly nodes: number[][];
  readonly rate: number;
}

interface Growing {
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly features: readonly number[];
  readonly options: BoostOptions;
}

/**
 * Grows trees on the logistic loss by second-order gradient boosting over binned features (Chen and Guestrin, "XGBoost",
 * KDD 2016, equations 5 to 7). Deterministic for a seed.
 *
 * @param rows evidence, one list of numbers a row, all of one length
 * @param isHit whether a row is a right pair
 */
export function growTrees(
  rows: readonly (readonly number[])[],
  isHit: readonly boolean[],
  options: BoostOptions,
): TreesData {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, feature) => findCuts(rows, feature));
  const bins = cuts.map((list, feature) => Uint8Array.from(rows, (row) => binOf(list, row[feature] ?? 0)));
  const random = makeRandom(options.seed);
  const share = Math.min(1 - 1e-6, Math.max(1e-6, isHit.filter(Boolean).length / Math.max(1, rows.length)));
  const base = Math.log(share / (1 - share));
  const sums = new Float64Array(rows.length).fill(base);
  const grown: Grown = { nodes: [], rate: options.rate };
  const roots: number[] = [];
  for (let tree = 0; tree < options.trees; tree += 1) {
    const gradient = new Float64Array(rows.length);
    const hessian = new Float64Array(rows.length);
    sums.forEach((sum, row) => {
      const chance = toChance(sum);
      gradient[row] = (isHit[row] ? 1 : 0) - chance;
      hessian[row] = chance * (1 - chance);
    });
    const features = cuts.flatMap((_, feature) => (random() < SHARE_OF_FEATURES ? [feature] : []));
    const members = Array.from(rows.keys()).filter(() => random() < SHARE_OF_ROWS);
    const root = grow(grown, { cuts, bins, gradient, hessian, features, options }, members, options.depth);
    roots.push(root);
    rows.forEach((row, index) => {
      sums[index] = (sums[index] ?? 0) + vote(grown.nodes, root, row);
    });
  }
  return { base: round(base), roots, nodes: grown.nodes };
}

function vote(nodes: readonly (readonly number[])[], root: number, row: readonly number[]): number {
  let node = nodes[root];
  while (node && node.length > 1) {
    const [feature = 0, cut = 0, left = 0, right = 0] = node;
    node = nodes[(row[feature] ?? 0) < cut ? left : right];
  }
  return node?.[0] ?? 0;
}

/** Grows a node and what hangs below it; gives its place. */
function grow(grown: Grown, growing: Growing, members: readonly number[], depth: number): number {
  const { gradient, hessian, bins, cuts, options } = growing;
  const g = members.reduce((sum, row) => sum + (gradient[row] ?? 0), 0);
  const h = members.reduce((sum, row) => sum + (hessian[row] ?? 0), 0);
  const split = depth > 0 && members.length >= 2 * options.smallestLeaf ? findSplit(growing, members, g, h) : null;
  const place = grown.nodes.length;
  if (!split) {
    grown.nodes.push([round((options.rate * g) / (h + REGULARISATION))]);
    return place;
  }
  const node: number[] = [];
  grown.nodes.push(node);
  const goesLeft = (row: number) => (bins[split.feature]?.[row] ?? 0) <= split.bin;
  const left = grow(grown, growing, members.filter(goesLeft), depth - 1);
  const right = grow(
    grown,
    growing,
    members.filter((row) => !goesLeft(row)),
    depth - 1,
  );
  node.push(split.feature, cuts[split.feature]?.[split.bin] ?? 0, left, right);
  return place;
}

function findSplit(
  { cuts, bins, gradient, hessian, features, options }: Growing,
  members: readonly number[],
  g: number,
  h: number,
) {
  let best: { feature: number; bin: number; gain: number } | null = null;
  const whole = (g * g) / (h + REGULARISATION);
  for (const feature of features) {
    const count = (cuts[feature]?.length ?? 0) + 1;
    const gs = new Float64Array(count);
    const hs = new Float64Array(count);
    const ns = new Int32Array(count);
    const binned = bins[feature] as Uint8Array;
    for (const row of members) {
      const bin = binned[row] as number;
      gs[bin] = (gs[bin] as number) + (gradient[row] as number);
      hs[bin] = (hs[bin] as number) + (hessian[row] as number);
      ns[bin] = (ns[bin] as number) + 1;
    }
    let gl = 0;
    let hl = 0;
    let nl = 0;
    for (let bin = 0; bin < count - 1; bin += 1) {
      gl += gs[bin] as number;
      hl += hs[bin] as number;
      nl += ns[bin] as number;
      if (nl < options.smallestLeaf || members.length - nl < options.smallestLeaf) continue;
      const gain = (gl * gl) / (hl + REGULARISATION) + ((g - gl) * (g - gl)) / (h - hl + REGULARISATION) - whole;
      if (gain > (best?.gain ?? SMALLEST_GAIN)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** Cuts at the quantiles of a feature: a value at or above a cut goes right of it. */
function findCuts(rows: readonly (readonly number[])[], feature: number): number[] {
  const values = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin += 1) {
    const value = round(values[Math.floor((bin * values.length) / BINS)] ?? 0);
    if (value > (cuts.at(-1) ?? values[0] ?? 0)) cuts.push(value);
  }
  return cuts;
}

function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
