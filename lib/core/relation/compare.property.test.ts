import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from './compare.ts';
import type { FactComparison, FactResult } from './comparison.ts';

const DATE = '2025-01-28';
const compare = (page: string, reference: string) =>
  compareTexts({ text: page, date: DATE }, { text: reference, date: DATE });

const piece = fc.constantFrom(
  'the bridge cost $4.2m',
  'it cost about $4m',
  'more than 2 million users',
  'nearly 2 million users',
  'fell 10%',
  'rose 10 per cent',
  'more than doubled',
  'No. 1 in the chart',
  'the second biggest town',
  'in late 2023',
  'founded in July 2023',
  'since May 2021',
  'last week',
  '“a turning point”',
  'open-source',
  'proprietary',
  'nobody disputes it',
  'Ada Okafor founded it',
  'Ben Stone said',
  '£3.4m',
  '4m euros',
  'before the bell',
  'training',
  'market value',
  'not',
  ',',
  'T1',
  'T2',
);
const sentence = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
const SWAPPED: Readonly<Record<FactResult, FactResult>> = {
  agrees: 'agrees',
  compatible: 'compatible',
  differs: 'differs',
  'not-comparable': 'not-comparable',
  'page-only': 'reference-only',
  'reference-only': 'page-only',
};
const decisive = (rows: readonly FactComparison[]): boolean =>
  rows.some(
    ({ kind, result }) =>
      kind !== 'name' &&
      kind !== 'direction' &&
      (result === 'differs' || result === 'agrees' || result === 'compatible'),
  );

describe('compareTexts', () => {
  it('swaps its rows when the sides are swapped, and keeps a relation that facts decide', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        const count = (rows: readonly FactComparison[], turn: boolean): string[] =>
          rows
            .map(({ kind, result }) => `${kind} ${turn ? SWAPPED[result] : result}`)
            .filter((row) => /agrees|compatible|differs/u.test(row))
            .sort();
        // A factor and a percentage may meet: either kind may then name the row.
        const plain = (rows: string[]): string[] =>
          rows.map((row) => row.replace('multiple', 'percent').replace('count', 'money'));
        expect(plain(count(back.facts, true)).sort()).toEqual(plain(count(there.facts, false)).sort());
        if (decisive(there.facts)) expect([back.relation, back.certainty]).toEqual([there.relation, there.certainty]);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds that every text agrees with itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        // Two sides in one sentence are read as mixed, and no clash; every other fact meets itself.
        const clashes = compare(text, text).facts.filter(({ result }) => result === 'differs');
        expect(clashes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the relation when both sides are scaled', () => {
    const scale = fc.constantFrom(['million', 'billion'], ['thousand', 'trillion'], ['million', 'crore']);
    const bound = fc.constantFrom('', 'about ', 'nearly ', 'more than ', 'up to ', 'less than ');
    const number = fc.integer({ min: 1, max: 999 }).map((n) => (n / 10).toFixed(1));
    fc.assert(
      fc.property(bound, number, bound, number, scale, (boundA, a, boundB, b, [small = '', large = '']) => {
        const say = (unit: string) =>
          compare(`It cost ${boundA}${a} ${unit} dollars.`, `It cost ${boundB}${b} ${unit} dollars.`).relation;
        expect(say(large)).toBe(say(small));
      }),
      { numRuns: 500 },
    );
  });
});
