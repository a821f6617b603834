import { tableOf } from '../text/table.ts';
import { readBoundBefore } from './bounds.ts';
import { dateOf, dayOf, monthOf, type Part, partOf, type Stretch, weekOf, yearOf } from './calendar.ts';
import { DAYS, SEASONS } from './data/units.ts';
import type { Interval } from './fact.ts';
import type { Lexeme } from './lexemes.ts';
import { dayBeforeAt, decadeAt, monthAt, nthWeekdayAt, wordAt, yearAt } from './named-days.ts';
import { readNumber } from './numbers.ts';
import { bareSeasonAt, centuryAt, daysOfMonthAt, weekOnAt } from './stretches.ts';

/** A period as read: its days and the lexemes it covers (`to` exclusive). */
export interface ReadPeriod {
  readonly interval: Interval;
  readonly from: number;
  readonly to: number;
}

const PARTS = tableOf<Part>({
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  later: 'late',
  end: 'end',
  close: 'end',
  start: 'start',
  beginning: 'start',
});
const PREVIOUS = new Set(['last', 'previous', 'past']);

/** "last week", "this year", "the previous month", "last autumn": a period that counts from the date of the text. */
function relativeAt(lexemes: readonly Lexeme[], i: number, today: number): { stretch: Stretch; next: number } | null {
  const word = wordAt(lexemes, i);
  const by = PREVIOUS.has(word)
    ? -1
    : word === 'this' || word === 'current'
      ? 0
      : word === 'next' || word === 'coming'
        ? 1
        : null;
  if (by === null) return null;
  const { year, month } = dateOf(today);
  const rolling = word === 'past' ? 1 : 0;
  switch (wordAt(lexemes, i + 1)) {
    case 'week':
      return { stretch: rolling ? { low: today - 7, high: today } : weekOf(today, by), next: i + 2 };
    case 'weekend': {
      const saturday = weekOf(today, by === 0 ? 0 : by).low + 5;
      return { stretch: { low: saturday, high: saturday + 1 }, next: i + 2 };
    }
    case 'month':
      return { stretch: rolling ? { low: today - 31, high: today } : monthOf(year, month + by), next: i + 2 };
    case 'year':
      return { stretch: rolling ? { low: today - 366, high: today } : yearOf(year + by), next: i + 2 };
    default: {
      const season = SEASONS[wordAt(lexemes, i + 1)];
      if (season === undefined) return null;
      const before = season <= month && by === 0 ? year : year - 1;
      const start = dayOf(by === 1 ? (season > month ? year : year + 1) : before, season, 1);
      return { stretch: { low: start, high: start + 91 }, next: i + 2 };
    }
  }
}

function periodAt(
  lexemes: readonly Lexeme[],
  i: number,
  today: number | null,
): { stretch: Stretch; next: number } | null {
  const other =
    decadeAt(lexemes, i) ??
    nthWeekdayAt(lexemes, i, today) ??
    dayBeforeAt(lexemes, i, today) ??
    daysOfMonthAt(lexemes, i, today) ??
    weekOnAt(lexemes, i, today) ??
    centuryAt(lexemes, i) ??
    bareSeasonAt(lexemes, i, today);
  if (other !== null) return other;
  const year = yearAt(lexemes, i);
  if (year !== null) return { stretch: yearOf(year), next: i + 1 };
  const month = monthAt(lexemes, i);
  if (month !== null) {
    const comma =
      wordAt(lexemes, month.next) === ',' || wordAt(lexemes, month.next) === 'of' ? month.next + 1 : month.next;
    const stated = yearAt(lexemes, comma);
    if (stated !== null) return { stretch: monthOf(stated, month.month), next: comma + 1 };
    if (lexemes[month.next]?.kind === 'number' || today === null) return null;
    const now = dateOf(today);
    const lastYear = /^last$/u.test(wordAt(lexemes, month.next)) && wordAt(lexemes, month.next + 1) === 'year';
    // News looks back: a month that is not here yet, by more than a quarter, is last year's.
    const guess = lastYear || month.month > now.month + 3 ? now.year - 1 : now.year;
    return { stretch: monthOf(guess, month.month), next: lastYear ? month.next + 2 : month.next };
  }
  const season = wordAt(lexemes, i) === 'fall' && wordAt(lexemes, i + 1) === 'of' ? 9 : SEASONS[wordAt(lexemes, i)];
  const seasonYear = season === undefined ? null : yearAt(lexemes, wordAt(lexemes, i + 1) === 'of' ? i + 2 : i + 1);
  if (season !== undefined && seasonYear !== null) {
    const start = dayOf(seasonYear, season, 1);
    return { stretch: { low: start, high: start + 91 }, next: wordAt(lexemes, i + 1) === 'of' ? i + 3 : i + 2 };
  }
  return today === null ? null : relativeAt(lexemes, i, today);
}

/** "a week ago", "less than a year ago", "the past two years", counted back from the date of the text. */
function backAt(lexemes: readonly Lexeme[], i: number, today: number): ReadPeriod | null {
  const one = /^(?:a|an|one)$/u.test(wordAt(lexemes, i)) && DAYS[wordAt(lexemes, i + 1)] !== undefined;
  const number = one ? { value: 1, low: 1, high: 1, next: i + 1, vague: false } : readNumber(lexemes, i);
  if (number === null) return null;
  const unit = DAYS[wordAt(lexemes, number.next)];
  if (unit === undefined || unit < 1) return null;
  const next = number.next + 1;
  const span = number.value * unit;
  if (PREVIOUS.has(wordAt(lexemes, i - 1))) {
    const { year } = dateOf(today);
    const low = unit > 300 ? dayOf(year - Math.round(number.value), 1, 1) : Math.floor(today - span);
    return { interval: { low, high: today }, from: i - 1, to: next };
  }
  if (
    wordAt(lexemes, next) !== 'ago' &&
    !(wordAt(lexemes, next) === 'or' && wordAt(lexemes, next + 1) === 'so' && wordAt(lexemes, next + 2) === 'ago')
  )
    return null;
  const bound = readBoundBefore(lexemes, i);
  const to = wordAt(lexemes, next) === 'ago' ? next + 1 : next + 3;
  const when = Math.round(today - span);
  if (bound.bound === 'max') return { interval: { low: when, high: today }, from: bound.edge, to };
  if (bound.bound === 'min') return { interval: { low: null, high: when }, from: bound.edge, to };
  // Nobody says "a year ago" of eleven months to the day: half a unit of slack, two days for a week.
  const slack =
    Math.round(unit < 7 ? 0 : unit < 28 ? 2 : unit * 0.5) + (bound.bound === 'plain' ? 0 : Math.round(span * 0.1));
  return {
    interval: {
      low: Math.round(today - number.high * unit * (number.vague ? 1 : 0) - (number.vague ? 0 : span)) - slack,
      high: (number.vague ? Math.round(today - number.low * unit) : when) + slack,
    },
    from: bound.edge,
    to,
  };
}

/**
 * The period that starts at lexeme `i`: a year, a month, a part of one ("late 2023", "mid-December", "the end of last
 * year"), a week, month or season counted from `today`, or so long ago. `null` where none starts, or where it needs a
 * date to count from and `today` is `null`.
 */
export function readPeriod(lexemes: readonly Lexeme[], i: number, today: number | null): ReadPeriod | null {
  const part = PARTS[wordAt(lexemes, i)];
  // "the West End in 2021" is a place.
  const capital = i > 0 && /^\p{Lu}/u.test(lexemes[i]?.text ?? '');
  if (part !== undefined && !capital) {
    let from = i + 1;
    while (from < i + 4 && /^(?:-|in|of|the|on)$/u.test(wordAt(lexemes, from))) from += 1;
    const period =
      periodAt(lexemes, from, today) ??
      (today !== null && wordAt(lexemes, from) === 'year'
        ? { stretch: yearOf(dateOf(today).year), next: from + 1 }
        : null);
    if (period !== null) return { interval: partOf(period.stretch, part), from: i, to: period.next };
  }
  const back = today === null ? null : backAt(lexemes, i, today);
  if (back !== null) return back;
  const period = periodAt(lexemes, i, today);
  if (period === null) return null;
  const bare = monthAt(lexemes, i);
  // "May" and "March" at the start of a sentence are words; a preposition before makes months of them.
  if (
    bare !== null &&
    bare.next === period.next &&
    /^(?:may|march|mar)$/u.test(wordAt(lexemes, i)) &&
    !/^(?:in|of|since|by|until|last|from|during|before|after|through|this)$/u.test(wordAt(lexemes, i - 1))
  )
    return null;
  return { interval: period.stretch, from: i, to: period.next };
}
