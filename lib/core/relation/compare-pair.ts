import { DOWN } from '../facts/data/directions.ts';
import type { CountFact, Fact, Interval, MoneyFact, MultipleFact, PercentFact, RankFact } from '../facts/fact.ts';
import { stem } from '../text/tokens.ts';
import { byRate } from './by-rate.ts';
import { compareCounts } from './compare-counts.ts';
import { compareDates } from './compare-dates.ts';
import { compareQuotes } from './compare-quotes.ts';
import { middle, overlaps } from './intervals.ts';
import type { Kin } from './kin.ts';
import { oppositeEnds, sameEnd } from './order-ends.ts';
import { byInterval, type Outcome, plain, type WithInterval } from './outcome.ts';
import { otherMoment, otherSum, sharedRole } from './scope.ts';

function money(page: MoneyFact, reference: MoneyFact): Outcome {
  if (page.currency !== reference.currency && page.currency !== 'XXX' && reference.currency !== 'XXX')
    return plain('not-comparable', 'other-currency');
  return sums(page, reference);
}

/** Sums that are a hundred thousand times apart are sums of two things, a share's price and a company's. */
const APART = 1e5;
/** Of sums that stand with no word in common, less is enough. */
const APART_ALONE = 1e3;

function sums(page: WithInterval, reference: WithInterval): Outcome {
  const outcome = byRate(page, reference) ?? byInterval(page, reference);
  const [a, b] = [middle(page.interval), middle(reference.interval)];
  const apart =
    Math.min(a, b) > 0 && Math.max(a, b) > (sharedRole(page, reference) > 0 ? APART : APART_ALONE) * Math.min(a, b);
  const oneScope = page.scope?.some((scope) => reference.scope?.includes(scope)) === true;
  return outcome.result === 'differs' && (apart || (!oneScope && otherSum(page, reference)))
    ? plain('not-comparable', 'other-scope')
    : outcome;
}

/** Orders whose words do not meet and that are one: by what is ordered, or by a record that any superlative may be. */
function isOneOrder(a: RankFact, b: RankFact, kin: Kin): boolean {
  if (sameEnd(a.text, b.text)) return sameHead(a, b, kin);
  const all = ({ of, role }: RankFact): string[] => [...of, ...(role ?? []).slice(0, 6)];
  return [a, b].some(({ text }) => /^record$/iu.test(text)) && kin.kinShared(all(a), all(b)) > 0;
}

/** "The third-biggest fire", "the blaze is the largest": what is ordered on one side stands near the rank on the other. */
function sameHead(a: RankFact, b: RankFact, kin: Kin): boolean {
  const heads = (fact: RankFact, other: RankFact): boolean =>
    fact.of.slice(0, 1).some((word) => (other.role ?? []).slice(0, 4).some((near) => kin.areKin(word, near)));
  return heads(a, b) || heads(b, a);
}

/** Ranks are of one order where the words that name it meet, or one side does not name it. */
function rank(page: RankFact, reference: RankFact, kin: Kin): Outcome {
  const shared = kin.kinShared(page.of, reference.of) + kin.kinShared(reference.of, page.of);
  if (shared === 0 && !isOneOrder(page, reference, kin) && page.of.length > 0 && reference.of.length > 0)
    return plain('not-comparable', 'other-scope');
  const outcome = byInterval(page, reference);
  return outcome.result === 'agrees' && oppositeEnds(page.text, reference.text)
    ? plain('differs', 'opposite-stance')
    : outcome;
}

/**
 * How two facts of the same kind relate: result, size of a difference and why. Facts of two kinds are not comparable. `sole`:
 * neither side has another of the kind.
 */
export function comparePair(page: Fact, reference: Fact, kin: Kin, sole = true): Outcome {
  if (page.kind === 'money' && reference.kind === 'money') return money(page, reference);
  if (page.kind === 'count' && reference.kind === 'count') return compareCounts(page, reference, kin);
  // "the lab spent billions": an amount without a unit may be money.
  if (page.kind === 'money' && reference.kind === 'count')
    return bareAmount(reference) ? sums(page, reference) : plain('not-comparable');
  if (page.kind === 'count' && reference.kind === 'money')
    return bareAmount(page) ? sums(page, reference) : plain('not-comparable');
  if (page.kind === 'rank' && reference.kind === 'rank') return rank(page, reference, kin);
  if (page.kind === 'date' && reference.kind === 'date') return compareDates(page, reference);
  if (page.kind === 'quote' && reference.kind === 'quote') return compareQuotes(page, reference, kin);
  if (page.kind === 'percent' && reference.kind === 'percent') {
    if ((page.points === true) !== (reference.points === true)) return plain('not-comparable', 'other-unit');
    const outcome = shares(page, reference);
    return outcome.result === 'differs' && outcome.note === undefined && otherMoment(page, reference)
      ? { ...outcome, note: 'other-time-of-day' }
      : outcome;
  }
  if (page.kind === 'multiple' && reference.kind === 'multiple') return factors(page, reference, sole);
  // Points are a difference of levels, no factor.
  if ([page, reference].some((fact) => fact.kind === 'percent' && fact.points === true)) return plain('not-comparable');
  if ([page, reference].some(isFraction)) return plain('not-comparable');
  if (page.kind === 'percent' && reference.kind === 'multiple')
    return byInterval(page, reference, [factorOf(page), reference.interval]);
  if (page.kind === 'multiple' && reference.kind === 'percent')
    return byInterval(page, reference, [page.interval, factorOf(reference)]);
  if (page.kind === 'duration' && reference.kind === 'duration') {
    const outcome = byInterval(page, reference);
    return outcome.result === 'differs' && sharedRole(page, reference) === 0 && !kinRoles(page, reference, kin)
      ? plain('not-comparable', 'other-scope')
      : outcome;
  }
  return plain('not-comparable');
}

/** True where the words nearest to two facts are akin. Symmetric. */
function kinRoles(a: Fact, b: Fact, kin: Kin): boolean {
  const [first, second] = [(a.role ?? []).slice(0, 5), (b.role ?? []).slice(0, 5)];
  return kin.kinShared(first, second) + kin.kinShared(second, first) > 0;
}

/** Two shares; one of those that do not is held against the rest of a hundred: "nine in ten did not", "a tenth did". */
function shares(page: PercentFact, reference: PercentFact): Outcome {
  const outcome = byInterval(page, reference);
  // The part that is held and the premium that is offered: two figures of two things.
  const measures = [page.measure, reference.measure];
  const changes = measures.some((kind) => kind === 'rise' || kind === 'fall');
  const adds = overlaps(page.interval, complement(reference.interval));
  if (outcome.result === 'differs' && measures.includes('share') && changes && !(adds && measures.includes('fall')))
    return plain('not-comparable', 'other-scope');
  if (
    measures.includes('rise') &&
    measures.includes('fall') &&
    outcome.result !== 'differs' &&
    outcome.result !== 'not-comparable'
  )
    return plain('differs', 'opposite-direction');
  // "Cut by two thirds" leaves "a third of it".
  const left = measures.includes('fall') && page.measure !== reference.measure;
  if (outcome.result !== 'differs' || ((page.without === true) === (reference.without === true) && !left))
    return outcome;
  return adds ? plain('compatible') : outcome;
}

const complement = ({ low, high }: Interval): Interval => ({
  low: high === null ? null : 100 - high,
  high: low === null ? null : 100 - low,
});

/** Words beside a percentage that make it a cut, besides those of falling. */
const LESS: ReadonlySet<string> = new Set(
  'cut reduce lower less fewer cheap cheaper off discount shorten shorter trim lighter smaller shrink narrow'
    .split(' ')
    .map(stem),
);

/** A large count of nothing named. */
const bareAmount = ({ unit, interval }: CountFact): boolean => unit === null && middle(interval) >= 1e5;

/** "A fraction of the cost": no figure, and only a factor of the same thing meets it. */
const isFraction = (fact: Fact): boolean => fact.kind === 'multiple' && fact.interval.low === null;

/** "Twice", "four times", "a quarter", "half": factors that compare two things, while "doubled" and "halved" tell a change. */
const compares = ({ text }: MultipleFact): boolean =>
  /\b(?:twice|thrice|times|half|third|quarter|fifth|sixth|tenth|\d+x)$/iu.test(text);

/** "Three times as likely without" and "a third as likely with" say one thing of two groups. */
function isInverse(page: MultipleFact, reference: MultipleFact): boolean {
  const [a, b] = [middle(page.interval), middle(reference.interval)];
  if (!compares(page) || !compares(reference) || Math.min(a, b) >= 1 || Math.max(a, b) <= 1) return false;
  const { low, high } = reference.interval;
  return overlaps(page.interval, {
    low: high === null ? 0 : 1 / high,
    high: low === null || low <= 0 ? null : 1 / low,
  });
}

function factors(page: MultipleFact, reference: MultipleFact, sole: boolean): Outcome {
  const outcome = byInterval(page, reference);
  if (outcome.result === 'differs' && sole && isInverse(page, reference)) return plain('compatible');
  const less = [page, reference].some(({ role }) => role?.some((word) => LESS.has(word)));
  return outcome.result === 'differs' &&
    [page, reference].some(isFraction) &&
    (less || sharedRole(page, reference) === 0)
    ? plain('not-comparable', 'other-scope')
    : outcome;
}

/** What is left after a change: a rise of 239 percent is a factor of 3.39, a cut by three quarters one of 0.25. */
function factorOf({ interval: { low, high }, role, measure }: PercentFact): Interval {
  if (measure === 'fall' || role?.some((word) => DOWN.has(word) || LESS.has(word)) === true) {
    const left = (share: number | null): number | null => (share === null ? null : Math.max(0, 1 - share / 100));
    return { low: left(high), high: left(low) };
  }
  return { low: low === null ? null : 1 + low / 100, high: high === null ? null : 1 + high / 100 };
}
