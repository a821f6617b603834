import type { Fact, Interval } from '../facts/fact.ts';
import type { FactComparison, FactNote, FactResult } from './comparison.ts';
import { differenceOf } from './difference.ts';
import { isBound, overlaps, sameInterval } from './intervals.ts';

/** What came of two facts of one kind. */
export type Outcome = Pick<FactComparison, 'result' | 'by' | 'note'>;

/** An outcome without a size. */
export const plain = (result: FactResult, note?: FactNote): Outcome =>
  note === undefined ? { result } : { result, note };

/** Facts whose value is an interval. */
export type WithInterval = Extract<Fact, { interval: Interval }>;

const isNothing = ({ low, high }: Interval): boolean => low === 0 && high === 0;

/** Compares what two facts say of one value; a denial on one side turns the outcome round. */
export function byInterval(
  page: WithInterval,
  reference: WithInterval,
  points: readonly [Interval, Interval] = [page.interval, reference.interval],
): Outcome {
  // "Up to 5 billion" is something, and "not a penny" nothing.
  const fits = overlaps(points[0], points[1]) && isNothing(points[0]) === isNothing(points[1]);
  if ((page.negated === true) !== (reference.negated === true))
    return fits ? plain('differs', 'opposite-stance') : plain('not-comparable');
  if (fits) return plain(sameInterval(points[0], points[1]) ? 'agrees' : 'compatible');
  const by = differenceOf(page.kind, points[0], points[1]);
  const note: FactNote | undefined = isBound(points[0]) || isBound(points[1]) ? 'bound-not-met' : undefined;
  return { result: 'differs', ...(by === null ? {} : { by }), ...(note === undefined ? {} : { note }) };
}
