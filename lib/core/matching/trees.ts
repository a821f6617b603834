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
}

const LEAF = -1;
const READY = new WeakMap<TreesData, Columns>();

/** The summed vote of the trees for one row of evidence, as log odds. */
export function scoreTrees(trees: TreesData, row: readonly number[]): number {
  const { features, numbers, left, right } = columnsOf(trees);
  let sum = trees.base;
  for (const root of trees.roots) {
    let node = root;
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
  const isLeaf = (node: readonly number[]) => node.length <= 1;
  const made: Columns = {
    features: Int32Array.from(trees.nodes, (node) => (isLeaf(node) ? LEAF : (node[0] ?? LEAF))),
    numbers: Float64Array.from(trees.nodes, (node) => (isLeaf(node) ? node[0] : node[1]) ?? 0),
    left: Int32Array.from(trees.nodes, (node) => node[2] ?? 0),
    right: Int32Array.from(trees.nodes, (node) => node[3] ?? 0),
  };
  READY.set(trees, made);
  return made;
}
