import { describe, expect, it } from 'vitest';
import { isoOf } from './calendar.ts';
import { findDates } from './dates.ts';
import { readLexemes } from './lexemes.ts';

const DAYS = [{ text: 'Inauguration Day', date: '2025-01-20' }];

/** Dates read on Tuesday, 28 January 2025, as "from..to"; an open end is empty, "since" marks a start. */
const read = (text: string, date: string | null = '2025-01-28'): string[] =>
  findDates(text, readLexemes(text), { date, days: DAYS }).map(({ interval: { low, high }, since }) => {
    const day = (end: number | null): string => (end === null ? '' : isoOf(end));
    return `${since === true ? 'since ' : ''}${low === high ? day(low) : `${day(low)}..${day(high)}`}`;
  });

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['R1 launched on Jan. 20.', '2025-01-20'],
  ['R1 launched on 20 January.', '2025-01-20'],
  ['R1 launched on the 20th of January.', '2025-01-20'],
  ['R1 launched on January 20th, 2025.', '2025-01-20'],
  ['R1 launched on 2025-01-20.', '2025-01-20'],
  ['R1 launched on 20/01/2025.', '2025-01-20'],
  ['It came on Sept. 3, 2022.', '2022-09-03'],
  ['It fell on Monday morning.', '2025-01-27'],
  ['It fell on Tuesday, Jan. 28.', '2025-01-28'],
  ['It fell yesterday.', '2025-01-27'],
  ['Earnings are due next Friday.', '2025-01-31'],
  ['It came over the weekend.', '2025-01-25..2025-01-26'],
  ['It came on Fri 9am.', '2025-01-24'],
  ['It fell by 2% in the S&P 500.'],
  ['It lasts for 20 steps.'],
  ['It came last week.', '2025-01-20..2025-01-26'],
  ["After last week's launch, it rose.", '2025-01-20..2025-01-26'],
  ['It came last month.', '2024-12-01..2024-12-31'],
  ['It came late last year.', '2024-09-01..2024-12-31'],
  ['It came at the end of last year.', '2024-10-01..2024-12-31'],
  ['It came a week ago.', '2025-01-19..2025-01-23'],
  ['It was founded less than a year ago.', '2024-01-29..2025-01-28'],
  ['It was founded in 2023.', '2023-01-01..2023-12-31'],
  ['It was founded in late 2023.', '2023-09-01..2023-12-31'],
  ['It was founded in July 2023.', '2023-07-01..2023-07-31'],
  ['Banned since September 2022.', 'since 2022-09-01..2022-09-30'],
  ['It rose in 2023 and again in 2024.', '2023-01-01..2023-12-31', '2024-01-01..2024-12-31'],
  ['It rose in each of the past two years.', '2023-01-01..2025-01-28'],
  ['It came on Inauguration Day.', '2025-01-20'],
  ['Polling is on the second Sunday in March.', '2025-03-09'],
  ['It came on the last Friday of May 2024.', '2024-05-31'],
  ['It dates from the mid-1890s.', '1893-05-02..1896-08-31'],
  ['It was quiet since the 1980s.', 'since 1980-01-01..1989-12-31'],
  ['It was founded in 1871.', '1871-01-01..1871-12-31'],
  ['It came the day before yesterday.', '2025-01-26'],
  ['It sold more than last year.'],
  ['In May it rose.', '2024-05-01..2024-05-31'],
  ['May it rose, 2000 chips and 2,000 more, for a day or two weeks.'],
];

describe('findDates', () => {
  it.each(CASES.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves out what needs a date to count from where there is none', () => {
    expect(read('It came last week, on Monday, on 20 January.', null)).toEqual([]);
    expect(read('It came in September 2022 or on 20 January 2025.', null)).toEqual([
      '2022-09-01..2022-09-30',
      '2025-01-20',
    ]);
  });
});

describe('a figure behind a weekday', () => {
  it.each([
    ['It fell on Monday, 17 per cent.', 'Monday'],
    ['It fell on Monday, 17.5% in all.', 'Monday'],
    ['It was sold on Monday, 17 people said.', 'Monday'],
    ['It fell on Monday 17 February.', 'Monday 17 February'],
  ])('%s', (text, words) => {
    expect(findDates(text, readLexemes(text), { date: '2025-01-28' }).map((date) => date.text)).toEqual([words]);
  });
});
