import { casual, type ParsedResult } from 'chrono-node/en';
import { dateOf, dayOf, parseIso, type Stretch, weekOf } from './calendar.ts';
import { lastClause } from './clauses.ts';
import type { DateFact, Interval } from './fact.ts';
import type { Lexeme } from './lexemes.ts';
import { readPeriod } from './periods.ts';
import { tenseAt } from './tense.ts';

/** What dates count from, and days that have a name ("Inauguration Day"). */
export interface DateContext {
  readonly date: string | null;
  readonly days?: readonly { readonly text: string; readonly date: string }[];
}

/** Chrono is not linear on every text, and no sentence is as long as this. */
const LONGEST = 2000;
/** What a text has where chrono finds a day in it: the rest it need not read. Without any it takes "in the S&P" for today. */
const TRIGGER =
  /day|weekend|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|yester|tomorrow|tonight|morning|evening|afternoon|\d\/\d|\d[-.]\d\d?[-.]\d/iu;
/** So short, a day of the week is one beside figures alone: "Fri 9am", and not "Huan Sun". */
const SHORT_DAY = /^(?=.*\d).*\b(?:sun|mon|tues?|wed|thurs?|fri|sat)\b/isu;
/** What chrono reads as a date and a reader does not: "now", "second", "Mar", "Sat" by themselves, and lengths from another date. */
const NOT_A_DATE =
  /^(?:now|just now|may|march|mar|sat|sun|mon|wed|thu|fri|tue|second|at \S+|\S+ ?[ap]\.?m\.?)$|\b(?:later|earlier|after|before)$|^in \w+ \w+$|^(?:within|for) /iu;

/** The days that chrono's components stand for, by which of them the text states. */
function stretchOf(start: ParsedResult['start'], today: number | null, text: string, toCome: boolean): Stretch | null {
  const known = (part: 'day' | 'month' | 'year' | 'weekday'): number | null =>
    start.isCertain(part) ? start.get(part) : null;
  const [day, month, year, weekday] = [known('day'), known('month'), known('year'), known('weekday')];
  if (day !== null && month !== null) {
    if (year === null && today === null) return null;
    const exact = dayOf(year ?? start.get('year') ?? 1970, month, day);
    return { low: exact, high: exact };
  }
  if (weekday === null || today === null) return null;
  // News reports look back: a weekday is the latest one, unless the text says that it is to come.
  const back = (dateOf(today).weekday - weekday + 7) % 7;
  const coming = toCome || /\b(?:next|coming)\b/iu.test(text);
  const ahead = coming ? (weekday - dateOf(today).weekday + 7) % 7 || 7 : -back;
  const found = today + ahead - (/\blast\b/iu.test(text) && back === 0 ? 7 : 0);
  // "last Monday", said on a Tuesday, may be yesterday or a week earlier.
  if (/\blast\b/iu.test(text) && back > 0 && back < 4) return { low: found - 7, high: found };
  return /weekend/iu.test(text)
    ? { low: weekOf(found, 0).low + 5, high: weekOf(found, 0).low + 6 }
    : { low: found, high: found };
}

/** "Hit by the April frost": what did it, no deadline. */
const isAgent = (lead: string | undefined, behind: string): boolean =>
  lead?.toLowerCase() === 'by' &&
  /^ (?!(?:and|or|at|in|on|for|to|if|as|a|an|the|with|when|but|from|under|it|they|he|she|we|is|was)\b)\p{Ll}/u.test(
    behind,
  );

/** Words that close a stretch of time at a date. */
const CLOSING = /^(?:before|until|till|by)$/u;
/** A denial in the clause before "until": "will not stand trial until". */
const DENIED = /(?:\b(?:not|never|no|cannot)|\p{L}n['’]t)\b/iu;

/** Ends opened by the words before a date: "since" marks a start, "before" and "until" leave the past open, "after" the future. */
function opened(
  before: string,
  denied: boolean,
  interval: Interval,
): { interval: Interval; since?: boolean; word?: boolean } {
  if (before === 'since') return { interval, since: true, word: true };
  // "Not until summer" is summer or later.
  if (denied && CLOSING.test(before)) return { interval: { low: interval.low, high: null }, word: true };
  if (CLOSING.test(before)) return { interval: { low: null, high: interval.high }, word: true };
  return before === 'after' ? { interval: { low: interval.low, high: null }, word: true } : { interval };
}

/** A month or a season that is named without its year. */
const MONTH =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|spring|summer|autumn|winter)/iu;
const hasYear = (words: string): boolean => /\d{4}|\b(?:last|next|this|coming|past|previous)\b/iu.test(words);
const YEAR = 365;
/** Days by which what has been may seem to lie ahead: a month that runs, a report of the night. */
const BARELY = 31;

/** A date without a year, in the year that the tense of its sentence asks for. */
function inItsYear(text: string, found: Found, today: number | null): Found & { readonly yearless?: boolean } {
  const words = text.slice(found.start, found.end);
  if (today === null || !MONTH.test(words) || hasYear(words)) return found;
  const tense = tenseAt(text, found.start, found.end);
  const { low, high } = found.interval;
  if (tense === null || low === null || high === null) return { ...found, yearless: true };
  const by = tense === 'future' && high < today ? YEAR : tense === 'past' && low > today + BARELY ? -YEAR : 0;
  if (by === 0) return found;
  return { ...found, interval: { low: moved(low, by), high: moved(high, by) } };
}

/** The same day of another year. */
function moved(day: number, by: number): number {
  const { year, month, day: of } = dateOf(day);
  return dayOf(year + Math.sign(by), month, of);
}

type Found = { readonly start: number; readonly end: number; readonly interval: Interval };

function findPeriods(lexemes: readonly Lexeme[], today: number | null): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < lexemes.length; ) {
    const period = readPeriod(lexemes, i, today);
    const first = period === null ? undefined : lexemes[period.from];
    const last = period === null ? undefined : lexemes[period.to - 1];
    if (period === null || first === undefined || last === undefined) {
      i += 1;
      continue;
    }
    found.push({ start: first.start, end: last.end, interval: period.interval });
    i = Math.max(i + 1, period.to);
  }
  return found;
}

/** Behind a number: a unit or a thing that it counts. */
const COUNTED = /^(?:[.,]\d|\s?%|\s\p{Ll})/u;

/** "Fell on Monday, 17 per cent": the number counts what follows and is no day of a month. */
function withoutCount(words: string, behind: string): string {
  const counts = /^(?:on )?\p{L}{3,6}day,? \d{1,2}$/iu.test(words) && COUNTED.test(behind);
  return (counts ? words.replace(/ \d{1,2}$/u, '') : words).replace(/,$/u, '');
}

function findDays(text: string, today: number | null): Found[] {
  if (!TRIGGER.test(text) && !SHORT_DAY.test(text)) return [];
  const reference = { instant: new Date((today ?? 0) * 86_400_000 + 43_200_000), timezone: 0 };
  const found: Found[] = [];
  for (const { index, text: read, start, end } of casual.parse(text.slice(0, LONGEST), reference)) {
    const words = withoutCount(read, text.slice(index + read.length));
    const lead = /^(?:on|at|in|from)\s+/iu.exec(words)?.[0].length ?? 0;
    if (NOT_A_DATE.test(words.slice(lead))) continue;
    // Weeks, months and years are read by `readPeriod`, which keeps their width; "a day" is a length, no date.
    if (
      /\b(?:ago|weeks?|months?|years?|days?|hours?|minutes?|seconds?)\b/iu.test(words) ||
      (start.isCertain('hour') && !start.isCertain('day') && !start.isCertain('weekday'))
    )
      continue;
    const since = /\bsince\s+$/iu.test(text.slice(Math.max(0, index - 8), index + lead));
    const coming =
      !since &&
      (tenseAt(text, index + lead, index + words.length) === 'future' ||
        /\b(?:next|coming)\s+$/iu.test(text.slice(Math.max(0, index - 12), index + lead)));
    const first = stretchOf(start, today, words, coming);
    const last = end ? (stretchOf(end, today, words, coming) ?? first) : first;
    if (first !== null && last !== null && last.high >= first.low)
      found.push({ start: index + lead, end: index + words.length, interval: { low: first.low, high: last.high } });
  }
  return found;
}

function findNamed(text: string, context: DateContext): Found[] {
  const lower = text.toLowerCase();
  return (context.days ?? []).flatMap(({ text: name, date }) => {
    const start = lower.indexOf(name.toLowerCase());
    const day = parseIso(date);
    return start < 0 || day === null ? [] : [{ start, end: start + name.length, interval: { low: day, high: day } }];
  });
}

/** The dates of a text, resolved against the context's date, in order and without overlaps; relative ones need that date. */
export function findDates(text: string, lexemes: readonly Lexeme[], context: DateContext): DateFact[] {
  const today = parseIso(context.date);
  const days = findDays(text, today);
  const named = findNamed(text, context);
  const periods = findPeriods(lexemes, today);
  // "January 20" is a day, not the month before a number; "late January" a part, not the month.
  const all = [...named, ...days, ...periods].sort((a, b) => a.start - b.start || b.end - a.end);
  const facts: DateFact[] = [];
  let end = -1;
  for (const read of all) {
    if (read.start < end) continue;
    const found = inItsYear(text, read, today);
    end = found.end;
    // "more than last year": what is compared with is no date of the event.
    if (/\bthan\s+(?:in\s+|the\s+)?$/u.test(text.slice(Math.max(0, found.start - 14), found.start))) continue;
    const lead = /\b(since|before|until|till|by|after)\s+(?:the\s+)?$/iu.exec(
      text.slice(Math.max(0, found.start - 12), found.start),
    );
    // "after last week's launch" is after the launch, not after the week.
    const { interval, since, word } = opened(
      /['’]s$/u.test(text.slice(found.start, found.end)) || isAgent(lead?.[1], text.slice(found.end))
        ? ''
        : (lead?.[1] ?? '').toLowerCase(),
      lead !== null &&
        DENIED.test(lastClause(text.slice(Math.max(0, found.start - lead[0].length - 60), found.start), ',;.:')),
      found.interval,
    );
    const start = word === true && lead !== null ? found.start - lead[0].length : found.start;
    facts.push({
      kind: 'date',
      text: text.slice(start, found.end),
      start,
      end: found.end,
      interval,
      ...(since === true ? { since } : {}),
      ...(found.yearless === true ? { yearless: true } : {}),
      ...(today !== null && (interval.low ?? today) > today ? { ahead: true } : {}),
    });
  }
  return facts;
}
