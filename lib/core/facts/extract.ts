import { isAside } from './asides.ts';
import { deniedBehind, disbelieved, lacksBehind, negatedBefore, readAttribution } from './attribution.ts';
import { parseIso } from './calendar.ts';
import { DENIERS } from './data/attribution.ts';
import { findDates } from './dates.ts';
import { findDirections } from './directions.ts';
import type { Fact } from './fact.ts';
import { readFigure } from './figures.ts';
import { datesOfLengths } from './lengths.ts';
import { readMultiple, shareOf } from './multiples.ts';
import { findNames, type KnownName } from './names.ts';
import { measureOf } from './percents.ts';
import { findQuotes } from './quotes.ts';
import { readRank } from './ranks.ts';
import { perOf, spreadOf } from './rates.ts';
import { nearOf, roleOf } from './roles.ts';
import { placeOf, type Scan, scan } from './scan.ts';
import { scopeOf } from './scopes.ts';
import { readScore } from './scores.ts';
import { findStances } from './stances.ts';

/** What a sentence's facts are read against. */
export interface FactContext {
  /** ISO 8601 date (YYYY-MM-DD) that relative dates count from, or `null` where unknown: then they are left out. */
  readonly date: string | null;
  /** Names and their variants, as a pack supplies them. */
  readonly names?: readonly KnownName[];
  /** Days that have a name ("Inauguration Day"), as a pack supplies them. */
  readonly days?: readonly { readonly text: string; readonly date: string }[];
}

/** How far before a figure a denial reaches it: "did not, it seems, spend billions". */
const REACH = 7;

/** Figures, ranks and factors, left to right; no two share a word, and none lies in a date. */
function findFigures(text: Scan, dates: readonly { start: number; end: number }[]): Fact[] {
  const facts: Fact[] = [];
  let date = 0;
  for (let i = 0; i < text.lexemes.length; ) {
    const start = text.lexemes[i]?.start ?? 0;
    while ((dates[date]?.end ?? Number.POSITIVE_INFINITY) <= start) date += 1;
    if (start >= (dates[date]?.start ?? Number.POSITIVE_INFINITY)) {
      i += 1;
      continue;
    }
    // "a third as likely" is a factor; its "third" would be read as a place.
    const score = readScore(text.lexemes, i);
    if (score !== null) {
      facts.push(decorate(text, { ...score.fact, ...placeOf(text, score.from, score.to) }, score.from, score.to));
      i = score.to;
      continue;
    }
    const part = readMultiple(text, i);
    const rank = part === null ? readRank(text, i) : null;
    if (rank !== null) {
      facts.push(decorate(text, rank.fact, i, rank.to));
      i = rank.to;
      continue;
    }
    const multiple = part;
    const figure = multiple === null ? readFigure(text.lexemes, i) : null;
    if (multiple !== null)
      facts.push(
        decorate(
          text,
          { kind: 'multiple', ...placeOf(text, multiple.from, multiple.to), interval: multiple.interval },
          multiple.from,
          multiple.to,
        ),
      );
    else if (figure !== null)
      facts.push(
        decorate(
          text,
          { ...shareOf(text.lexemes, figure.fact, figure.to), ...placeOf(text, figure.from, figure.to) },
          figure.from,
          figure.to,
        ),
      );
    i = Math.max(i + 1, multiple?.to ?? figure?.to ?? 0);
  }
  return facts;
}

/** "The six million" is a figure that has been given: what is denied is something about it. */
function isGiven({ lexemes }: Scan, from: number): boolean {
  return [lexemes[from], lexemes[from - 1]].some((lexeme) => /^(?:the|its|their|that)$/u.test(lexeme?.lower ?? ''));
}

/** Kinds of which a sentence often gives several. */
const AMOUNTS: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'multiple']);

/** "By 40 votes", "a majority of eleven". */
function isMargin({ lexemes }: Scan, from: number): boolean {
  let i = from - 1;
  while (/^(?:an?|just|only|some)$/u.test(lexemes[i]?.lower ?? '')) i -= 1;
  if (lexemes[i]?.lower === 'by') return true;
  return lexemes[i]?.lower === 'of' && /^(?:margin|majority|lead)$/u.test(lexemes[i - 1]?.lower ?? '');
}

/** Adds a fact's role and its negation. */
function decorate(text: Scan, fact: Fact, from: number, to: number): Fact {
  const negated =
    (negatedBefore(text, from, REACH, DENIERS) && !isGiven(text, from)) ||
    deniedBehind(text, from, to) ||
    disbelieved(text, from);
  const aside = fact.kind !== 'rank' && isAside(text, from, to);
  const scope =
    fact.kind === 'rank' || (fact.kind === 'count' && fact.against !== undefined) || fact.kind === 'duration'
      ? []
      : scopeOf(text, from, to);
  const amount = fact.kind === 'money' || fact.kind === 'count';
  const [per, spread] = amount ? [perOf(text, from, to), spreadOf(text, from)] : [];
  const margin = fact.kind === 'count' && fact.against === undefined && isMargin(text, from);
  const without = fact.kind === 'percent' && !negated && lacksBehind(text, to);
  return {
    ...fact,
    role: roleOf(text, from, to),
    ...(AMOUNTS.has(fact.kind) ? { near: nearOf(text, from, to) } : {}),
    ...(negated ? { negated } : {}),
    ...(aside ? { aside } : {}),
    ...(without ? { without } : {}),
    ...(fact.kind === 'percent' ? measureOf(text, from, to) : {}),
    ...(scope.length > 0 ? { scope } : {}),
    ...(margin ? { margin } : {}),
    ...(per === undefined ? {} : { per }),
    ...(per !== undefined || spread === undefined ? {} : { spread }),
  };
}

function withRole(text: Scan, fact: Fact): Fact {
  const from = lexemeAt(text, fact.start);
  let to = from;
  while ((text.lexemes[to]?.end ?? Number.POSITIVE_INFINITY) <= fact.end) to += 1;
  return { ...fact, role: roleOf(text, from, to) };
}

/** The index of the first lexeme that starts at or after an offset, by halving. */
function lexemeAt({ lexemes }: Scan, offset: number): number {
  let [low, high] = [0, lexemes.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((lexemes[mid]?.start ?? 0) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/**
 * The facts of a sentence: figures, ranks, dates, names, quotations, directions and stances, each with the words that
 * state it, their offsets, and its value in normal form; in the order of the text. Figures and dates may stand inside a
 * quotation, and a name inside a rank; otherwise facts do not overlap. Never throws; reads the first 4,000 characters, in
 * time that grows with their number.
 */
export function extractFacts(text: string, context: FactContext): Fact[] {
  const read = scan(text);
  const dates = findDates(read.text, read.lexemes, context);
  const { source, hedged } = readAttribution(read);
  const said = { ...(source === undefined ? {} : { source }), ...(hedged ? { hedged } : {}) };
  const facts: Fact[] = [
    ...findQuotes(read.text),
    ...dates.map((fact) => withRole(read, fact)),
    ...findFigures(read, dates),
    ...findNames(read, context.names).map((fact) => withRole(read, fact)),
    ...findDirections(read),
    ...findStances(read),
  ];
  const today = parseIso(context.date);
  facts.push(...facts.flatMap((fact) => datesOfLengths(read.text, fact, today)));
  return facts.map((fact) => ({ ...fact, ...said })).sort((a, b) => a.start - b.start || b.end - a.end);
}
