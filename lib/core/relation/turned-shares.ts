import type { Interval } from '../facts/fact.ts';
import type { Scan } from '../facts/scan.ts';
import type { FactComparison } from './comparison.ts';
import { overlaps } from './intervals.ts';
import type { Kin } from './kin.ts';
import { compareOpposites } from './opposites.ts';

const restOf = ({ low, high }: Interval): Interval => ({
  low: high === null ? null : 100 - high,
  high: low === null ? null : 100 - low,
});

/**
 * Shares of opposite things: "nine in ten left on schedule" and "10% were delayed" add up to the whole and agree, "60% were late"
 * and "60% were on time" clash. Other rows are left as they are.
 */
export function turnShares(rows: readonly FactComparison[], page: Scan, reference: Scan, kin: Kin): FactComparison[] {
  const row = rows.find(({ page: a, reference: b }) => a?.kind === 'percent' && b?.kind === 'percent');
  if (row?.page?.kind !== 'percent' || row.reference?.kind !== 'percent') return [...rows];
  const [mine, theirs] = [row.page, row.reference];
  const changes = [mine, theirs].some(({ measure }) => measure === 'rise' || measure === 'fall');
  if (changes || mine.points === true) return [...rows];
  const opposed = compareOpposites(page, reference, kin).find(({ result }) => result === 'differs');
  if (opposed === undefined) return [...rows];
  const { by: _, note: _note, ...bare } = row;
  const adds = overlaps(mine.interval, restOf(theirs.interval));
  if (row.result === 'differs' && adds)
    return rows.map((other) => (other === row ? { ...bare, result: 'compatible' } : other));
  return (row.result === 'agrees' || row.result === 'compatible') && !adds ? [...rows, opposed] : [...rows];
}
