import { FATES } from '../facts/data/scopes.ts';
import { MEASURES, PERSON_NOUNS } from '../facts/data/units.ts';
import type { CountFact, Interval } from '../facts/fact.ts';
import { unitOf } from '../facts/units.ts';
import { stem } from '../text/tokens.ts';
import { byRate } from './by-rate.ts';
import { middle, overlaps, sameInterval } from './intervals.ts';
import type { Kin } from './kin.ts';
import { byInterval, type Outcome, plain } from './outcome.ts';

/** One unit, or persons on both sides: "12,000 people" and "11,800 employees". A unit that is not named fits any. */
function sameUnit(a: string | null, b: string | null, kin: Kin): boolean {
  if (a === null || b === null || a === b) return true;
  return (isPerson(a) && isPerson(b) && [a, b].includes(PEOPLE)) || kin.areKin(a, b);
}
const PEOPLE = unitOf('people');
/** Units of persons: the nouns themselves, and the unit that stands for several of them. */
const isPerson = (unit: string): boolean => unit === PEOPLE || PERSON_NOUNS.has(unit);

/** "2,400 participants", "2,400 patients": persons by two nouns are the same where their number is. */
const samePersons = (a: CountFact, b: CountFact): boolean =>
  a.unit !== null &&
  b.unit !== null &&
  isPerson(a.unit) &&
  isPerson(b.unit) &&
  sameInterval(a.interval, b.interval) &&
  middle(a.interval) >= 10;

/** "1.9 million people installed it", "downloaded nearly 2 million times": who did it, and how often it was done. */
function sameDeed(a: CountFact, b: CountFact): boolean {
  const did = (fact: CountFact, deed: CountFact): boolean =>
    fact.unit === PEOPLE &&
    deed.unit !== null &&
    (fact.role ?? []).slice(0, 3).some((word) => unitOf(word) === deed.unit);
  return did(a, b) || did(b, a);
}

const VOTE = stem('vote');
/** "Thirty lawmakers voted against", "by 84 votes to 30". */
function sameVotes(a: CountFact, b: CountFact): boolean {
  const cast = (fact: CountFact): boolean => fact.unit === VOTE || (fact.role ?? []).slice(0, 3).includes(VOTE);
  return (a.unit === VOTE || b.unit === VOTE) && cast(a) && cast(b);
}

/** "118 lives", "121 people died", "a toll of nine": so many of one fate, whatever is counted. */
function sameFate(a: CountFact, b: CountFact): boolean {
  const fates = ({ scope }: CountFact): readonly string[] =>
    scope?.filter((side) => side.startsWith(`${FATES}/`)) ?? [];
  const persons = [a, b].every(
    ({ unit }) => unit !== null && (isPerson(unit) || /^(?:live|death|bodi|toll|victim)$/u.test(unit)),
  );
  return persons && fates(a).some((fate) => fates(b).includes(fate));
}

/** Conversions are rounded to what reads well: "40 miles (65km)". */
const CONVERTED = 0.03;

const SCORED = unitOf('scored');
/** Two results meet in both numbers; a result and a count of one side only ever agree. */
function results(page: CountFact, reference: CountFact): Outcome {
  const outcome = byInterval(page, reference);
  // What one scored is not what the side scored.
  if ([page, reference].some(({ unit }) => unit === SCORED)) return plain('not-comparable', 'other-unit');
  if (page.against === undefined || reference.against === undefined)
    return outcome.result === 'differs' ? plain('not-comparable', 'other-unit') : outcome;
  return outcome.result === 'differs' || page.against === reference.against ? outcome : plain('differs');
}

/** Voters of one side and the numbers of both: they meet the one or the other. */
function votes(page: CountFact, reference: CountFact): Outcome {
  const [result, cast] = page.against === undefined ? [reference, page] : [page, reference];
  if (cast.against !== undefined || cast.margin === true || cast.unit === VOTE) return results(page, reference);
  const against = result.against ?? 0;
  const meets =
    overlaps(cast.interval, result.interval) || overlaps(cast.interval, { low: against - 0.5, high: against + 0.5 });
  return plain(meets ? 'compatible' : 'differs');
}

/** How two counts relate: units converted, synonyms and persons as one, results of contests by both numbers. */
export function compareCounts(page: CountFact, reference: CountFact, kin: Kin): Outcome {
  if (page.against !== undefined || reference.against !== undefined)
    return sameVotes(page, reference)
      ? votes(page, reference)
      : sameUnit(page.unit, reference.unit, kin)
        ? results(page, reference)
        : plain('not-comparable', 'other-unit');
  const [a, b] = [MEASURES[page.unit ?? ''], MEASURES[reference.unit ?? '']];
  if (a !== undefined && b !== undefined && page.unit !== reference.unit && a[0] === b[0])
    return byInterval(page, reference, [measured(page.interval, a[1]), measured(reference.interval, b[1])]);
  if (
    !sameUnit(page.unit, reference.unit, kin) &&
    !sameFate(page, reference) &&
    !sameVotes(page, reference) &&
    !sameDeed(page, reference)
  )
    return samePersons(page, reference) ? byInterval(page, reference) : plain('not-comparable', 'other-unit');
  return byRate(page, reference) ?? byInterval(page, reference);
}

/** An interval in the first unit of its kind, with what rounding takes. */
function measured({ low, high }: Interval, factor: number): Interval {
  return {
    low: low === null ? null : low * factor * (1 - CONVERTED),
    high: high === null ? null : high * factor * (1 + CONVERTED),
  };
}
