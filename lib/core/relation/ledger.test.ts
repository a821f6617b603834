import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare.ts';

const DATE = '2025-05-14';
/** The rows of a kind, as "result: page | reference". */
const rows = (kind: string, page: string, reference: string): string[] =>
  compareTexts({ text: page, date: DATE }, { text: reference, date: DATE })
    .facts.filter((row) => row.kind === kind)
    .map(({ result, page: mine, reference: theirs }) => `${result}: ${mine?.text ?? ''} | ${theirs?.text ?? ''}`);

describe('the rows of a ledger', () => {
  it('names what is counted, not what describes it or comes in pieces', () => {
    expect(rows('count', 'There were 124 measles cases.', 'Doctors saw 124 cases.')).toEqual([
      'agrees: 124 measles cases | 124 cases',
    ]);
    expect(rows('count', 'Eight jewels are gone.', 'Eight pieces of jewellery are gone.')).toEqual([
      'agrees: Eight jewels | Eight pieces of jewellery',
    ]);
    expect(rows('count', 'The app passed the 100 million mark.', 'The app has 100 million users.')).toEqual([
      'agrees: 100 million | 100 million users',
    ]);
  });

  it('tells a title from a quotation, and a crew from a number', () => {
    expect(rows('quote', 'She won with her novel ‘Low Water’.', 'She won.')).toEqual([]);
    expect(rows('quote', 'She called it ‘low water’.', 'She won.')).toEqual(['page-only: ‘low water’ | ']);
    expect(rows('count', 'The ship had a crew of four.', 'Four sailors were aboard.')).toEqual([
      'agrees: four | Four sailors',
    ]);
  });

  it('holds who did it against how often it was done', () => {
    expect(rows('count', '1.9 million people have installed it.', 'It was downloaded nearly 2 million times.')).toEqual(
      ['compatible: 1.9 million people | nearly 2 million times'],
    );
  });

  it('reads no place of an order in what is said', () => {
    expect(rows('rank', 'Okafor spoke of "the proudest night".', 'Okafor spoke of "the hardest night".')).toEqual([]);
  });
});
