import type { Fact, FactKind, NameFact } from '../facts/fact.ts';
import { compareDirections } from './compare-directions.ts';
import { compareNames, sameName } from './compare-names.ts';
import { comparePair } from './compare-pair.ts';
import { compareStances } from './compare-sides.ts';
import type { FactComparison, FactResult } from './comparison.ts';
import { ofAnother, ofTheSame } from './figure-roles.ts';
import { middle } from './intervals.ts';
import type { Kin } from './kin.ts';
import { byInterval, type Outcome } from './outcome.ts';
import { ofTwoHolders } from './rank-subjects.ts';
import { otherScope, otherVersion, sharedRole } from './scope.ts';
import { totals } from './totals.ts';
import { idle } from './worked-out.ts';

/** Kinds that are paired by value; percent and factors share one, for a rise can be told as either. */
const GROUPS: readonly (readonly FactKind[])[] = [
  ['money', 'count'],
  ['percent', 'multiple'],
  ['rank'],
  ['duration'],
  ['date'],
  ['quote'],
];

/** A pair that fits is wanted more than one that clashes, and a shared role more than none. */
const WANTED: Readonly<Record<FactResult, number>> = {
  agrees: 100,
  compatible: 80,
  differs: 20,
  'not-comparable': -20,
  'page-only': 0,
  'reference-only': 0,
};

interface Pair {
  readonly page: Fact;
  readonly reference: Fact;
  readonly outcome: Outcome;
  readonly wanted: number;
}

/** Best pairs first; ties fall the same way when the sides are swapped. */
const byWish = (a: Pair, b: Pair): number =>
  b.wanted - a.wanted ||
  a.page.start + a.reference.start - (b.page.start + b.reference.start) ||
  Math.min(a.page.start, a.reference.start) - Math.min(b.page.start, b.reference.start);

/** More than a pair that fits is wanted above one that clashes. */
const ASIDE = 95;

/** True where one is what its sentence is held against and the other what is stated, while that sentence states one too. */
function crossed(first: Fact, second: Fact, page: readonly Fact[], reference: readonly Fact[]): boolean {
  if ((first.aside === true) === (second.aside === true)) return false;
  return first.aside === true ? states(first, page) : states(second, reference);
}

/** True where two figures should be paired with others, if there are others. */
function misplaced(first: Fact, second: Fact, page: readonly Fact[], reference: readonly Fact[]): boolean {
  if (ofAnother(first, second, page, reference)) return true;
  return crossed(first, second, page, reference) && !ofTheSame(first, second, page, reference);
}

/** True where a side states a figure that an aside could be taken for: of its kind, currency and unit. */
function states(aside: Fact, facts: readonly Fact[]): boolean {
  return facts.some(
    (fact) =>
      fact.aside !== true &&
      fact.kind === aside.kind &&
      (fact.kind !== 'money' || aside.kind !== 'money' || fact.currency === aside.currency) &&
      (fact.kind !== 'count' ||
        aside.kind !== 'count' ||
        [fact.unit, aside.unit].includes(null) ||
        fact.unit === aside.unit),
  );
}

/** Lengths that are further apart measure two things. */
const FAR = 30;

/** Each side's one length of time: of sentences on one matter they are held against each other, whatever words stand around. */
function compareSoleLengths(a: Fact, b: Fact, page: readonly Fact[], reference: readonly Fact[]): Outcome | null {
  if (a.kind !== 'duration' || b.kind !== 'duration' || a.aside === true || b.aside === true) return null;
  const [first, second] = [middle(a.interval), middle(b.interval)];
  const near = Math.max(first, second) <= FAR * Math.min(first, second);
  return near && page.length === 1 && reference.length === 1 && isAge(a) === isAge(b) ? byInterval(a, b) : null;
}

const isAge = ({ text }: Fact): boolean => /\bold$/iu.test(text);

/** What is stated goes before what is worked out, and a worked-out value that fits before a clash. */
const WORKED_OUT = 30;

/** Pairs the facts of one group, each used once; what is left stands alone. */
function pairUp(
  page: readonly Fact[],
  reference: readonly Fact[],
  kin: Kin,
  allPage: readonly Fact[],
  allReference: readonly Fact[],
): FactComparison[] {
  const pairs: Pair[] = [];
  const sole = [page, reference].every((facts) => facts.filter(({ kind }) => kind === 'multiple').length < 2);
  for (const first of page) {
    for (const second of reference) {
      const outcome: Outcome = otherScope(first, second)
        ? { result: 'not-comparable', note: 'other-scope' }
        : (compareSoleLengths(first, second, page, reference) ?? comparePair(first, second, kin, sole));
      if (first.kind !== second.kind && outcome.result === 'not-comparable') continue;
      if (idle(first, second, outcome)) continue;
      if (outcome.result === 'differs' && ofTwoHolders(first, second, allPage, allReference)) continue;
      pairs.push({
        page: first,
        reference: second,
        outcome,
        wanted:
          WANTED[outcome.result] +
          Math.min(10, 2 * sharedRole(first, second)) +
          (first.kind === second.kind ? 1 : 0) -
          (first.derived === undefined && second.derived === undefined ? 0 : WORKED_OUT) -
          (first.derived === undefined && second.derived === undefined && misplaced(first, second, page, reference)
            ? ASIDE
            : 0),
      });
    }
  }
  const used = new Set<Fact>();
  const rows: FactComparison[] = [];
  const take = ({ page: first, reference: second, outcome }: Pair): void => {
    if (used.has(first) || used.has(second)) return;
    // Beside a pair that fits, a clash needs the same role: other figures of a sentence belong to other matters.
    const fitting = rows.some(({ result }) => result === 'agrees' || result === 'compatible');
    const stray = outcome.result === 'differs' && fitting && sharedRole(first, second) < 2;
    if (stray) return;
    used.add(first);
    used.add(second);
    // Of two kinds that meet (a factor and a percentage), the same one names the row whichever side it stands on.
    rows.push({
      kind: first.kind === 'multiple' || first.kind === 'count' ? second.kind : first.kind,
      page: first,
      reference: second,
      ...outcome,
    });
  };
  for (const { total, parts, row } of totals(page, reference, kin)) {
    // A total that one figure gives already needs no adding up.
    if (pairs.some(({ wanted, page: a, reference: b }) => wanted >= WANTED.compatible && (a === total || b === total)))
      continue;
    if ([total, ...parts].some((fact) => used.has(fact))) continue;
    for (const fact of [total, ...parts]) used.add(fact);
    rows.push(row);
  }
  for (const pair of pairs.sort(byWish)) take(pair);
  for (const fact of page)
    if (!used.has(fact) && fact.derived === undefined)
      rows.push({ kind: fact.kind, page: fact, reference: null, result: 'page-only' });
  for (const fact of reference)
    if (!used.has(fact) && fact.derived === undefined)
      rows.push({ kind: fact.kind, page: null, reference: fact, result: 'reference-only' });
  return rows;
}

/** The largest number of facts of a side that are paired: more than any sentence has, so that no text makes the pairing slow. */
const MOST = 40;

/** The places that an order may hold in: behind a rank, or as a genitive. */
const placesOf = (facts: readonly Fact[]): NameFact[] =>
  facts.filter(
    (fact): fact is NameFact =>
      fact.kind === 'name' &&
      fact.type === 'place' &&
      (/['’]s?$/u.test(fact.text) || facts.some(({ kind, end }) => kind === 'rank' && end <= fact.start)),
  );

const namesOf = (facts: readonly Fact[]): NameFact[] => facts.filter((fact): fact is NameFact => fact.kind === 'name');

/** True where both sides name places and none is the same. */
function otherPlaces(page: readonly Fact[], reference: readonly Fact[]): boolean {
  const [first, second] = [placesOf(page), placesOf(reference)];
  return (
    first.length > 0 &&
    second.length > 0 &&
    !namesOf(page).some((place) => namesOf(reference).some((other) => place.type === 'place' && sameName(place, other)))
  );
}

const hasLength = (facts: readonly Fact[], { start, end }: Fact): boolean =>
  facts.some((fact) => fact.kind === 'duration' && fact.start === start && fact.end === end);

/** "The proudest night" inside a quotation: a judgement, which the quotation's row tells. */
const isSaid = ({ kind, start, end }: Fact, facts: readonly Fact[]): boolean =>
  kind === 'rank' && facts.some((quote) => quote.kind === 'quote' && quote.start <= start && quote.end >= end);

function elsewhere({ by: _, ...row }: FactComparison): FactComparison {
  return { ...row, result: 'not-comparable', note: 'other-scope' };
}

/**
 * The ledger of two sentences: a row for each pair of facts that speak of one value, and for each fact that the other side
 * is silent about. Swapping the sides swaps the rows' sides and keeps their results.
 */
export function compareFacts(page: readonly Fact[], reference: readonly Fact[], kin: Kin): FactComparison[] {
  const quoted = [page, reference].every((facts) => facts.some(({ kind }) => kind === 'quote'));
  const of = (facts: readonly Fact[], kinds: readonly FactKind[]): Fact[] =>
    facts.filter((fact) => kinds.includes(fact.kind) && !(quoted && isSaid(fact, facts))).slice(0, MOST);
  const paired = GROUPS.flatMap((kinds) => pairUp(of(page, kinds), of(reference, kinds), kin, page, reference));
  // A length of time stands beside the date that it was read as: of the two, only what meets something is told.
  const alone = ({ kind, page: a, reference: b }: FactComparison): boolean => {
    const fact = a ?? b;
    return (
      kind === 'date' && (a === null || b === null) && fact !== null && hasLength(a === null ? reference : page, fact)
    );
  };
  const rows = paired.filter((row) => !alone(row));
  const versions = otherVersion(page, reference);
  const places = otherPlaces(page, reference);
  const noted = rows.map((row): FactComparison => {
    // First in one country says nothing of another.
    if (places && row.kind === 'rank' && row.page !== null && row.reference !== null) return elsewhere(row);
    return versions && row.result === 'differs' && row.note === undefined ? { ...row, note: 'other-version' } : row;
  });
  return [
    ...noted,
    ...compareNames(page, reference),
    ...compareDirections(page, reference, kin),
    ...compareStances(page, reference),
  ];
}
