import { readAttribution } from '../facts/attribution.ts';
import { SAYING } from '../facts/data/attribution.ts';
import type { Fact, QuoteFact } from '../facts/fact.ts';
import type { Scan } from '../facts/scan.ts';
import { STOP_STEMS } from '../facts/words.ts';
import { stem } from '../text/tokens.ts';
import type { FactComparison } from './comparison.ts';
import { BAD, GOOD } from './data/evaluations.ts';
import { isTurned } from './negations.ts';

/** How far before a word a negation reaches it. */
const REACH = 4;

/** Which way the words from one offset to another judge: 1 well, -1 ill, 0 where they do not or both. */
function judges(scan: Scan, start: number, end: number): -1 | 0 | 1 {
  let sum: -1 | 0 | 1 = 0;
  for (const [i, lexeme] of scan.lexemes.entries()) {
    if (lexeme.start < start || lexeme.end > end || lexeme.kind !== 'word') continue;
    const stem = scan.stems[i] ?? '';
    const next = `${stem}-${scan.stems[i + 2] ?? ''}`;
    const good = GOOD.has(stem) || /^first-rate$/u.test(next);
    const bad = BAD.has(stem) || /^(?:wake|second)-(?:up|rate)$/u.test(next);
    if (good === bad) continue;
    const side = isTurned(scan, i, REACH) === good ? -1 : 1;
    if (sum !== 0 && sum !== side) return 0;
    sum = side;
  }
  return sum;
}

const quoteOf = (fact: Fact | null): QuoteFact | null => (fact?.kind === 'quote' ? fact : null);

/** True where two sentences share a word with matter outside of what they quote. */
function shareMatter(page: Scan, reference: Scan, quotes: readonly QuoteFact[]): boolean {
  const quoted = new Set(quotes.flatMap(({ words }) => words.map(stem)));
  return page.stems.some(
    (word) =>
      word.length > 2 &&
      !STOP_STEMS.has(word) &&
      !quoted.has(word) &&
      !SAYING.has(word) &&
      reference.stems.includes(word),
  );
}

/** True where both sentences name who says so, and the names share a part. */
function sameSource(page: Scan, reference: Scan): boolean {
  const parts = (scan: Scan): string[] => readAttribution(scan).source?.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const theirs = parts(reference);
  return parts(page).some((part) => theirs.includes(part));
}

/**
 * Quotations that judge the opposite: the words of a quotation that no words of the other side meet, against the other
 * side's quotation, or against its whole sentence where it quotes nothing. A clash needs a name or a word in common, for
 * two speakers judge two things.
 */
export function compareEvaluations(page: Scan, reference: Scan, rows: readonly FactComparison[]): FactComparison[] {
  const quotes = rows.filter(({ kind }) => kind === 'quote');
  if (quotes.length === 0 || quotes.some(({ result }) => result !== 'not-comparable' && !result.endsWith('-only')))
    return [...rows];
  const [mine, theirs] = [quotes.map((row) => quoteOf(row.page)), quotes.map((row) => quoteOf(row.reference))];
  const side = (scan: Scan, facts: readonly (QuoteFact | null)[]): -1 | 0 | 1 => {
    const own = facts.filter((fact) => fact !== null);
    const sides =
      own.length === 0 ? [judges(scan, 0, scan.text.length)] : own.map(({ start, end }) => judges(scan, start, end));
    const [first = 0, ...others] = sides.filter((value) => value !== 0);
    return others.every((value) => value === first) ? first : 0;
  };
  const [a, b] = [side(page, mine), side(reference, theirs)];
  const words = quotes.flatMap((row) => [quoteOf(row.page), quoteOf(row.reference)]).filter((fact) => fact !== null);
  const short =
    quotes.length === 2 || quotes.length === 1
      ? words.length === 2 && words.every((fact) => fact.words.length < 5)
      : false;
  const apart = short && mine.some((fact) => fact !== null) && theirs.some((fact) => fact !== null);
  if (a === b && a !== 0) return [...rows];
  if ((a === 0 || b === 0) && !(apart && shareMatter(page, reference, words))) return [...rows];
  // A quotation against plain words: both must be told as said by one speaker.
  if ((mine.every((fact) => fact === null) || theirs.every((fact) => fact === null)) && !sameSource(page, reference))
    return [...rows];
  const named = rows.some(({ kind, result }) => kind === 'name' && (result === 'agrees' || result === 'compatible'));
  if (!named && !page.stems.some((stem) => stem.length > 4 && reference.stems.includes(stem))) return [...rows];
  const [first, second] = [mine.find((fact) => fact !== null) ?? null, theirs.find((fact) => fact !== null) ?? null];
  const kept = rows.filter(
    ({ page: left, reference: right, kind }) => kind !== 'quote' || (left !== first && right !== second),
  );
  return [...kept, { kind: 'quote', page: first, reference: second, result: 'differs', note: 'opposite-stance' }];
}
