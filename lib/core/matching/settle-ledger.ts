import type { FactKind } from '../facts/fact.ts';
import type { FactComparison, Relation } from '../relation/comparison.ts';
import { tokenize } from '../text/tokens.ts';
import type { PairComparisons } from './taught-relation.ts';

/** How much a word of the sentence speaks for a difference; above 0 it does. */
export type WordWeight = (word: string) => number;

/**
 * Makes the rows of a ledger tell what the relation says. Where the whole was judged not to differ, a figure that clashes is
 * one of another matter. Where it was judged to differ and no fact clashes with the quote, the statement's clashing facts
 * are shown, else the word of the page that speaks for it most.
 */
export function settleLedger(
  relation: Relation,
  { quote, statement }: PairComparisons,
  page: string,
  reference: string,
  weigh: WordWeight,
): FactComparison[] {
  if (relation !== 'differs') return quote.facts.map(toOtherScope);
  if (quote.facts.some(({ result }) => result === 'differs')) return [...quote.facts];
  const clashing = statement.facts.filter(({ result }) => result === 'differs').map((row) => placeIn(reference, row));
  if (clashing.length > 0) return [...clashing, ...quote.facts];
  const telling = tellingWord(page, quote.facts, weigh);
  return telling ? [telling, ...quote.facts] : [...quote.facts];
}

/** Kinds of fact that are stances and directions themselves. */
const WORDED: ReadonlySet<FactKind> = new Set(['stance', 'direction']);

function toOtherScope(row: FactComparison): FactComparison {
  if (row.result !== 'differs') return row;
  const { by: _, ...rest } = row;
  return { ...rest, result: 'not-comparable', note: 'other-scope' };
}

/** A row read off the statement, its reference's fact placed in the quote where the same words stand there. */
function placeIn(quote: string, row: FactComparison): FactComparison {
  if (!row.reference) return row;
  const at = quote.indexOf(row.reference.text);
  const start = Math.max(0, at);
  const end = at < 0 ? start : at + row.reference.text.length;
  return { ...row, reference: { ...row.reference, start, end } };
}

/** The word that speaks most for a difference; figures and names have rows of their own, which found none. */
function tellingWord(page: string, rows: readonly FactComparison[], weigh: WordWeight): FactComparison | null {
  const stated = rows.flatMap(({ page: fact }) => (fact && !WORDED.has(fact.kind) ? [fact] : []));
  let best: { text: string; start: number; end: number; weight: number } | null = null;
  for (const { text, lower, start, end } of tokenize(page)) {
    if (stated.some((fact) => start < fact.end && end > fact.start)) continue;
    const weight = weigh(lower);
    if (weight > (best?.weight ?? 0)) best = { text, start, end, weight };
  }
  if (!best) return null;
  const { text, start, end } = best;
  const fact = { kind: 'stance', text, start, end, stance: text.toLowerCase(), polarity: -1 } as const;
  return { kind: 'stance', page: fact, reference: null, result: 'differs', note: 'opposite-stance' };
}
