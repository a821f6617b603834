import type { Fact, FactKind, NameFact } from '../facts/fact.ts';
import { compareNames, sameName } from './compare-names.ts';
import { comparePair, type Outcome } from './compare-pair.ts';
import { compareDirections, compareStances } from './compare-sides.ts';
import type { FactComparison, FactResult } from './comparison.ts';
import { otherVersion, sharedRole } from './scope.ts';

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
  'not-comparable': 0,
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

/** Pairs the facts of one group, each used once; what is left stands alone. */
function pairUp(page: readonly Fact[], reference: readonly Fact[]): FactComparison[] {
  const pairs: Pair[] = [];
  for (const first of page) {
    for (const second of reference) {
      const outcome = comparePair(first, second);
      if (first.kind !== second.kind && outcome.result === 'not-comparable') continue;
      pairs.push({
        page: first,
        reference: second,
        outcome,
        wanted:
          WANTED[outcome.result] + Math.min(10, 2 * sharedRole(first, second)) + (first.kind === second.kind ? 1 : 0),
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
  for (const pair of pairs.sort(byWish)) take(pair);
  for (const fact of page)
    if (!used.has(fact)) rows.push({ kind: fact.kind, page: fact, reference: null, result: 'page-only' });
  for (const fact of reference)
    if (!used.has(fact)) rows.push({ kind: fact.kind, page: null, reference: fact, result: 'reference-only' });
  return rows;
}

/** The largest number of facts of a side that are paired: more than any sentence has, so that no text makes the pairing slow. */
const MOST = 40;

const placesOf = (facts: readonly Fact[]): NameFact[] =>
  facts.filter((fact): fact is NameFact => fact.kind === 'name' && fact.type === 'place');

/** True where both sides name places and none is the same. */
function otherPlaces(page: readonly Fact[], reference: readonly Fact[]): boolean {
  const [first, second] = [placesOf(page), placesOf(reference)];
  return (
    first.length > 0 && second.length > 0 && !first.some((place) => second.some((other) => sameName(place, other)))
  );
}

function elsewhere({ by: _, ...row }: FactComparison): FactComparison {
  return { ...row, result: 'not-comparable', note: 'other-scope' };
}

/**
 * The ledger of two sentences: a row for each pair of facts that speak of one value, and for each fact that the other side
 * is silent about. Swapping the sides swaps the rows' sides and keeps their results.
 */
export function compareFacts(page: readonly Fact[], reference: readonly Fact[]): FactComparison[] {
  const of = (facts: readonly Fact[], kinds: readonly FactKind[]): Fact[] =>
    facts.filter(({ kind }) => kinds.includes(kind)).slice(0, MOST);
  const rows = GROUPS.flatMap((kinds) => pairUp(of(page, kinds), of(reference, kinds)));
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
    ...compareDirections(page, reference),
    ...compareStances(page, reference),
  ];
}
