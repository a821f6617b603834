import { readNumbers, writeNumbers } from './number-text.ts';
import type { TreesData } from './trees.ts';

/** Boosted trees as text: each tree's nodes from the root down, left before right. */
export interface StoredTrees {
  readonly base: number;
  /** Each feature's cuts in ascending order, by the feature's number. */
  readonly cuts: Readonly<Record<string, readonly number[]>>;
  /** 0 and a leaf's vote, or a feature's number plus 1 and the place of its cut. */
  readonly nodes: string;
}

/** Votes are kept in steps of this size. */
const STEP = 1 / 500;
/** Added to a vote in steps, so that none is below 0. */
const ZERO = 3000;

/** Stores trees; votes are rounded. */
export function storeTrees({ base, roots, nodes }: TreesData): StoredTrees {
  const sets = new Map<number, Set<number>>();
  for (const [feature, cut, left] of nodes) {
    if (feature === undefined || cut === undefined || left === undefined) continue;
    sets.set(feature, (sets.get(feature) ?? new Set()).add(cut));
  }
  const cuts = Object.fromEntries([...sets].map(([feature, set]) => [feature, [...set].sort((a, b) => a - b)]));
  const numbers: number[] = [];
  const write = (place: number): void => {
    const [feature = 0, cut = 0, left, right] = nodes[place] ?? [];
    if (left === undefined || right === undefined) {
      numbers.push(0, Math.min(2 * ZERO, Math.max(0, Math.round(feature / STEP) + ZERO)));
      return;
    }
    numbers.push(feature + 1, cuts[feature]?.indexOf(cut) ?? 0);
    write(left);
    write(right);
  };
  roots.forEach(write);
  return { base, cuts, nodes: writeNumbers(numbers) };
}

/** Reads what `storeTrees` made. */
export function readTrees({ base, cuts, nodes: text }: StoredTrees): TreesData {
  const numbers = readNumbers(text);
  const nodes: number[][] = [];
  let at = 0;
  const read = (): number => {
    const place = nodes.length;
    const kind = numbers[at] ?? 0;
    const value = numbers[at + 1] ?? 0;
    at += 2;
    const node: number[] = [];
    nodes.push(node);
    if (kind === 0) node.push((value - ZERO) * STEP);
    else node.push(kind - 1, cuts[kind - 1]?.[value] ?? 0, read(), read());
    return place;
  };
  const roots: number[] = [];
  while (at < numbers.length) roots.push(read());
  return { base, roots, nodes };
}
