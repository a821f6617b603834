import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import type { FactComparison, FactResult } from '../relation/comparison.ts';
import { markFacts } from './pieces.ts';

const count = (text: string, start: number): Fact => ({
  kind: 'count',
  text,
  start,
  end: start + text.length,
  interval: { low: 1, high: 1 },
  unit: null,
});
const compared = (page: Fact | null, result: FactResult): FactComparison => ({
  kind: page?.kind ?? 'count',
  page,
  reference: page,
  result,
});

describe('markFacts', () => {
  it('marks the words of a fact by what came of it', () => {
    expect(markFacts('Some 10,000 chips', [compared(count('10,000', 5), 'differs')], 'page')).toEqual([
      { text: 'Some ' },
      { text: '10,000', mark: 'differs' },
      { text: ' chips' },
    ]);
  });

  it('grows to whole words and leaves closing punctuation out', () => {
    expect(
      markFacts('About $5.6m.', [compared(count('5.6', 7), 'agrees')], 'page').find(({ mark }) => mark)?.text,
    ).toBe('5.6m');
    expect(markFacts('On Monday, late', [compared(count('Monday,', 3), 'differs')], 'page')[1]?.text).toBe('Monday');
  });

  it('finds the words where the offsets are of another text', () => {
    expect(markFacts('It cost $6m', [compared(count('$6m', 40), 'agrees')], 'page')[1]).toEqual({
      text: '$6m',
      mark: 'agrees',
    });
  });

  it('shows a difference before an agreement on the same words', () => {
    const fact = count('$6m', 0);
    expect(markFacts('$6m', [compared(fact, 'agrees'), compared(fact, 'differs')], 'page')).toEqual([
      { text: '$6m', mark: 'differs' },
    ]);
  });

  it('marks nothing that stands on one side alone, and no name that agrees', () => {
    const name: Fact = { kind: 'name', text: 'Nvidia', start: 0, end: 6, name: 'Nvidia', type: 'organisation' };
    expect(markFacts('Nvidia fell', [compared(name, 'agrees')], 'page')).toEqual([{ text: 'Nvidia fell' }]);
    expect(markFacts('Nvidia fell', [compared(name, 'page-only')], 'page')).toEqual([{ text: 'Nvidia fell' }]);
  });

  it('loses no character, whatever the offsets', () => {
    const results = fc.constantFrom<FactResult>('agrees', 'compatible', 'differs', 'not-comparable', 'page-only');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(20), results), { maxLength: 6 }),
        (text, places) => {
          const facts = places.map(([start, length, result]) =>
            compared(count(text.slice(start, start + length), start), result),
          );
          const pieces = markFacts(text, facts, 'page');
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
