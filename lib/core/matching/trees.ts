/**
 * Boosted trees as stored. The nodes of all trees stand in one list: an inner node is `[feature, cut, left, right]` with
 * the places of its children; a leaf is `[value]`. `roots` are the trees' first nodes.
 */
export interface TreesData {
  readonly base: number;
  readonly roots: readonly number[];
  readonly nodes: readonly (readonly number[])[];
}

/** The summed vote of the trees for one row of evidence, as log odds. */
export function scoreTrees(trees: TreesData, row: readonly number[]): number {
  let sum = trees.base;
  for (const root of trees.roots) {
    let node = trees.nodes[root];
    while (node && node.length > 1) {
      const [feature = 0, cut = 0, left = 0, right = 0] = node;
      node = trees.nodes[(row[feature] ?? 0) < cut ? left : right];
    }
    sum += node?.[0] ?? 0;
  }
  return sum;
}

/** Log odds as a chance between 0 and 1. */
export function toChance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
