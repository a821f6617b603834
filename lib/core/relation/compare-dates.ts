import type { DateFact, Interval } from '../facts/fact.ts';
import { stem } from '../text/tokens.ts';
import { otherEvent, sameState } from './events.ts';
import { overlaps } from './intervals.ts';
import { byInterval, type Outcome, plain } from './outcome.ts';

/** Words of a start: what has been so "since 2015" started then. */
const STARTING: ReadonlySet<string> = new Set(
  'took take become became begin began begun start started appoint appointed elect elected join joined arrive arrived'
    .split(' ')
    .map(stem),
);

/** True where one date is that of a start and the other is "since" then. */
const starts = (a: DateFact, b: DateFact): boolean =>
  a.since !== b.since &&
  [a, b].some(({ since, role }) => since !== true && role?.slice(0, 6).some((word) => STARTING.has(word)) === true);

/** Days by which two deadlines may be apart and still be one: "by the end of June", "by 2040" name the same with some slack. */
const SLACK = 200;

/** A year, and a leap year. */
const YEARS = [365, 366];

/** True where a date without a year fits the other in the year before or after the one that was taken. */
function fitsOtherYear(page: DateFact, reference: DateFact): boolean {
  if (page.negated === true || reference.negated === true) return false;
  const shifted = ({ interval: { low, high } }: DateFact, by: number): Interval => ({
    low: low === null ? null : low + by,
    high: high === null ? null : high + by,
  });
  const fits = (a: DateFact, b: DateFact): boolean =>
    a.yearless === true && [...YEARS, ...YEARS.map((days) => -days)].some((by) => overlaps(shifted(a, by), b.interval));
  return fits(page, reference) || fits(reference, page);
}

/** Two deadlines ("by 2040", "until mid-century") are held against each other, or any two would fit. */
function deadlines(page: DateFact, reference: DateFact): Outcome | null {
  const [a, b] = [page.interval, reference.interval];
  if (a.low !== null || b.low !== null || a.high === null || b.high === null || Math.abs(a.high - b.high) <= SLACK)
    return null;
  const [mine, theirs] = [a.high, b.high].map((end) => ({ low: end, high: end }));
  if (mine === undefined || theirs === undefined || page.negated === true || reference.negated === true) return null;
  return byInterval(page, reference, [mine, theirs]);
}

/**
 * Dates are compared where they date events of one kind. "Since September 2022" is a start where the other side dates the
 * same event ("stopped in 2023" clashes), else a stretch that any later day fits.
 */
export function compareDates(page: DateFact, reference: DateFact): Outcome {
  const outcome = deadlines(page, reference) ?? byInterval(page, reference);
  if (outcome.result !== 'differs') return outcome;
  if (fitsOtherYear(page, reference)) return plain('compatible');
  if (!sameState(page, reference) && !starts(page, reference) && (page.since === true) !== (reference.since === true)) {
    const open = ({ interval, since }: DateFact): Interval =>
      since === true ? { low: interval.low, high: null } : interval;
    return byInterval(page, reference, [open(page), open(reference)]).result === 'differs'
      ? outcome
      : plain('compatible');
  }
  return otherEvent(page, reference) ? plain('not-comparable', 'other-scope') : outcome;
}
