import type { CountFact, Fact, Interval, MoneyFact, PercentFact } from '../facts/fact.ts';

/** Figures that are put together. */
export type Amount = MoneyFact | CountFact | PercentFact;

/** A derived value that is known no better than this says nothing. */
const VAGUE = 0.25;
/** True for a figure that may be put together with another. */
export const isAmount = (fact: Fact): fact is Amount =>
  fact.kind === 'money' || fact.kind === 'count' || (fact.kind === 'percent' && fact.points !== true);

/** True where two figures are of one currency, one unit or both shares. */
export function alike(a: Amount, b: Amount): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'count' && b.kind === 'count') return a.unit === b.unit || a.unit === null || b.unit === null;
  return a.kind === b.kind;
}

/** An interval with both its ends, or `null`. */
export const closed = ({ low, high }: Interval): { low: number; high: number } | null =>
  low === null || high === null ? null : { low, high };
/** True where a value is known well enough to tell anything. */
export const isSharp = ({ low, high }: { low: number; high: number }): boolean =>
  high > 0 && high - low <= VAGUE * Math.max(Math.abs(low), Math.abs(high));

/** The factor of two values as a fact that is worked out; none where it is not sharp. */
export function ratio(text: string, start: number, end: number, now: Interval, then: Interval): Fact[] {
  const [a, b] = [closed(now), closed(then)];
  if (a === null || b === null || b.low <= 0) return [];
  const interval = { low: a.low / b.high, high: a.high / b.low };
  return isSharp(interval)
    ? [{ kind: 'multiple', text: text.slice(start, end), start, end, interval, derived: 'firm' }]
    : [];
}
