import { describe, expect, it } from 'vitest';
import { buildEnglish } from '../../pack/build-english.ts';
import concepts from '../language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../language/english.ts';
import { compareTexts } from './compare.ts';
import type { FactComparison, Relation } from './comparison.ts';

const options = { english: loadEnglish(buildEnglish(concepts)) };
const DATE = '2025-01-28';
const compare = (page: string, reference: string) =>
  compareTexts({ text: page, date: DATE }, { text: reference, date: DATE }, options);
const decided = (rows: readonly FactComparison[]) =>
  rows.filter(({ kind, page, reference }) => kind !== 'name' && page !== null && reference !== null);

const PAIRS: readonly (readonly [Relation, string, string])[] = [
  // Money: rounding to the coarser side's digits, bounds, currencies.
  ['agrees', 'The bridge cost $4.2m.', 'Builders put the cost of the bridge at USD 4.2 million.'],
  ['agrees', 'The bridge cost about $4m.', 'The bridge cost $4.2m.'],
  ['agrees', 'The bridge cost less than $5m.', 'The bridge cost $4.2m.'],
  ['differs', 'The bridge cost $4.6m.', 'The bridge cost $4.2m.'],
  ['differs', 'The bridge cost up to $80m.', 'The bridge cost more than $80m.'],
  ['differs', 'It was no $4.2m bridge: it did not cost $4.2m.', 'The bridge cost $4.2m.'],
  ['related', 'The bridge cost 4m euros.', 'The bridge cost $4.2m (£3.4m).'],
  ['agrees', 'The bridge cost 4m euros, or $4.2m.', 'The bridge cost $4.2m.'],
  ['related', 'What did the bridge cost?', 'The bridge cost $4.2m.'],
  // Percent, factors, counts.
  ['agrees', 'Shares dropped 9.8%.', 'Shares fell 10 per cent.'],
  ['differs', 'Shares closed down 15%.', 'Shares fell 10 per cent before the bell.'],
  ['differs', 'Shares rose 10%.', 'Shares fell 10 per cent.'],
  ['agrees', 'The stock gained 140% in 2023.', 'The stock more than doubled in 2023.'],
  ['differs', 'The stock rose 40% in 2023.', 'The stock more than doubled in 2023.'],
  ['differs', 'It has more than 2 million downloads.', 'It has been downloaded nearly 2 million times.'],
  ['agrees', 'Almost two million people installed it.', 'It has nearly 2 million users.'],
  // Ranks.
  ['agrees', 'It is No. 1 among free games.', 'It became the most-downloaded free game.'],
  ['differs', 'It ranks fourth among free games.', 'It became the most-downloaded free game.'],
  ['differs', 'The storm was no record for March.', 'The storm was the strongest in any March.'],
  // Dates.
  ['agrees', 'The museum opened last week.', 'The museum opened on 22 January.'],
  ['differs', 'The museum opened on 12 January.', 'The museum opened on 22 January.'],
  ['agrees', 'The firm was founded in November 2023.', 'The firm was founded in late 2023.'],
  ['differs', 'The firm was founded in March 2023.', 'The firm was founded in late 2023.'],
  ['differs', 'The firm was founded in 2023.', 'The firm was founded less than a year ago.'],
  ['differs', 'Sales were stopped in 2023.', 'Sales have been banned since May 2021.'],
  // Names, quotations, sides.
  ['agrees', 'Ms Okafor founded the firm.', 'The firm was founded by Ada Okafor.'],
  ['differs', 'Ben Stone founded the firm.', 'The firm was founded by Ada Okafor.'],
  ['agrees', 'She spoke of a "turning point" for trade.', 'Ada Okafor called it "a turning point".'],
  ['differs', 'Few believe it: experts dispute the figure.', 'No one disputes the figure.'],
  ['differs', 'The tool is proprietary.', 'The tool is open-source.'],
  ['agrees', 'Nobody disputes the figure.', 'The figure is undisputed.'],
];

describe('compareTexts', () => {
  it.each(PAIRS)('%s: %s / %s', (relation, page, reference) => {
    expect(compare(page, reference).relation).toBe(relation);
  });

  it.each([
    ['The bridge cost $12.6m.', 'The bridge cost $4.2m.', { unit: 'times', amount: 3, larger: 'page' }],
    ['Shares fell 17%.', 'Shares fell 28%.', { unit: 'points', amount: 11, larger: 'reference' }],
    [
      'It was founded in March 2023.',
      'It was founded in October 2023.',
      { unit: 'months', amount: 7, larger: 'reference' },
    ],
    [
      'The museum opened on 12 January.',
      'The museum opened on 22 January.',
      { unit: 'days', amount: 10, larger: 'reference' },
    ],
    [
      'It ranks third among free games.',
      'It is No. 1 among free games.',
      { unit: 'places', amount: 2, larger: 'page' },
    ],
  ])('measures the difference: %s / %s', (page, reference, by) => {
    expect(decided(compare(page, reference).facts).find(({ result }) => result === 'differs')?.by).toEqual(by);
  });

  it.each([
    ['The bridge cost 4m euros.', 'The bridge cost $4.2m.', 'other-currency'],
    ['It has 9,000 staff.', 'It has 9,000 shops.', 'other-unit'],
    ['Its market value fell by $90bn.', 'Training the model cost $6m.', 'other-scope'],
    ['Shares closed 15% lower.', 'Shares fell 10% before the bell.', 'other-time-of-day'],
    ['The T1 cost $9m.', 'The T2 cost $4.2m.', 'other-version'],
    ['Shares rose.', 'Shares fell.', 'opposite-direction'],
    ['The tool is proprietary.', 'The tool is open-source.', 'opposite-stance'],
    ['It cost up to $80m.', 'It cost more than $80m.', 'bound-not-met'],
    ['Ben Stone called it "a turning point".', 'Ada Okafor called it "a turning point".', 'other-speaker'],
  ])('says why: %s / %s', (page, reference, note) => {
    expect(compare(page, reference).facts.map((row) => row.note)).toContain(note);
  });

  it('compares a figure with the figure of its own role', () => {
    const { relation, facts } = compare(
      'Training cost $6m, while the rival plans to spend $65bn.',
      'Training cost $5.6m.',
    );
    expect(relation).toBe('agrees');
    expect(facts.filter(({ kind }) => kind === 'money').map(({ result }) => result)).toEqual([
      'compatible',
      'page-only',
    ]);
  });

  it('meets names that repeat a word alike from both sides', () => {
    const results = (page: string, reference: string) => compare(page, reference).facts.map(({ result }) => result);
    expect(results('T2 T1 the bridge cost $4.2m', 'T2 T2 the bridge cost $4.2m')).toEqual(
      results('T2 T2 the bridge cost $4.2m', 'T2 T1 the bridge cost $4.2m'),
    );
  });

  it('notes attribution and wording', () => {
    expect(compare('The bridge cost $4.2m.', 'Builders claim the bridge cost $4.2m.').notes).toEqual([
      'attribution-dropped',
    ]);
    expect(compare('Builders claim the bridge cost $4.2m.', 'The bridge cost $4.2m.').notes).toEqual([
      'attribution-added',
    ]);
    expect(
      compare(
        'The old bridge over the Tamar was closed for good on Monday, officials said.',
        'The old bridge over the Tamar was closed for good on Monday, officials said.',
      ).notes,
    ).toEqual(['same-wording']);
  });

  it('is less sure where no fact decides', () => {
    expect(compare('The town welcomed it.', 'Residents were glad.').certainty).toBeLessThan(0.5);
    expect(compare('It cost $4.2m.', 'It cost $4.2m.').certainty).toBeGreaterThan(0.85);
  });
});
