import type { Fact } from '../facts/fact.ts';
import { comparePair } from './compare-pair.ts';
import type { FactComparison } from './comparison.ts';
import type { Kin } from './kin.ts';
import { sumsOf } from './sums.ts';

/** "At least $310m" meets too many sums to be one. */
const isClosed = (fact: Fact): boolean =>
  !('interval' in fact) || (fact.interval.low !== null && fact.interval.high !== null);

const placeOf = ([first]: readonly Fact[]): number => first?.start ?? 0;

/** A figure of one side, the figures of the other that add up to it, and their row. */
export interface Total {
  readonly total: Fact;
  readonly parts: readonly Fact[];
  readonly row: FactComparison;
}

/**
 * Figures of one side that add up to a figure of the other: "seven women and five men", "the twelve jurors". No part may
 * fit the total by itself: "seven women and nearly 2 million users" are nearly 2 million only because seven are nothing
 * beside them. In the order of the text, which falls the same way when the sides are swapped.
 */
export function totals(page: readonly Fact[], reference: readonly Fact[], kin: Kin): Total[] {
  const meets = (fact: Fact, other: Fact): boolean => {
    const { result } = comparePair(fact, other, kin);
    return result === 'agrees' || result === 'compatible';
  };
  const find = (sides: readonly Fact[], others: readonly Fact[], turned: boolean): Total[] =>
    sumsOf(sides).flatMap(({ sum, parts }) =>
      others
        .filter(
          (other) =>
            other.kind === sum.kind &&
            other.aside !== true &&
            isClosed(other) &&
            meets(sum, other) &&
            !parts.some((part) => meets(part, other)),
        )
        .slice(0, 1)
        .map((total) => ({
          total,
          parts,
          row: {
            kind: sum.kind,
            page: turned ? total : sum,
            reference: turned ? sum : total,
            result: 'compatible' as const,
          },
        })),
    );
  return [...find(page, reference, false), ...find(reference, page, true)].sort(
    (a, b) => a.total.start + placeOf(a.parts) - (b.total.start + placeOf(b.parts)) || a.total.start - b.total.start,
  );
}
