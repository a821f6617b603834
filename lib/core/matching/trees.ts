/**
 * Boosted trees as stored. The nodes of all trees stand in one list: an inner node is `[feature, cut, left, right]` with
 * the places of its children; a leaf is `[value]`. `roots` are the trees' first nodes.
 */
export interface TreesData {
  readonly base: number;
  readonly roots: readonly number[];
  readonly nodes: readonly (readonly number[])[];
}

/** The nodes in columns: a list of small lists is five times slower to walk. */
interface Columns {
  /** The feature that a node asks for; below 0 it is a leaf. */
  readonly features: Int32Array;
  /** The cut of an inner node, the value of a leaf. */
  readonly numbers: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** What a tree and all that follow it can add at most. */
  readonly hopes: Float64Array;
}

const LEAF = -1;
const READY = new WeakMap<TreesData, Columns>();

/**
 * The summed vote of the trees for one row of evidence, as log odds. A sum that cannot come to `least` any more is given up
 * as minus infinity.
 */
export function scoreTrees(trees: TreesData, row: readonly number[], least = Number.NEGATIVE_INFINITY): number {
  const { features, numbers, left, right, hopes } = columnsOf(trees);
  let sum = trees.base;
  for (let tree = 0; tree < trees.roots.length; tree += 1) {
    if (sum + (hopes[tree] as number) < least) return Number.NEGATIVE_INFINITY;
    let node = trees.roots[tree] as number;
    let feature = features[node] as number;
    while (feature >= 0) {
      node = ((row[feature] ?? 0) < (numbers[node] as number) ? left[node] : right[node]) as number;
      feature = features[node] as number;
    }
    sum += numbers[node] as number;
  }
  return sum;
}

/** Log odds as a chance between 0 and 1. */
export function toChance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function columnsOf(trees: TreesData): Columns {
  const ready = READY.get(trees);
  if (ready) return ready;
  const made = layOut(trees);
  READY.set(trees, made);
  return made;
}

function layOut({ nodes, roots }: TreesData): Columns {
  const features = new Int32Array(nodes.length).fill(LEAF);
  const numbers = new Float64Array(nodes.length);
  const left = new Int32Array(nodes.length);
  const right = new Int32Array(nodes.length);
  for (let place = 0; place < nodes.length; place += 1) {
    const [first = 0, cut, below = 0, above = 0] = nodes[place] ?? [];
    if (cut === undefined) numbers[place] = first;
    else {
      features[place] = first;
      numbers[place] = cut;
      left[place] = below;
      right[place] = above;
    }
  }
  const greatest = (node: number): number =>
    features[node] === LEAF
      ? (numbers[node] as number)
      : Math.max(greatest(left[node] as number), greatest(right[node] as number));
  const hopes = Float64Array.from(roots, greatest);
  for (let tree = roots.length - 2; tree >= 0; tree -= 1) hopes[tree] = (hopes[tree] ?? 0) + (hopes[tree + 1] ?? 0);
  return { features, numbers, left, right, hopes };
}
