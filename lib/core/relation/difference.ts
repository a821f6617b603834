import type { FactKind, Interval } from '../facts/fact.ts';
import type { Difference } from './comparison.ts';
import { middle } from './intervals.ts';

const round = (value: number): number => Number(value.toPrecision(2));

/**
 * The size of the difference of two values that do not fit: "3 times" from one and a half times on, else percent; points
 * for percentages, places for ranks, the largest fitting unit of time for dates and durations. `null` where the middles meet.
 */
export function differenceOf(kind: FactKind, page: Interval, reference: Interval): Difference | null {
  const [a, b] = [middle(page), middle(reference)];
  if (a === b) return null;
  const larger = a > b ? 'page' : 'reference';
  const gap = Math.abs(a - b);
  if (kind === 'percent') return { unit: 'points', amount: round(gap), larger };
  if (kind === 'rank') return { unit: 'places', amount: Math.max(1, Math.round(gap)), larger };
  if (kind === 'date' || kind === 'duration') {
    if (gap >= 700) return { unit: 'years', amount: Math.round(gap / 365.25), larger };
    if (gap >= 45) return { unit: 'months', amount: Math.round(gap / 30.44), larger };
    return { unit: 'days', amount: Math.max(1, Math.round(gap)), larger };
  }
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  if (low <= 0) return null;
  return high / low >= 1.5
    ? { unit: 'times', amount: round(high / low), larger }
    : { unit: 'percent', amount: round((gap / b) * 100), larger };
}
