import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEnglish } from '../../pack/build-english.ts';
import concepts from '../language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../language/english.ts';
import { compareTexts } from './compare.ts';
import type { FactComparison, FactResult } from './comparison.ts';

const options = { english: loadEnglish(buildEnglish(concepts)) };
const DATE = '2025-01-28';
const compare = (page: string, reference: string) =>
  compareTexts({ text: page, date: DATE }, { text: reference, date: DATE }, options);

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
  'nine in ten did not',
  'one adult in four',
  'up from 30%',
  'against 8% in the rest',
  'like-for-like sales rose 3%',
  'total sales rose 4%',
  'seven women and five men',
  'twelve people',
  'for a quarter of a century',
  'not until the autumn',
  'by 2040',
  'a third as likely',
  'three times as likely',
  'Ada Okafor was picked',
  'instead of Ada Okafor',
  'joined Marlow Works',
  'upheld the ban',
  'struck down the ban',
  '“a great turning point”',
  '118 lives',
  '40 miles',
  '65km',
  'without a penny',
  'Zorvex have won',
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
      {
        numRuns: 1000,
        // Small parts vanish in a large total.
        examples: [
          [
            'seven women and five men nearly 2 million users the bridge cost $4.2m',
            'nearly 2 million users seven women and five men',
          ],
          // Two verbs of one row of opposites on one side, and only the second says anything.
          [
            'struck down the ban the bridge cost $4.2m',
            'struck down the ban nine in ten did not upheld the ban the second biggest town',
          ],
        ],
      },
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

  it('holds a share against the rest of a hundred', () => {
    const share = fc.integer({ min: 2, max: 98 });
    fc.assert(
      fc.property(share, (n) => {
        const [page, rest] = [`${n}% of the trains ran on time.`, `${100 - n}% of the trains were late.`];
        expect(compare(page, rest).relation).toBe('agrees');
        expect(compare(rest, page).relation).toBe('agrees');
      }),
    );
  });

  it('finds the total that two figures of a sentence add up to', () => {
    const count = fc.integer({ min: 20, max: 400 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const parts = `It carried ${a} women and ${b} men.`;
        expect(compare(parts, `It carried ${a + b} passengers.`).relation).toBe('agrees');
        expect(compare(`It carried ${a + b} passengers.`, parts).relation).toBe('agrees');
      }),
    );
  });

  it('takes the value that is stated, not the one that it is held against', () => {
    const percent = fc.integer({ min: 10, max: 90 });
    fc.assert(
      fc.property(percent, percent, (now, before) => {
        fc.pre(Math.abs(now - before) > 1);
        const page = `The rate is ${now}%, up from ${before}%.`;
        expect(compare(page, `The rate is ${now}%.`).relation).toBe('agrees');
        expect(compare(page, `The rate is ${before}%.`).relation).toBe('differs');
      }),
    );
  });

  it('never throws and gives a certainty from 0 to 1 on any texts', () => {
    const noise = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), sentence);
    fc.assert(
      fc.property(noise, noise, (a, b) => {
        const { certainty, facts } = compare(a, b);
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
        for (const { page, reference } of facts) expect(page ?? reference).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
