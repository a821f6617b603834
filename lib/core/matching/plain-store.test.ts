import { expect, test } from 'vitest';
import { readTrees, storeTrees } from './plain-store.ts';
import { scoreTrees, type TreesData } from './trees.ts';

const TREES: TreesData = {
  base: -1.5,
  roots: [0, 3],
  nodes: [[2, 0.25, 1, 2], [-0.5], [1, 7, 4, 5], [0, 3, 6, 7], [0.25], [1.5], [-0.75], [0.125]],
};

/** The vote by the definition: from each root down, left where the row's value is below the cut. */
function walk({ base, roots, nodes }: TreesData, row: readonly number[]): number {
  const leafOf = (place: number): number => {
    const [first = 0, cut, left = 0, right = 0] = nodes[place] ?? [];
    return cut === undefined ? first : leafOf((row[first] ?? 0) < cut ? left : right);
  };
  return roots.reduce((sum, root) => sum + leafOf(root), base);
}

test('trees that were stored and read vote as before, to within a step', () => {
  const read = readTrees(storeTrees(TREES));
  for (const row of [
    [0, 0, 0],
    [5, 9, 1],
    [3, 7, 0.25],
    [2.9, 6.9, 0.3],
  ]) {
    expect(scoreTrees(read, row)).toBeCloseTo(scoreTrees(TREES, row), 2);
    expect(scoreTrees(TREES, row)).toBeCloseTo(walk(TREES, row), 10);
  }
});
