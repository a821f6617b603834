import type { TreesData } from './trees.ts';

/** Trees laid out for speed: a node's feature (below 0 for a leaf), its cut or vote, and its children. */
interface Laid {
  readonly features: Int16Array;
  readonly cuts: Float64Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

const LAID = new WeakMap<TreesData, Laid>();

/** The summed vote of trees for a row of evidence, as log odds: what `scoreTrees` gives, faster where it is asked often. */
export function voteOf(trees: TreesData, row: readonly number[]): number {
  const { features, cuts, lefts, rights } = layOut(trees);
  let sum = trees.base;
  for (const root of trees.roots) {
    let node = root;
    let feature = features[node] as number;
    while (feature >= 0) {
      node = ((row[feature] ?? 0) < (cuts[node] as number) ? lefts[node] : rights[node]) as number;
      feature = features[node] as number;
    }
    sum += cuts[node] as number;
  }
  return sum;
}

function layOut(trees: TreesData): Laid {
  const known = LAID.get(trees);
  if (known) return known;
  const { length } = trees.nodes;
  const laid: Laid = {
    features: new Int16Array(length).fill(-1),
    cuts: new Float64Array(length),
    lefts: new Int32Array(length),
    rights: new Int32Array(length),
  };
  trees.nodes.forEach(([first = 0, cut, left, right], place) => {
    if (cut === undefined || left === undefined || right === undefined) {
      laid.cuts[place] = first;
      return;
    }
    laid.features[place] = first;
    laid.cuts[place] = cut;
    laid.lefts[place] = left;
    laid.rights[place] = right;
  });
  LAID.set(trees, laid);
  return laid;
}
