import { DOWN } from '../facts/data/directions.ts';
import { MEASURES, PERSON_NOUNS } from '../facts/data/units.ts';
import type {
  CountFact,
  DateFact,
  Fact,
  Interval,
  MoneyFact,
  MultipleFact,
  PercentFact,
  RankFact,
} from '../facts/fact.ts';
import { unitOf } from '../facts/units.ts';
import { stem } from '../text/tokens.ts';
import { compareQuotes } from './compare-quotes.ts';
import type { FactComparison, FactNote, FactResult } from './comparison.ts';
import { differenceOf } from './difference.ts';
import { otherEvent, sameState } from './events.ts';
import { isBound, middle, overlaps, sameInterval } from './intervals.ts';
import { areKin, kinShared } from './kin.ts';
import { oppositeEnds } from './order-ends.ts';
import { otherMoment, otherSum, sharedRole } from './scope.ts';

/** What came of two facts of one kind. */
export type Outcome = Pick<FactComparison, 'result' | 'by' | 'note'>;

const plain = (result: FactResult, note?: FactNote): Outcome => (note === undefined ? { result } : { result, note });

type WithInterval = Extract<Fact, { interval: Interval }>;

const isNothing = ({ low, high }: Interval): boolean => low === 0 && high === 0;

/** Compares what two facts say of one value; a denial on one side turns the outcome round. */
function byInterval(
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

function money(page: MoneyFact, reference: MoneyFact): Outcome {
  if (page.currency !== reference.currency && page.currency !== 'XXX' && reference.currency !== 'XXX')
    return plain('not-comparable', 'other-currency');
  return sums(page, reference);
}

/** Sums that are a hundred thousand times apart are sums of two things, a share's price and a company's. */
const APART = 1e5;

function sums(page: WithInterval, reference: WithInterval): Outcome {
  const outcome = byInterval(page, reference);
  const [a, b] = [middle(page.interval), middle(reference.interval)];
  const apart = Math.min(a, b) > 0 && Math.max(a, b) > APART * Math.min(a, b);
  const oneScope = page.scope?.some((scope) => reference.scope?.includes(scope)) === true;
  return outcome.result === 'differs' && (apart || (!oneScope && otherSum(page, reference)))
    ? plain('not-comparable', 'other-scope')
    : outcome;
}

/** One unit, or persons on both sides: "12,000 people" and "11,800 employees". A unit that is not named fits any. */
function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return (isPerson(a) && isPerson(b) && [a, b].includes(PEOPLE)) || areKin(a, b);
}
const PEOPLE = unitOf('people');
/** Units of persons: the nouns themselves, and the unit that stands for several of them. */
const isPerson = (unit: string): boolean => unit === PEOPLE || PERSON_NOUNS.has(unit);

/** Conversions are rounded to what reads well: "40 miles (65km)". */
const CONVERTED = 0.03;

function count(page: CountFact, reference: CountFact): Outcome {
  const [a, b] = [MEASURES[page.unit ?? ''], MEASURES[reference.unit ?? '']];
  if (a !== undefined && b !== undefined && page.unit !== reference.unit && a[0] === b[0])
    return byInterval(page, reference, [measured(page.interval, a[1]), measured(reference.interval, b[1])]);
  if (!sameUnit(page.unit, reference.unit)) return plain('not-comparable', 'other-unit');
  return byInterval(page, reference);
}

/** An interval in the first unit of its kind, with what rounding takes. */
function measured({ low, high }: Interval, factor: number): Interval {
  return {
    low: low === null ? null : low * factor * (1 - CONVERTED),
    high: high === null ? null : high * factor * (1 + CONVERTED),
  };
}

/** Ranks are of one order where the words that name it meet, or one side does not name it. */
function rank(page: RankFact, reference: RankFact): Outcome {
  const shared = kinShared(page.of, reference.of) + kinShared(reference.of, page.of);
  if (shared === 0 && page.of.length > 0 && reference.of.length > 0) return plain('not-comparable', 'other-scope');
  const outcome = byInterval(page, reference);
  return outcome.result === 'agrees' && oppositeEnds(page.text, reference.text)
    ? plain('differs', 'opposite-stance')
    : outcome;
}

/** Days by which two deadlines may be apart and still be one: "by the end of June", "by 2040" name the same with some slack. */
const SLACK = 200;

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
function date(page: DateFact, reference: DateFact): Outcome {
  const outcome = deadlines(page, reference) ?? byInterval(page, reference);
  if (outcome.result !== 'differs') return outcome;
  if (!sameState(page, reference) && (page.since === true) !== (reference.since === true)) {
    const open = ({ interval, since }: DateFact): Interval =>
      since === true ? { low: interval.low, high: null } : interval;
    return byInterval(page, reference, [open(page), open(reference)]).result === 'differs'
      ? outcome
      : plain('compatible');
  }
  return otherEvent(page, reference) ? plain('not-comparable', 'other-scope') : outcome;
}

/** How two facts of the same kind relate: result, size of a difference and why. Facts of two kinds are not comparable. */
export function comparePair(page: Fact, reference: Fact): Outcome {
  if (page.kind === 'money' && reference.kind === 'money') return money(page, reference);
  if (page.kind === 'count' && reference.kind === 'count') return count(page, reference);
  // "the lab spent billions": an amount without a unit may be money.
  if (page.kind === 'money' && reference.kind === 'count')
    return bareAmount(reference) ? sums(page, reference) : plain('not-comparable');
  if (page.kind === 'count' && reference.kind === 'money')
    return bareAmount(page) ? sums(page, reference) : plain('not-comparable');
  if (page.kind === 'rank' && reference.kind === 'rank') return rank(page, reference);
  if (page.kind === 'date' && reference.kind === 'date') return date(page, reference);
  if (page.kind === 'quote' && reference.kind === 'quote') return compareQuotes(page, reference);
  if (page.kind === 'percent' && reference.kind === 'percent') {
    if ((page.points === true) !== (reference.points === true)) return plain('not-comparable', 'other-unit');
    const outcome = shares(page, reference);
    return outcome.result === 'differs' && outcome.note === undefined && otherMoment(page, reference)
      ? { ...outcome, note: 'other-time-of-day' }
      : outcome;
  }
  if (page.kind === 'multiple' && reference.kind === 'multiple') return factors(page, reference);
  if ([page, reference].some(isFraction)) return plain('not-comparable');
  if (page.kind === 'percent' && reference.kind === 'multiple')
    return byInterval(page, reference, [factorOf(page), reference.interval]);
  if (page.kind === 'multiple' && reference.kind === 'percent')
    return byInterval(page, reference, [page.interval, factorOf(reference)]);
  if (page.kind === 'duration' && reference.kind === 'duration') {
    const outcome = byInterval(page, reference);
    return outcome.result === 'differs' && sharedRole(page, reference) === 0 && !kinRoles(page, reference)
      ? plain('not-comparable', 'other-scope')
      : outcome;
  }
  return plain('not-comparable');
}

/** True where the words nearest to two facts are akin. Symmetric. */
function kinRoles(a: Fact, b: Fact): boolean {
  const [first, second] = [(a.role ?? []).slice(0, 5), (b.role ?? []).slice(0, 5)];
  return kinShared(first, second) + kinShared(second, first) > 0;
}

/** Two shares; one of those that do not is held against the rest of a hundred: "nine in ten did not", "a tenth did". */
function shares(page: PercentFact, reference: PercentFact): Outcome {
  const outcome = byInterval(page, reference);
  // The part that is held and the premium that is offered: two figures of two things.
  if (
    outcome.result === 'differs' &&
    page.measure !== reference.measure &&
    page.measure !== undefined &&
    reference.measure !== undefined
  )
    return plain('not-comparable', 'other-scope');
  if (outcome.result !== 'differs' || (page.without === true) === (reference.without === true)) return outcome;
  return overlaps(page.interval, complement(reference.interval)) ? plain('compatible') : outcome;
}

const complement = ({ low, high }: Interval): Interval => ({
  low: high === null ? null : 100 - high,
  high: low === null ? null : 100 - low,
});

/** Words beside a percentage that make it a cut, besides those of falling. */
const LESS: ReadonlySet<string> = new Set(
  'cut reduce lower less fewer cheap cheaper off discount'.split(' ').map(stem),
);

/** A large count of nothing named. */
const bareAmount = ({ unit, interval }: CountFact): boolean => unit === null && middle(interval) >= 1e5;

/** "A fraction of the cost": no figure, and only a factor of the same thing meets it. */
const isFraction = (fact: Fact): boolean => fact.kind === 'multiple' && fact.interval.low === null;

/** What is compared in "three times as likely". */
const COMPARED: ReadonlySet<string> = new Set('likely prone risk probable often common'.split(' ').map(stem));

/** "Three times as likely without" and "a third as likely with" say one thing of two groups. */
function isInverse(page: MultipleFact, reference: MultipleFact): boolean {
  const compares = ({ role }: MultipleFact): boolean => role?.slice(0, 4).some((word) => COMPARED.has(word)) === true;
  const [a, b] = [middle(page.interval), middle(reference.interval)];
  if (!compares(page) || !compares(reference) || Math.min(a, b) >= 1 || Math.max(a, b) <= 1) return false;
  const { low, high } = reference.interval;
  return overlaps(page.interval, {
    low: high === null ? 0 : 1 / high,
    high: low === null || low <= 0 ? null : 1 / low,
  });
}

function factors(page: MultipleFact, reference: MultipleFact): Outcome {
  const outcome = byInterval(page, reference);
  if (outcome.result === 'differs' && isInverse(page, reference)) return plain('compatible');
  const less = [page, reference].some(({ role }) => role?.some((word) => LESS.has(word)));
  return outcome.result === 'differs' &&
    [page, reference].some(isFraction) &&
    (less || sharedRole(page, reference) === 0)
    ? plain('not-comparable', 'other-scope')
    : outcome;
}

/** What is left after a change: a rise of 239 percent is a factor of 3.39, a cut by three quarters one of 0.25. */
function factorOf({ interval: { low, high }, role }: PercentFact): Interval {
  if (role?.some((word) => DOWN.has(word) || LESS.has(word)) === true) {
    const left = (share: number | null): number | null => (share === null ? null : Math.max(0, 1 - share / 100));
    return { low: left(high), high: left(low) };
  }
  return { low: low === null ? null : 1 + low / 100, high: high === null ? null : 1 + high / 100 };
}
