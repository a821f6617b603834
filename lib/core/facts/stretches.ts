import { dateOf, dayOf, monthOf, type Stretch } from './calendar.ts';
import { ORDINALS } from './data/numbers.ts';
import { SEASONS } from './data/units.ts';
import type { Lexeme } from './lexemes.ts';
import { monthAt, WEEKDAYS, wordAt, yearAt } from './named-days.ts';

interface Found {
  readonly stretch: Stretch;
  readonly next: number;
}

/** Days that news still dates without a year, to either side of its own date. */
const HALF_YEAR = 183;

/** The year of a month that is named without one: the nearest. */
function nearestYear(month: number, today: number): number {
  const { year } = dateOf(today);
  const middle = dayOf(year, month, 15);
  if (middle - today > HALF_YEAR) return year - 1;
  return today - middle > HALF_YEAR ? year + 1 : year;
}

/** "9 to 10 November", "between 3 and 5 May 2024", "9-10 November": days of one month. */
export function daysOfMonthAt(lexemes: readonly Lexeme[], i: number, today: number | null): Found | null {
  const day = (at: number): number | null => {
    const lexeme = lexemes[at];
    const value = lexeme?.kind === 'number' && /^\d{1,2}$/u.test(lexeme.text) ? Number(lexeme.text) : null;
    return value !== null && value >= 1 && value <= 31 ? value : null;
  };
  const [first, last] = [day(i), day(i + 2)];
  if (first === null || last === null || last <= first || !/^(?:to|and|-|or|until)$/u.test(wordAt(lexemes, i + 1)))
    return null;
  const month = monthAt(lexemes, i + 3);
  if (month === null) return null;
  const stated = yearAt(lexemes, month.next);
  if (stated === null && today === null) return null;
  const year = stated ?? nearestYear(month.month, today ?? 0);
  if (last > dateOf(monthOf(year, month.month).high).day) return null;
  return {
    stretch: { low: dayOf(year, month.month, first), high: dayOf(year, month.month, last) },
    next: stated === null ? month.next : month.next + 1,
  };
}

/** "a week on Saturday", "a fortnight on Monday", "Saturday week"; and "the night before last". */
export function weekOnAt(lexemes: readonly Lexeme[], i: number, today: number | null): Found | null {
  if (today === null) return null;
  const coming = (weekday: number): number => today + ((weekday - dateOf(today).weekday + 7) % 7 || 7);
  const at = (offset: number): string => wordAt(lexemes, i + offset);
  if (at(0) === 'last' && at(1) === 'night') return { stretch: { low: today - 1, high: today - 1 }, next: i + 2 };
  if (at(0) === 'night' && at(1) === 'before' && at(2) === 'last')
    return { stretch: { low: today - 2, high: today - 1 }, next: i + 3 };
  const weeks = at(1) === 'week' ? 7 : at(1) === 'fortnight' ? 14 : 0;
  if (at(0) === 'a' && weeks > 0 && /^(?:on|from)$/u.test(at(2))) {
    const weekday = WEEKDAYS.indexOf(at(3));
    const start = at(3) === 'today' ? today : at(3) === 'tomorrow' ? today + 1 : weekday < 0 ? null : coming(weekday);
    return start === null ? null : { stretch: { low: start + weeks, high: start + weeks }, next: i + 4 };
  }
  const weekday = WEEKDAYS.indexOf(at(0));
  if (weekday < 0 || at(1) !== 'week' || lexemes[i + 2]?.kind === 'word') return null;
  return { stretch: { low: coming(weekday) + 7, high: coming(weekday) + 7 }, next: i + 2 };
}

/** "The 17th century", "ninth-century": a hundred years. */
function numberedCentury(lexemes: readonly Lexeme[], i: number): Found | null {
  const digits = lexemes[i]?.kind === 'number' && /^(?:st|nd|rd|th)$/u.test(wordAt(lexemes, i + 1));
  const nth = digits ? Number(lexemes[i]?.text) : (ORDINALS[wordAt(lexemes, i)] ?? 0);
  let next = digits ? i + 2 : i + 1;
  if (wordAt(lexemes, next) === '-') next += 1;
  if (!Number.isInteger(nth) || nth < 5 || nth > 21 || wordAt(lexemes, next) !== 'century') return null;
  return { stretch: { low: dayOf(100 * (nth - 1), 1, 1), high: dayOf(100 * nth - 1, 12, 31) }, next: next + 1 };
}

/** "mid-century", "the turn of the century", "the end of the decade" are years of the century that runs. */
export function centuryAt(lexemes: readonly Lexeme[], i: number): Found | null {
  const numbered = numberedCentury(lexemes, i);
  if (numbered !== null) return numbered;
  const hyphen = wordAt(lexemes, i + 1) === '-' ? 1 : 0;
  if (wordAt(lexemes, i) !== 'mid' || wordAt(lexemes, i + 1 + hyphen) !== 'century') return null;
  return { stretch: { low: dayOf(2047, 1, 1), high: dayOf(2053, 12, 31) }, next: i + 2 + hyphen };
}

/** "before the autumn", "in summer": a season without a year is the nearest one. */
export function bareSeasonAt(lexemes: readonly Lexeme[], i: number, today: number | null): Found | null {
  const season = SEASONS[wordAt(lexemes, i)];
  if (today === null || season === undefined) return null;
  const before = wordAt(lexemes, i - 1) === 'the' ? wordAt(lexemes, i - 2) : wordAt(lexemes, i - 1);
  if (!/^(?:before|until|till|by|after|since|in|during|from)$/u.test(before)) return null;
  if (/^(?:of|\d.*)$/u.test(wordAt(lexemes, i + 1)) || lexemes[i + 1]?.text === '-') return null;
  const ahead = /^(?:before|until|till|by|from)$/u.test(before);
  const year = nearestYear(season + 1, ahead ? today + HALF_YEAR : today);
  const low = dayOf(year, season, 1);
  return { stretch: { low, high: low + 91 }, next: i + 1 };
}
