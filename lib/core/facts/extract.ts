import { stem } from '../text/tokens.ts';
import { deniedBehind, disbelieved, negatedBefore, readAttribution } from './attribution.ts';
import { applyBound, clean, readBoundBefore } from './bounds.ts';
import { parseIso } from './calendar.ts';
import { DENIERS } from './data/attribution.ts';
import { MULTIPLES, SCALED } from './data/units.ts';
import { findDates } from './dates.ts';
import { findDirections } from './directions.ts';
import type { Fact, Interval } from './fact.ts';
import { type FigureValue, readFigure } from './figures.ts';
import type { Lexeme } from './lexemes.ts';
import { findNames, type KnownName } from './names.ts';
import { readFraction } from './numbers.ts';
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

interface ReadMultiple {
  readonly from: number;
  readonly to: number;
  readonly interval: Interval;
}

/** "a fraction of the cost" is less than two thirds of it: of more, one says by how little it is less. */
const FRACTION: Interval = { low: null, high: 0.65 };

/** True where a quantity is named that has parts: "the cost", "its size", "what". */
function scaledAt(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? '';
  return word === 'what' || (/^(?:the|its|their|that)$/u.test(word) && SCALED.has(lexemes[at + 1]?.lower ?? ''));
}

/** A part as a factor: "half as likely", "half the speed", "a twentieth of the cost", "a fraction of the price". */
function readPart(lexemes: readonly Lexeme[], i: number): ReadMultiple | null {
  const word = (at: number): string => lexemes[at]?.lower ?? '';
  const scaled = (at: number): boolean => scaledAt(lexemes, at);
  if (word(i) === 'a' && /^(?:small|tiny|mere)$/u.test(word(i + 1)) && word(i + 2) === 'fraction')
    return word(i + 3) === 'of' && scaled(i + 4) ? { from: i, to: i + 3, interval: FRACTION } : null;
  if (word(i) === 'fraction' && word(i + 1) === 'of' && scaled(i + 2))
    return { from: i, to: i + 1, interval: FRACTION };
  const fraction = readFraction(lexemes, i);
  if (fraction === null) return null;
  const { share, next } = fraction;
  const half = share === 0.5 && (word(next) === 'as' || scaled(next));
  if (!half && !(word(next) === 'of' && scaled(next + 1))) return null;
  const { bound, edge } = readBoundBefore(lexemes, i);
  return {
    from: edge,
    to: next,
    interval: applyBound(bound, share, { low: clean(share * 0.92), high: clean(share * 1.08) }, false),
  };
}

/** "3 per cent of the cost" is a factor, as "a fraction of the cost" is. */
function shareOf(lexemes: readonly Lexeme[], fact: FigureValue, to: number): FigureValue {
  const word = (at: number): string => lexemes[at]?.lower ?? '';
  if (fact.kind !== 'percent' || fact.points === true || word(to) !== 'of' || !scaledAt(lexemes, to + 1)) return fact;
  const { low, high } = fact.interval;
  const share = (end: number | null): number | null => (end === null ? null : end / 100);
  return { kind: 'multiple', interval: { low: share(low), high: share(high) } };
}

/** "doubled", "more than halved", "twice": a factor in one word. */
function readMultiple({ lexemes }: Scan, i: number): ReadMultiple | null {
  const value = MULTIPLES[lexemes[i]?.lower ?? ''];
  const next = lexemes[i + 1]?.lower ?? '';
  const part = value === undefined ? readPart(lexemes, i) : null;
  if (part !== null) return part;
  if (
    value === undefined ||
    /^(?:down|back|check|digit|digits|edged|up|standards?|a)$/u.test(next) ||
    (next === '-' && /^(?:digit|check|edged)/u.test(lexemes[i + 2]?.lower ?? ''))
  )
    return null;
  const bound = readBoundBefore(lexemes, i);
  return {
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

/** "The six million" is a figure that has been given: what is denied is something about it. */
function isGiven({ lexemes }: Scan, from: number): boolean {
  return [lexemes[from], lexemes[from - 1]].some((lexeme) => /^(?:the|its|their|that)$/u.test(lexeme?.lower ?? ''));
}

/** Adds a fact's role and its negation. */
function decorate(text: Scan, fact: Fact, from: number, to: number): Fact {
  const negated =
    (negatedBefore(text, from, REACH, DENIERS) && !isGiven(text, from)) ||
    deniedBehind(text, from, to) ||
    disbelieved(text, from);
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
