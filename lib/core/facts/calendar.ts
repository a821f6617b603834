/** Both ends included, days since 1970-01-01 (UTC). */
export interface Stretch {
  readonly low: number;
  readonly high: number;
}

const DAY = 86_400_000;

/** The day number of a calendar date; `month` counts from 1, and days outside the month run on into its neighbours. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}

/** The calendar date of a day number. */
export function dateOf(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** A day number as YYYY-MM-DD. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day number of a YYYY-MM-DD date, or `null` where it is none. */
export function parseIso(date: string | null): number | null {
  const parts = date === null ? null : /^(\d{4})-(\d{2})-(\d{2})/u.exec(date);
  if (parts === null) return null;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return Number.isFinite(day) ? day : null;
}

export const yearOf = (year: number): Stretch => ({ low: dayOf(year, 1, 1), high: dayOf(year, 12, 31) });
export const monthOf = (year: number, month: number): Stretch => ({
  low: dayOf(year, month, 1),
  high: dayOf(year, month + 1, 0),
});
/** The week, Monday to Sunday, that a day lies in, moved by so many weeks. */
export function weekOf(day: number, by: number): Stretch {
  const monday = day - ((dateOf(day).weekday + 6) % 7) + by * 7;
  return { low: monday, high: monday + 6 };
}

/** Which part of a period is meant. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end';

/**
 * A part of a year, month or week, with the width that newspapers use: "late 2023" is September to December, "early"
 * January to April, "mid" May to August; thirds of shorter periods. `start` and `end` are a quarter.
 */
export function partOf({ low, high }: Stretch, part: Part): Stretch {
  const length = high - low + 1;
  const third = Math.floor(length / 3);
  const quarter = Math.floor(length / 4);
  switch (part) {
    case 'early':
      return { low, high: low + third };
    case 'mid':
      return { low: low + third, high: high - third };
    case 'late':
      return { low: low + Math.floor((2 * length) / 3), high };
    case 'start':
      return { low, high: low + quarter };
    case 'end':
      return { low: high - quarter, high };
  }
}
