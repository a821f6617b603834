import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../language/english.ts';
import { readFeatures } from './features.ts';
import { findFigureTokens } from './figure-tokens.ts';

const ENGLISH = loadEnglish({ cost: ['cost', 'price tag', 'bill'], fall: ['fall', 'fell', 'wipe out'] });

describe('figures as the matcher sees them', () => {
  it.each([
    ['It cost $5.6m.', 'money', 5.6e6],
    ['It cost US$5.6 million.', 'money', 5.6e6],
    ['It fell 17 per cent.', 'percent', 17],
    ['It fell 16.97%.', 'percent', 16.97],
    ['Some 50,000 chips', 'number', 50_000],
    ['Rs 48 crore', 'money', 48e7],
    ['founded in 2023', 'year', 2023],
  ] as const)('%s', (text, kind, value) => {
    expect(findFigureTokens(text)).toMatchObject([{ kind, value }]);
  });

  it.each(['GPT-4 and R1', 'o1-mini', 'A100s', 'V3'])('none in %s', (text) => {
    expect(findFigureTokens(text)).toEqual([]);
  });
});

describe('features of a sentence', () => {
  it('see the figure by kind and size, not by its digits', () => {
    const a = readFeatures('Training cost $5.6m.', ENGLISH).names;
    const b = readFeatures('Training cost $5.8m.', ENGLISH).names;
    expect(a).toEqual(b);
    expect(a).toContain('m:money6');
  });

  it('meet in a concept where the words differ', () => {
    expect([...readFeatures('The price tag was low.', ENGLISH).concepts]).toEqual([
      ...readFeatures('The bill was low.', ENGLISH).concepts,
    ]);
  });

  it('never throw and come in the same order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(readFeatures(text, ENGLISH)).toEqual(readFeatures(text, ENGLISH));
      }),
    );
  });
});
