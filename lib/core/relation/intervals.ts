import type { Interval } from '../facts/fact.ts';

/** Two ends are one where they differ by no more than the noise of binary fractions. */
const NOISE = 1e-9;
const near = (a: number, b: number): boolean =>
  Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= NOISE * Math.max(1, Math.abs(a), Math.abs(b));

const sameEnd = (a: number | null, b: number | null): boolean => a === b || (a !== null && b !== null && near(a, b));

/** The same values, end by end. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return sameEnd(a.low, b.low) && sameEnd(a.high, b.high);
}

/**
 * True where some value fits both. Intervals that only touch do not: "more than 65" excludes 65, and 5.5 and 5.6 part at
 * 5.55. A single point ("rank 1", a day) fits where it lies inside or on an end of the other.
 */
export function overlaps(a: Interval, b: Interval): boolean {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY);
  if (near(low, high)) return isPoint(a) || isPoint(b);
  return low < high;
}

const isPoint = ({ low, high }: Interval): boolean => low !== null && high !== null && near(low, high);

/** The value that stands for an interval: its middle, or its only end. */
export function middle({ low, high }: Interval): number {
  if (low === null) return high ?? 0;
  return high === null ? low : (low + high) / 2;
}

/** True where one end is open ("more than", "up to"). */
export const isBound = ({ low, high }: Interval): boolean => low === null || high === null;
