import { stem } from '../text/tokens.ts';
import { disbelieved, negatedBefore, readAttribution } from './attribution.ts';
import { applyBound, readBoundBefore } from './bounds.ts';
import { parseIso } from './calendar.ts';
import { DENIERS } from './data/attribution.ts';
import { MULTIPLES } from './data/units.ts';
import { findDates } from './dates.ts';
import { findDirections } from './directions.ts';
import type { Fact } from './fact.ts';
import { readFigure } from './figures.ts';
import { findNames, type KnownName } from './names.ts';
import { findQuotes } from './quotes.ts';
import { readRank } from './ranks.ts';
import { roleOf } from './roles.ts';
import { placeOf, type Scan, scan } from './scan.ts';
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

/** Characters of a text that are read. No sentence comes near it, and a page cannot make a scan slow. */
const LONGEST = 4000;
/** The role of a date that an age gives. */
const BIRTH = stem('founded');
/** How far before a figure a denial reaches it: "did not, it seems, spend billions". */
const REACH = 7;

/** "doubled", "more than halved", "twice": a factor in one word. */
function readMultiple(
  { lexemes }: Scan,
  i: number,
): { value: number; from: number; to: number; interval: { low: number | null; high: number | null } } | null {
  const value = MULTIPLES[lexemes[i]?.lower ?? ''];
  const next = lexemes[i + 1]?.lower ?? '';
  if (
    value === undefined ||
    /^(?:down|back|check|digit|digits|edged|up|standards?|a)$/u.test(next) ||
    (next === '-' && /^(?:digit|check|edged)/u.test(lexemes[i + 2]?.lower ?? ''))
  )
    return null;
  const bound = readBoundBefore(lexemes, i);
  return {
    value,
    from: bound.edge,
    to: i + 1,
    interval: applyBound(bound.bound, value, { low: value * 0.975, high: value * 1.025 }, false),
  };
}

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
    const rank = readRank(text, i);
    if (rank !== null) {
      facts.push(decorate(text, rank.fact, i, rank.to));
      i = rank.to;
      continue;
    }
    const multiple = readMultiple(text, i);
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
      facts.push(decorate(text, { ...figure.fact, ...placeOf(text, figure.from, figure.to) }, figure.from, figure.to));
    i = Math.max(i + 1, multiple?.to ?? figure?.to ?? 0);
  }
  return facts;
}

/** An age as the date that it counts from: of "four-year-old", said in 2025, the birth is in 2020 or early 2021. */
function birthOf(fact: Fact, today: number | null): Fact[] {
  if (today === null || fact.kind !== 'duration' || !/\bold$/iu.test(fact.text)) return [];
  const { low, high } = fact.interval;
  // Ages are rounded down to whole years: half a year more than the digits say.
  const interval = {
    low: high === null ? null : Math.round(today - high - (fact.interval.low === null ? 0 : 0.5 * 365)),
    high: low === null ? today : Math.round(today - low),
  };
  return [{ kind: 'date', text: fact.text, start: fact.start, end: fact.end, interval, role: [BIRTH] }];
}

/** Adds a fact's role and its negation. */
function decorate(text: Scan, fact: Fact, from: number, to: number): Fact {
  const negated = negatedBefore(text, from, REACH, DENIERS) || disbelieved(text, from);
  return { ...fact, role: roleOf(text, from, to), ...(negated ? { negated } : {}) };
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
  const read = scan(text.slice(0, LONGEST));
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
  facts.push(...facts.flatMap((fact) => birthOf(fact, today)));
  return facts.map((fact) => ({ ...fact, ...said })).sort((a, b) => a.start - b.start || b.end - a.end);
}
