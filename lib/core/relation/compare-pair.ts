import { DOWN } from '../facts/data/directions.ts';
import type {
  CountFact,
  DateFact,
  Fact,
  Interval,
  MoneyFact,
  MultipleFact,
  PercentFact,
  QuoteFact,
  RankFact,
} from '../facts/fact.ts';
import { unitOf } from '../facts/units.ts';
import { stem } from '../text/tokens.ts';
import type { FactComparison, FactNote, FactResult } from './comparison.ts';
import { differenceOf } from './difference.ts';
import { otherEvent, sameState } from './events.ts';
import { isBound, middle, overlaps, sameInterval } from './intervals.ts';
import { oppositeEnds } from './order-ends.ts';
import { otherMoment, otherSum, sharedRole } from './scope.ts';

/** What came of two facts of one kind. */
export type Outcome = Pick<FactComparison, 'result' | 'by' | 'note'>;

const plain = (result: FactResult, note?: FactNote): Outcome => (note === undefined ? { result } : { result, note });

type WithInterval = Extract<Fact, { interval: Interval }>;

/** Compares what two facts say of one value; a denial on one side turns the outcome round. */
function byInterval(
  page: WithInterval,
  reference: WithInterval,
  points: readonly [Interval, Interval] = [page.interval, reference.interval],
): Outcome {
  const fits = overlaps(points[0], points[1]);
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
  const apart = Math.max(a, b) > APART * Math.min(a, b);
  return outcome.result === 'differs' && (apart || otherSum(page, reference))
    ? plain('not-comparable', 'other-scope')
    : outcome;
}

/** One unit, or persons on both sides: "12,000 people" and "11,800 employees". A unit that is not named fits any. */
function sameUnit(a: string | null, b: string | null): boolean {
  return (
    a === null ||
    b === null ||
    a === b ||
    ([a, b].every((unit) => PERSONS.has(unit)) && [a, b].includes(unitOf('people')))
  );
}

const PERSONS: ReadonlySet<string> = new Set([unitOf('people'), unitOf('workers')]);

function count(page: CountFact, reference: CountFact): Outcome {
  if (!sameUnit(page.unit, reference.unit)) return plain('not-comparable', 'other-unit');
  return byInterval(page, reference);
}

/** Ranks are of one order where the words that name it meet, or one side does not name it. */
function rank(page: RankFact, reference: RankFact): Outcome {
  const shared = page.of.filter((word) => reference.of.includes(word)).length;
  if (shared === 0 && page.of.length > 0 && reference.of.length > 0) return plain('not-comparable', 'other-scope');
  const outcome = byInterval(page, reference);
  return outcome.result === 'agrees' && oppositeEnds(page.text, reference.text)
    ? plain('differs', 'opposite-stance')
    : outcome;
}

/**
 * Dates are compared where they date events of one kind. "Since September 2022" is a start where the other side dates the
 * same event ("stopped in 2023" clashes), else a stretch that any later day fits.
 */
function date(page: DateFact, reference: DateFact): Outcome {
  const outcome = byInterval(page, reference);
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

/** Quotations agree where the shorter one's words stand in the longer in one run; other words are another quotation, no clash. */
function quote(page: QuoteFact, reference: QuoteFact): Outcome {
  const outcome = sameWords(page, reference);
  return outcome.result !== 'not-comparable' && otherSpeaker(page.source, reference.source)
    ? plain('differs', 'other-speaker')
    : outcome;
}

/** A person's full name, by its capitals. */
const FULL_NAME = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)+/gu;

/** True where both sides name who said it, in full, and the names share no part. */
function otherSpeaker(page: string | undefined, reference: string | undefined): boolean {
  const parts = (text: string | undefined): string[] =>
    (text?.match(FULL_NAME) ?? []).flatMap((name) => name.split(' '));
  const [mine, theirs] = [parts(page), parts(reference)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((part) => theirs.includes(part));
}

const DENIALS: ReadonlySet<string> = new Set("no not never isn't wasn't aren't nothing hardly".split(' '));

function sameWords(page: QuoteFact, reference: QuoteFact): Outcome {
  const [short, long] =
    page.words.length <= reference.words.length ? [page.words, reference.words] : [reference.words, page.words];
  // "No turning point" and "a turning point": the same words, one of them denied.
  const denied = [short, long].map((words) => words.filter((word) => DENIALS.has(word)).length % 2);
  const bare = short.filter((word) => !DENIALS.has(word) && word !== 'a');
  if (denied[0] !== denied[1] && bare.length > 1 && ` ${long.join(' ')} `.includes(` ${bare.join(' ')} `))
    return plain('differs', 'opposite-stance');
  const joined = ` ${long.join(' ')} `;
  if (joined.includes(` ${short.join(' ')} `)) return plain(short.length === long.length ? 'agrees' : 'compatible');
  const shared = short.filter((word) => long.includes(word)).length;
  return plain(short.length >= 3 && shared / short.length >= 0.7 ? 'compatible' : 'not-comparable');
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
  if (page.kind === 'quote' && reference.kind === 'quote') return quote(page, reference);
  if (page.kind === 'percent' && reference.kind === 'percent') {
    if ((page.points === true) !== (reference.points === true)) return plain('not-comparable', 'other-unit');
    const outcome = byInterval(page, reference);
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
    return outcome.result === 'differs' && sharedRole(page, reference) === 0
      ? plain('not-comparable', 'other-scope')
      : outcome;
  }
  return plain('not-comparable');
}

/** Words beside a percentage that make it a cut, besides those of falling. */
const LESS: ReadonlySet<string> = new Set(
  'cut reduce lower less fewer cheap cheaper off discount'.split(' ').map(stem),
);

/** A large count of nothing named. */
const bareAmount = ({ unit, interval }: CountFact): boolean => unit === null && middle(interval) >= 1e5;

/** "A fraction of the cost": no figure, and only a factor of the same thing meets it. */
const isFraction = (fact: Fact): boolean => fact.kind === 'multiple' && fact.interval.low === null;

function factors(page: MultipleFact, reference: MultipleFact): Outcome {
  const outcome = byInterval(page, reference);
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
