import type { Found } from './rivals.ts';

/** A labelled sentence with what a method says of it. */
export interface Row {
  readonly wanted: ReadonlySet<string>;
  readonly found: readonly Found[];
  readonly about: boolean;
  /** `null` where the method does not spot. */
  readonly spotted: boolean | null;
}

/** The figures of a method on some sentences, 0 to 1. */
export interface Scores {
  /** The best F1 over all thresholds, with the precision and recall there. */
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly recallAt90: number;
  /** Sentences with a counterpart whose best pair is right. */
  readonly firstRight: number;
  readonly spotting: number;
}

/** Pairs fewer than these make no precision worth the name. */
const FEWEST = 10;

/** Puts a labelled sentence beside what was found. */
export function rowOf(
  { claims, about }: { readonly claims: readonly { readonly id: string }[]; readonly about: boolean },
  found: readonly Found[],
  spotted: boolean | null = null,
): Row {
  return {
    wanted: new Set(claims.map(({ id }) => id)),
    found: [...found].sort((a, b) => b.score - a.score),
    about,
    spotted,
  };
}

/** Scores a method over all thresholds. */
export function scoreRows(rows: readonly Row[]): Scores {
  const pairs = rows
    .flatMap(({ wanted, found }) => found.map(({ claim, score }) => ({ score, hit: wanted.has(claim) })))
    .sort((a, b) => b.score - a.score);
  const wanted = rows.reduce((sum, row) => sum + row.wanted.size, 0);
  let best = { f1: 0, precision: 0, recall: 0 };
  let [hits, recallAt90] = [0, 0];
  pairs.forEach(({ hit }, index) => {
    hits += hit ? 1 : 0;
    const precision = hits / (index + 1);
    const recall = hits / Math.max(1, wanted);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    if (f1 > best.f1) best = { f1, precision, recall };
    if (precision >= 0.9 && index >= FEWEST) recallAt90 = Math.max(recallAt90, recall);
  });
  const matched = rows.filter((row) => row.wanted.size > 0);
  const right = matched.filter(({ wanted: own, found: [first] }) => first && own.has(first.claim)).length;
  const both = rows.filter(({ about, spotted }) => about && spotted).length;
  const either = rows.filter(({ about }) => about).length + rows.filter(({ spotted }) => spotted).length;
  return {
    ...best,
    recallAt90,
    firstRight: right / Math.max(1, matched.length),
    spotting: (2 * both) / Math.max(1, either),
  };
}

/** Precision and recall of the pairs from a threshold up. */
export function ratesAt(
  rows: readonly Row[],
  threshold: number,
): { readonly precision: number; readonly recall: number } {
  let [hits, said, wanted] = [0, 0, 0];
  for (const row of rows) {
    const shown = row.found.filter(({ score }) => score >= threshold);
    said += shown.length;
    wanted += row.wanted.size;
    hits += shown.filter(({ claim }) => row.wanted.has(claim)).length;
  }
  return { precision: hits / Math.max(1, said), recall: hits / Math.max(1, wanted) };
}
