import { dateOf, dayOf, monthOf, type Stretch } from './calendar.ts';
import { ORDINALS } from './data/numbers.ts';
import type { Lexeme } from './lexemes.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Days of the week from Sunday on. */
export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Words before a year that tell a year from a count. */
const NAMED = /^\p{Lu}\p{Ll}{2,}$/u;
const DATING = new Set('in since of from until before after early late by around about circa'.split(' '));

/** The word at `i` without a possessive ending: "last week's launch". */
export const wordAt = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.bare ?? '';

/** The month that is named at lexeme `i`, counted from 1. */
export function monthAt(lexemes: readonly Lexeme[], i: number): { month: number; next: number } | null {
  const word = wordAt(lexemes, i);
  // "may" and "march" are words too: as months they are written with a capital.
  if (lexemes[i]?.text[0] !== lexemes[i]?.text[0]?.toUpperCase()) return null;
  const full = MONTHS.indexOf(word);
  if (full >= 0) return { month: full + 1, next: i + 1 };
  const short = word === 'sept' ? 8 : SHORT.indexOf(word);
  // "Jan Brandt", "May Lindqvist": a surname behind makes a person of it.
  if (short < 0 || NAMED.test(lexemes[i + 1]?.text ?? '')) return null;
  return { month: short + 1, next: wordAt(lexemes, i + 1) === '.' ? i + 2 : i + 1 };
}

/** A year in four digits at lexeme `i`; not "2,000", "$2000", "#2020" or "2000 chips". */
export function yearAt(lexemes: readonly Lexeme[], i: number): number | null {
  const lexeme = lexemes[i];
  const before = lexemes[i - 1];
  // Years before 1950 are rare in news, four digits are not: they need a word of time in front.
  const distant = /^(?:1[4-8]\d|19[0-4])\d$/u.test(lexeme?.text ?? '') && DATING.has(before?.lower ?? '');
  if (lexeme === undefined || !(distant || /^(?:19[5-9]|20[0-4])\d$/u.test(lexeme.text))) return null;
  if (lexeme.glued && before !== undefined && !/^[-([/'"“‘—–]$/u.test(before.text)) return null;
  if (
    lexeme.glued &&
    before?.text === '-' &&
    lexemes[i - 2]?.kind === 'word' &&
    !/^(?:mid|early|late|pre|post)$/u.test(wordAt(lexemes, i - 2))
  )
    return null;
  const next = lexemes[i + 1];
  if (
    next?.kind === 'word' &&
    (next.glued ||
      /^(?:million|billion|trillion|thousand|percent|per|dollars|euros|pounds|people|times)$/u.test(next.lower))
  )
    return null;
  if (
    next?.kind === 'word' &&
    /^\p{L}{3,}[^s]s$/u.test(next.lower) &&
    !/^(?:was|has|does|this|is|as|sees|brings|alas|perhaps|always)$/u.test(next.lower)
  )
    return null;
  if (next?.glued === true && /^[%:/]$/u.test(next.text)) return null;
  return Number(lexeme.text);
}

/** "the 1980s", "the mid-1890s": ten years; their s is written on. */
export function decadeAt(lexemes: readonly Lexeme[], i: number): { stretch: Stretch; next: number } | null {
  const [year, ending] = [lexemes[i], lexemes[i + 1]];
  if (!/^(?:1[4-9]|20)\d0$/u.test(year?.text ?? '') || year?.kind !== 'number') return null;
  const mark = ending?.glued === true && /^['’]$/u.test(ending.text) ? lexemes[i + 2] : ending;
  if (mark?.glued !== true || mark.lower !== 's') return null;
  const first = Number(year.text);
  return {
    stretch: { low: dayOf(first, 1, 1), high: dayOf(first + 9, 12, 31) },
    next: mark === ending ? i + 2 : i + 3,
  };
}

/** "the day before yesterday", "the day after tomorrow". */
export function dayBeforeAt(
  lexemes: readonly Lexeme[],
  i: number,
  today: number | null,
): { stretch: Stretch; next: number } | null {
  if (today === null || wordAt(lexemes, i) !== 'day') return null;
  const by =
    wordAt(lexemes, i + 1) === 'before' && wordAt(lexemes, i + 2) === 'yesterday'
      ? -2
      : wordAt(lexemes, i + 1) === 'after' && wordAt(lexemes, i + 2) === 'tomorrow'
        ? 2
        : 0;
  return by === 0 ? null : { stretch: { low: today + by, high: today + by }, next: i + 3 };
}

/** "next month", "this month": its number, which may run over the end of the year. */
function relativeMonthAt(
  lexemes: readonly Lexeme[],
  i: number,
  today: number | null,
): { month: number; next: number } | null {
  const by = /^(?:next|this|last)$/u.exec(wordAt(lexemes, i))?.[0];
  if (by === undefined || wordAt(lexemes, i + 1) !== 'month' || today === null) return null;
  return { month: dateOf(today).month + (by === 'next' ? 1 : by === 'last' ? -1 : 0), next: i + 2 };
}

/** "the second Sunday in March", "the last Friday of May 2024": one day, of this year where none is named. */
export function nthWeekdayAt(
  lexemes: readonly Lexeme[],
  i: number,
  today: number | null,
): { stretch: Stretch; next: number } | null {
  const nth = wordAt(lexemes, i) === 'last' ? -1 : (ORDINALS[wordAt(lexemes, i)] ?? 0);
  const weekday = WEEKDAYS.indexOf(wordAt(lexemes, i + 1));
  if (nth === 0 || nth > 5 || weekday < 0 || !/^(?:in|of)$/u.test(wordAt(lexemes, i + 2))) return null;
  const relative = relativeMonthAt(lexemes, i + 3, today);
  const month = monthAt(lexemes, i + 3) ?? relative;
  if (month === null) return null;
  const stated = relative === null ? yearAt(lexemes, month.next) : null;
  if (stated === null && today === null) return null;
  const year = stated ?? dateOf(today ?? 0).year;
  const { low, high } = monthOf(year, month.month);
  const first = low + ((weekday - dateOf(low).weekday + 7) % 7);
  const day = nth < 0 ? high - ((dateOf(high).weekday - weekday + 7) % 7) : first + 7 * (nth - 1);
  return day > high ? null : { stretch: { low: day, high: day }, next: stated === null ? month.next : month.next + 1 };
}
