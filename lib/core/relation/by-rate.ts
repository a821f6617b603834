import type { Interval } from '../facts/fact.ts';
import { middle } from './intervals.ts';
import { byInterval, type Outcome, plain, type WithInterval } from './outcome.ts';

/** Two figures told for stretches of time, each for a day: "£1,200 a month" and "£14,400 a year", "over five years". */
export function byRate(page: WithInterval, reference: WithInterval): Outcome | null {
  const [a, b] = [page.per ?? page.spread, reference.per ?? reference.spread];
  if (page.per === undefined && reference.per === undefined) return null;
  if (a !== undefined && b !== undefined)
    return Math.abs(a / b - 1) < 0.05
      ? null
      : byInterval(page, reference, [daily(page.interval, a), daily(reference.interval, b)]);
  const outcome = byInterval(page, reference);
  const [first, second] = [middle(page.interval), middle(reference.interval)];
  const far = Math.max(first, second) > OTHER_RATE * Math.min(first, second);
  return outcome.result === 'differs' && far ? plain('not-comparable', 'other-scope') : null;
}

/** A wage and a transfer fee: sums of which one alone is told for a time, and further apart. */
const OTHER_RATE = 15;
/** Months and years are no round numbers of each other. */
const CALENDAR = 0.015;

const daily = ({ low, high }: Interval, days: number): Interval => ({
  low: low === null ? null : (low / days) * (1 - CALENDAR),
  high: high === null ? null : (high / days) * (1 + CALENDAR),
});
