import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEnglish } from '../language/english.ts';
import { nameFeatures, readFeatures } from './features.ts';
import { findFigureTokens } from './figure-tokens.ts';
import { hashFeature } from './hash.ts';

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
    const a = nameFeatures('Training cost $5.6m.', ENGLISH);
    const b = nameFeatures('Training cost $5.8m.', ENGLISH);
    expect(a).toEqual(b);
    expect(a).toContain('m:money6');
  });

  it('meet in a concept where the words differ', () => {
    expect([...readFeatures('The price tag was low.', ENGLISH).concepts]).toEqual([
      ...readFeatures('The bill was low.', ENGLISH).concepts,
    ]);
  });

  it('have the hashes of the names that they are learned by', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'The bill, a $5.6m price tag, fell 3% - 3% in 2023; it’s'.split(' '))),
        (words) => {
          const text = words.join(' ');
          const hashes = nameFeatures(text, ENGLISH).map(hashFeature);
          expect([...new Set(readFeatures(text, ENGLISH).hashes)]).toEqual([...new Set(hashes)]);
        },
      ),
    );
  });

  it('never throw and come in the same order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(readFeatures(text, ENGLISH)).toEqual(readFeatures(text, ENGLISH));
      }),
    );
  });
});
