import { MEASURES } from '../facts/data/units.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import type { FactComparison, Relation } from './comparison.ts';

/** A relation and how sure the rows make it, 0 to 1. */
export interface Derived {
  readonly relation: Relation;
  readonly certainty: number;
}

/** How far a row of a kind decides the relation by itself, when it differs and when it fits. */
const WEIGHTS: Readonly<Record<FactKind, { readonly differs: number; readonly fits: number }>> = {
  money: { differs: 0.9, fits: 0.95 },
  percent: { differs: 0.9, fits: 0.9 },
  count: { differs: 0.85, fits: 0.9 },
  multiple: { differs: 0.8, fits: 0.85 },
  rank: { differs: 0.85, fits: 0.85 },
  date: { differs: 0.75, fits: 0.8 },
  duration: { differs: 0.6, fits: 0.6 },
  quote: { differs: 0.6, fits: 0.85 },
  name: { differs: 0.8, fits: 0 },
  direction: { differs: 0.7, fits: 0.55 },
  stance: { differs: 0.7, fits: 0.65 },
};
/** A denial turns round more than the rules can see, so that a clash of a denied figure is less sure. */
const DENIAL = 0.65;
/** Kinds whose value is the matter of a claim: a page that gives none names the matter only. */
const MEASURED: ReadonlySet<FactKind> = new Set(['money', 'percent', 'count', 'multiple']);
/** Where no fact decides, most pairs that a reader puts side by side state the same in other words. */
const SILENT: Derived = { relation: 'agrees', certainty: 0.4 };

/** The share of the page's words with matter that the reference has, from which the two tell of one thing. */
const COVERED = 0.5;

/** "A fraction of the cost" gives no amount that a page could leave out. */
const isVague = (fact: Fact | null): boolean => fact?.kind === 'multiple' && fact.interval.low === null;

/** True where each side names a place that the other does not, and both name none together. */
function elsewhere(rows: readonly FactComparison[]): boolean {
  const results = rows.flatMap(({ kind, page, reference, result }) => {
    const fact = page ?? reference;
    return kind === 'name' && fact?.kind === 'name' && fact.type === 'place' ? [result] : [];
  });
  return (
    results.includes('page-only') &&
    results.includes('reference-only') &&
    results.every((result) => result.endsWith('-only'))
  );
}

/** First in one order and third in another: two statements, while the same place is mostly told of one order in other words. */
const otherRank = (a: Fact | null, b: Fact | null): boolean =>
  a?.kind === 'rank' &&
  b?.kind === 'rank' &&
  (a.interval.low !== b.interval.low || a.interval.high !== b.interval.high);

/** "300 miles" measures, where "six charges" counts. */
const isMeasure = (fact: Fact | null): boolean => fact?.kind === 'count' && (fact.unit ?? '') in MEASURES;

/** A figure of the page that the reference does not have. */
const isOwnFigure = ({ kind, page, result }: FactComparison): boolean =>
  page !== null && MEASURED.has(kind) && (result === 'page-only' || result === 'not-comparable');

/** True where each side names somebody in full whom the other does not: two people's parts in one matter. */
function otherPeople(rows: readonly FactComparison[]): boolean {
  const full = (fact: Fact | null): boolean =>
    fact?.kind === 'name' && fact.type !== 'place' && /\p{L} \p{L}/u.test(fact.name);
  return (['page', 'reference'] as const).every((side) =>
    rows.some((row) => row.kind === 'name' && row.result === `${side}-only` && full(row[side])),
  );
}

/** True where the page names somebody of the reference and nobody else. */
function namesMet(rows: readonly FactComparison[]): boolean {
  const names = rows.filter(({ kind, page }) => kind === 'name' && page !== null);
  return names.length > 0 && names.every(({ result }) => result === 'agrees' || result === 'compatible');
}

/** True where both sides quote, and not the same words. */
function otherQuotes(rows: readonly FactComparison[]): boolean {
  return rows.some(
    ({ kind, result, page, reference }) =>
      kind === 'quote' &&
      result === 'not-comparable' &&
      [page, reference].every((fact) => fact?.kind === 'quote' && fact.words.length > 3),
  );
}

/** The relation of a match from its rows, and from how much of the page's wording the reference has (0 to 1): a clash outweighs what fits; silence is taken for agreement, with little certainty. */
export function deriveRelation(rows: readonly FactComparison[], covered = 0): Derived {
  let differs = 0;
  let fits = 0;
  let apart = false;
  let unmet = 0;
  let turned = false;
  for (const { kind, result, note, page, reference } of rows) {
    // A stance that stands alone turns against what the other side says.
    if (kind === 'stance' && result.endsWith('-only')) turned = true;
    if (result === 'differs') differs = Math.max(differs, note === 'opposite-stance' ? DENIAL : WEIGHTS[kind].differs);
    else if (result === 'agrees' || result === 'compatible') fits = Math.max(fits, WEIGHTS[kind].fits);
    else if (result === 'not-comparable' && MEASURED.has(kind) && note === 'other-scope') apart = true;
    else if (kind === 'rank' && result === 'not-comparable' && otherRank(page, reference)) apart = true;
    else if (note === 'other-currency' || (kind === 'rank' && note === 'other-scope' && elsewhere(rows))) apart = true;
    // One count may be beside the matter ("the six charges"), unless the page counts something else.
    else if (result === 'reference-only' && MEASURED.has(kind) && !isVague(reference))
      unmet += kind !== 'count' || isMeasure(reference) || rows.some(isOwnFigure) ? 2 : 1;
  }
  // A news report's dates are often beside the matter: a clash of dates alone yields to figures that meet.
  const onlyDates = rows.every(({ kind, result }) => result !== 'differs' || kind === 'date');
  if (differs > 0 && onlyDates && fits > 0.8) return { relation: 'agrees', certainty: 0.6 };
  if (differs > 0) return { relation: 'differs', certainty: fits > differs ? differs * 0.7 : differs };
  if (turned && fits < 0.8) return { relation: 'differs', certainty: 0.55 };
  // Two figures of two things say more than a word in common.
  if (apart && fits <= WEIGHTS.stance.fits) return { relation: 'related', certainty: 0.4 };
  if (fits > 0.5) return { relation: 'agrees', certainty: fits };
  if (otherPeople(rows) || otherQuotes(rows)) return { relation: 'related', certainty: 0.45 };
  if (apart) return { relation: 'related', certainty: 0.4 };
  // A page without a figure of its own that speaks with the reference's words tells of the rest of the matter.
  // Two events of one matter, each with its date.
  const events = rows.some(
    ({ kind, result, note }) => kind === 'date' && result === 'not-comparable' && note === 'other-scope',
  );
  if (events && rows.every(({ result }) => result !== 'agrees' && result !== 'compatible'))
    return { relation: 'related', certainty: 0.4 };
  return unmet > 1 && (rows.some(isOwnFigure) || (covered <= COVERED && !namesMet(rows)))
    ? { relation: 'related', certainty: 0.6 }
    : SILENT;
}
