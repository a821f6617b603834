import { describe, expect, it } from 'vitest';
import { extractFacts } from './extract.ts';
import type { Fact, FactKind } from './fact.ts';

const facts = (text: string, kind: FactKind): Fact[] =>
  extractFacts(text, { date: '2025-01-28' }).filter((fact) => fact.kind === kind);

/** A text, and each fact of the kind in it as [its words, currency or unit, low, high]. */
type Row = readonly [string, ...(readonly [string, string | null, number | null, number | null])[]];

const read = (text: string, kind: FactKind): unknown[] =>
  facts(text, kind).map((fact) => [
    fact.text,
    fact.kind === 'money' ? fact.currency : fact.kind === 'count' ? fact.unit : null,
    'interval' in fact ? fact.interval.low : null,
    'interval' in fact ? fact.interval.high : null,
  ]);

const MONEY: readonly Row[] = [
  ['It cost $5.6m to train.', ['$5.6m', 'USD', 5.55e6, 5.65e6]],
  ['It cost US$5.6 million to train.', ['US$5.6 million', 'USD', 5.55e6, 5.65e6]],
  ['It cost USD 5.6 million to train.', ['USD 5.6 million', 'USD', 5.55e6, 5.65e6]],
  ['It cost 5.6 million dollars to train.', ['5.6 million dollars', 'USD', 5.55e6, 5.65e6]],
  ['It cost 5.6 million US dollars.', ['5.6 million US dollars', 'USD', 5.55e6, 5.65e6]],
  ['A 5.6-million-dollar model.', ['5.6-million-dollar', 'USD', 5.55e6, 5.65e6]],
  ['Five point six million dollars.', ['Five point six million dollars', 'USD', 5.55e6, 5.65e6]],
  ['It cost $6m (£4.8m).', ['$6m', 'USD', 5.5e6, 6.5e6], ['£4.8m', 'GBP', 4.75e6, 4.85e6]],
  ['It cost €5m.', ['€5m', 'EUR', 4.5e6, 5.5e6]],
  ['Rs 48 crore and Rs. 8 lakh.', ['Rs 48 crore', 'INR', 475e6, 485e6], ['Rs. 8 lakh', 'INR', 750e3, 850e3]],
  ['They pay 20mn dirhams.', ['20mn dirhams', 'AED', 19.5e6, 20.5e6]],
  ['It is half a trillion dollars.', ['half a trillion dollars', 'USD', 450e9, 550e9]],
  ['Meta spends $60-65bn.', ['$60-65bn', 'USD', 60e9, 65e9]],
  ['Meta spends $60bn to $65bn.', ['$60bn to $65bn', 'USD', 60e9, 65e9]],
  ['Meta spends between $60 billion and $65 billion.', ['$60 billion and $65 billion', 'USD', 60e9, 65e9]],
  ['A $1MM prize.', ['$1MM', 'USD', 0.5e6, 1.5e6]],
  ['It took 50 MUSD.', ['50 MUSD', 'USD', 49.5e6, 50.5e6]],
  ['It took A$8.9 million.', ['A$8.9 million', 'AUD', 8.85e6, 8.95e6]],
  ['They spend tens of millions of dollars.', ['tens of millions of dollars', 'USD', 10e6, 100e6]],
  [
    'Hundreds of millions, if not billions, of dollars.',
    ['Hundreds of millions, if not billions, of dollars', 'USD', 100e6, 1e12],
  ],
  ['Rivals pay billions.', ['billions', 'XXX', 1e9, 1e12]],
  ['A multi-billion-dollar bet.', ['multi-billion-dollar', 'USD', 1e9, 1e12]],
  ['The price is $118.42.', ['$118.42', 'USD', 118.415, 118.425]],
  ['They saw $5.6 million, 17 per cent less.', ['$5.6 million', 'USD', 5.55e6, 5.65e6]],
  ['About a third of a billion pounds.', ['About a third of a billion pounds', 'GBP', 300e6, 366666666.667]],
  ['It cost 5,576,000 dollars.', ['5,576,000 dollars', 'USD', 5575500, 5576500]],
];

const BOUNDS: readonly Row[] = [
  ['about $6m', ['about $6m', 'USD', 5.4e6, 6.6e6]],
  ['roughly $6m', ['roughly $6m', 'USD', 5.4e6, 6.6e6]],
  ['$6m or so', ['$6m or so', 'USD', 5.4e6, 6.6e6]],
  ['nearly $600bn', ['nearly $600bn', 'USD', 540e9, 600e9]],
  ['a shade under $600bn', ['a shade under $600bn', 'USD', 540e9, 600e9]],
  ['close to $600bn', ['close to $600bn', 'USD', 540e9, 600e9]],
  ['just over $600bn', ['just over $600bn', 'USD', 600e9, 660e9]],
  ['less than $6m', ['less than $6m', 'USD', null, 6e6]],
  ['up to $6m', ['up to $6m', 'USD', null, 6e6]],
  ['as much as $65bn', ['as much as $65bn', 'USD', null, 65e9]],
  ['no more than $6m', ['no more than $6m', 'USD', null, 6e6]],
  ['at least $100m', ['at least $100m', 'USD', 100e6, null]],
  ['more than $100m', ['more than $100m', 'USD', 100e6, null]],
  ['upwards of 100 million dollars', ['upwards of 100 million dollars', 'USD', 100e6, null]],
  ['$100m or more', ['$100m or more', 'USD', 100e6, null]],
  ['just $6m', ['$6m', 'USD', 5.5e6, 6.5e6]],
];

const PERCENT: readonly Row[] = [
  ['It fell 17%.', ['17%', null, 16.5, 17.5]],
  ['It fell 17 per cent.', ['17 per cent', null, 16.5, 17.5]],
  ['It fell 17pc.', ['17pc', null, 16.5, 17.5]],
  ['It fell seventeen percent.', ['seventeen percent', null, 16.5, 17.5]],
  ['It fell 16.97%.', ['16.97%', null, 16.965, 16.975]],
  ['It fell 17 to 18 percent.', ['17 to 18 percent', null, 17, 18]],
  ['It lost nearly a fifth of its value.', ['nearly a fifth', null, 16.4, 20]],
  ['Rates rose 25 basis points.', ['25 basis points', null, 0.245, 0.255]],
  ['Rates rose 3 percentage points.', ['3 percentage points', null, 2.5, 3.5]],
  ['A third model came this quarter.'],
  ['It fell from 17% to 12%.', ['17%', null, 16.5, 17.5], ['12%', null, 11.5, 12.5]],
];

const COUNTS: readonly Row[] = [
  ['It was downloaded nearly 2 million times.', ['nearly 2 million times', 'download', 1.8e6, 2e6]],
  ['close to two million downloads', ['close to two million downloads', 'download', 1.8e6, 2e6]],
  ['two dozen members', ['two dozen members', 'peopl', 22.08, 25.92]],
  ['around 50,000 A100s', ['around 50,000 A100s', 'a100', 45e3, 55e3]],
  ['between 10,000 and 20,000 chips', ['10,000 and 20,000 chips', 'chip', 10e3, 20e3]],
  ['two thousand five hundred users', ['two thousand five hundred users', 'peopl', 2450, 2550]],
  ['some put the store at 50,000', ['50,000', null, 49500, 50500]],
  ['GPT-4, Llama 3 and R1 met on page five in 2023 at 8:15 a.m.'],
];

const FACTORS: readonly Row[] = [
  ['The stock doubled.', ['doubled', null, 1.95, 2.05]],
  ['The stock more than doubled.', ['more than doubled', null, 2, null]],
  ['It is ten times cheaper.', ['ten times', null, 9.5, 10.5]],
  ['It is 20 to 50 times cheaper.', ['20 to 50 times', null, 20, 50]],
  ['It was half as likely.', ['half', null, 0.46, 0.54]],
  ['It works at half the speed.', ['half', null, 0.46, 0.54]],
  ['It came at a twentieth of the cost.', ['a twentieth', null, 0.046, 0.054]],
  ['It came at a fraction of the cost.', ['fraction', null, null, 0.65]],
  ['Costs were halved.', ['halved', null, 0.4875, 0.5125]],
  ['He doubled down on double-digit growth.'],
];

const RANKS: readonly Row[] = [
  ['It is No. 1 in the store.', ['No. 1', null, 1, 1]],
  ['It topped the chart of free apps.', ['topped', null, 1, 1]],
  ['It is the second most downloaded app.', ['second most downloaded', null, 2, 2]],
  ['It ranks third on the chart.', ['third', null, 3, 3]],
  ['the biggest one-day loss in US history', ['biggest', null, 1, 1]],
  ['It was a record for one day.', ['record', null, 1, 1]],
  ['It is in the top 10 of apps.', ['top 10', null, 1, 10]],
  ['It is one of the biggest losses. No one is really disputing it.'],
];

const DURATIONS: readonly Row[] = [
  ['It took two weeks.', ['two weeks', null, 10.5, 17.5]],
  ['A 12-month-old firm.', ['12-month-old', null, 350.06, 380.5]],
];

describe.each([
  ['money', 'money', [...MONEY, ...BOUNDS]],
  ['percent', 'percent', PERCENT],
  ['count', 'count', COUNTS],
  ['multiple', 'multiple', FACTORS],
  ['rank', 'rank', RANKS],
  ['duration', 'duration', DURATIONS],
] as const)('%s', (_, kind, rows) => {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))('%s', (text, expected) => {
    expect(read(text, kind)).toEqual(expected);
  });
});

describe('a fact', () => {
  it('stands where its offsets say', () => {
    const text =
      'Nvidia shed almost $600bn, or 17%, on Monday: the biggest one-day loss, "a wake-up call", said Mr Lee.';
    for (const fact of extractFacts(text, { date: '2025-01-28' }))
      expect(text.slice(fact.start, fact.end)).toBe(fact.text);
  });

  it('tells a denial, a speaker and a hedge', () => {
    expect(facts('The loss was no record.', 'rank')[0]?.negated).toBe(true);
    expect(facts('DeepSeek says it cost $6m.', 'money')[0]?.source).toBe('DeepSeek');
    expect(facts('It cost $6m, according to a paper.', 'money')[0]?.source).toBe('a paper');
    expect(facts('It reportedly cost $6m.', 'money')[0]?.hedged).toBe(true);
    expect(facts('It cost $6m.', 'money')[0]?.source).toBeUndefined();
  });
});
