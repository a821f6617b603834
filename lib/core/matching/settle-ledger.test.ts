import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../language/english.ts';
import { compareTexts } from '../relation/compare.ts';
import type { ComparedText } from '../relation/comparison.ts';
import { settleLedger } from './settle-ledger.ts';
import { type PairComparisons, valuesFit } from './taught-relation.ts';

const options = { names: [], days: [], english: loadEnglish({}) };
const QUOTE = 'the Kestrel 2 was launched publicly last week';
const said = (text: string): ComparedText => ({ text, date: '2025-01-28' });

function compare(page: string, quote = QUOTE, statement = quote): PairComparisons {
  return {
    quote: compareTexts(said(page), said(quote), options),
    statement: compareTexts(said(page), said(statement), options),
  };
}
const everyWord = () => 1;

describe('values of both sides', () => {
  it('fit where one is found within the other and nothing clashes', () => {
    expect(valuesFit(compare('The Kestrel 2 was put out on 20 January.'))).toBe(true);
  });

  it('do not where one clashes, or where there is none on one side', () => {
    expect(valuesFit(compare('The Kestrel 2 was put out on 20 November.'))).toBe(false);
    expect(valuesFit(compare('The Kestrel 2 was put out.'))).toBe(false);
  });
});

describe('the ledger of a learned difference', () => {
  it('names the word that speaks for it', () => {
    const page = 'The engine stopped short of release.';
    const pair = compare(page, 'the engine was released');
    const weigh = (word: string) => (word === 'stopped' ? 2 : 0.1);
    const [row] = settleLedger(
      'differs',
      { quote: { ...pair.quote, facts: [] }, statement: pair.statement },
      page,
      '',
      weigh,
    );
    expect(row).toMatchObject({ kind: 'stance', result: 'differs', page: { text: 'stopped' } });
  });

  it('does not take a figure or a name for a stance', () => {
    const page = 'Some 5,000 people in Norwich own one.';
    const quote = 'people like it';
    const rows = settleLedger('differs', compare(page, quote), page, quote, (word) => (word === 'people' ? 0.1 : 1));
    const stances = rows.filter(({ kind, result }) => kind === 'stance' && result === 'differs');
    expect(stances.map((row) => row.page?.text)).not.toContain('5,000');
    expect(stances.map((row) => row.page?.text)).not.toContain('Norwich');
    expect(
      settleLedger('agrees', compare(page, quote), page, quote, everyWord).some(({ result }) => result === 'differs'),
    ).toBe(false);
  });
});
