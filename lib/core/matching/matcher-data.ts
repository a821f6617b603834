import type { LinearModelData } from './linear-model.ts';
import type { RelationIndex } from './taught-relation.ts';
import type { TreesData } from './trees.ts';

/** What training made of a pack's labelled sentences: the part of a pack that only the matcher reads. */
export interface TaughtIndex {
  readonly kind: 'taught';
  /** Its heads stand as `headsFor` says. */
  readonly linear: LinearModelData;
  /** How often a sentence that carries claim `a` carries claim `b` too, in hundredths: `[a, b, share]`. */
  readonly together: readonly (readonly [number, number, number])[];
  readonly pairTrees: TreesData;
  /** Turns the trees' log odds into those of being right: labelled sentences hold more pairs than the world's. */
  readonly calibration: { readonly slope: number; readonly shift: number };
  readonly aboutTrees: TreesData;
  readonly relation: RelationIndex;
}

/** The stored shares as a table, 0 to 1. */
export function tableOf(together: TaughtIndex['together'], claims: number): number[][] {
  const table = Array.from({ length: claims }, () => new Array<number>(claims).fill(0));
  for (const [a, b, share] of together) {
    const row = table[a];
    if (row) row[b] = share / 100;
  }
  return table;
}

/** The part of a pack without labelled sentences that only the matcher reads: nothing yet, its claims' words are enough. */
export interface PlainIndex {
  readonly kind: 'plain';
}

export type PackIndex = TaughtIndex | PlainIndex;
