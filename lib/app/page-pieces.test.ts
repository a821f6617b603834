import { describe, expect, it } from 'vitest';
import type { SentenceReport } from '../core/report/report.ts';
import type { Block } from '../dom/blocks/block.ts';
import { cutSlices, type KeptBlock, keepPage, keyOf } from './page-pieces.ts';

function blocksOf(...texts: string[]): KeptBlock[] {
  return texts.map((text) => ({ key: keyOf(text), block: { text, segments: [] } satisfies Block }));
}

function sentence(text: string): SentenceReport {
  return { block: 0, start: 0, end: text.length, text, about: true, matches: [] };
}

function kept(texts: string[], about: string[]): { blocks: string[]; sentences: [number, string][] } {
  const known = new Map(about.map((text) => [keyOf(text), [sentence(text)]]));
  const { blocks, sentences } = keepPage(blocksOf(...texts), known);
  return {
    blocks: blocks.map(({ block }) => block?.text ?? ''),
    sentences: sentences.map(({ block, text }) => [block, text]),
  };
}

describe('what is kept of a page', () => {
  it('is the blocks with sentences and their neighbours, with a gap for each stretch left out', () => {
    expect(kept(['a', 'b', 'X', 'c', 'd', 'e', 'Y'], ['X', 'Y'])).toEqual({
      blocks: ['b', 'X', 'c', '', 'e', 'Y'],
      sentences: [
        [1, 'X'],
        [5, 'Y'],
      ],
    });
  });
  it('is each block once where sentences stand side by side', () => {
    expect(kept(['X', 'Y', 'a', 'Z'], ['X', 'Y', 'Z'])).toEqual({
      blocks: ['X', 'Y', 'a', 'Z'],
      sentences: [
        [0, 'X'],
        [1, 'Y'],
        [3, 'Z'],
      ],
    });
  });
  it('has a long sentence once that the page repeats, a short one as often as it stands', () => {
    const long = 'A sentence of more than thirty characters.';
    expect(kept([long, 'a', long], [long]).sentences).toHaveLength(1);
    expect(kept(['X', 'a', 'X'], ['X']).sentences).toHaveLength(2);
  });
  it.each([
    'kestrel wrote: A sentence of more than thirty characters.',
    'kestrel wrote: “A sentence of more than thirty characters.”',
    'kestrel said: ↑ A sentence of more than thirty characters.',
    '„A sentence of more than thirty characters.“',
    '> A sentence of more than thirty characters.',
  ])('has no sentence that quotes one of the page: %s', (quoted) => {
    const long = 'A sentence of more than thirty characters.';
    expect(kept([long, 'a', quoted], [long, quoted]).sentences).toEqual([[0, long]]);
    expect(kept([quoted, 'a', long], [long, quoted]).sentences).toEqual([[0, quoted]]);
  });
  it.each([
    'kestrel wrote: A sentence of more than thirty characters, and a half.',
    'At 10:30 a sentence of more than thirty characters.',
    'Not so: a sentence of more than twenty characters.',
  ])('has a sentence that says more or else: %s', (other) => {
    const long = 'A sentence of more than thirty characters.';
    expect(kept([long, 'a', other], [long, other]).sentences).toHaveLength(2);
  });
  it('is nothing of a page without sentences', () =>
    expect(kept(['a', 'b'], [])).toEqual({ blocks: [], sentences: [] }));
});

describe('slices', () => {
  it('hold every new block once, with the blocks before as context', () => {
    const texts = Array.from({ length: 200 }, (_, i) => `${i} ${'x'.repeat(900)}`);
    const slices = [...cutSlices(texts, () => false)];
    expect(slices.flatMap(({ blocks }) => blocks)).toEqual(texts);
    expect(slices.length).toBeGreaterThan(3);
    for (const { first, context } of slices) expect(context).toEqual(texts.slice(Math.max(0, first - 6), first));
  });
  it('leave out long stretches that are known', () => {
    const texts = Array.from({ length: 40 }, (_, i) => String(i));
    const slices = [...cutSlices(texts, (i) => i !== 3 && i !== 5 && i !== 30)];
    expect(slices.map(({ first, blocks }) => [first, blocks])).toEqual([
      [3, ['3', '4', '5']],
      [30, ['30']],
    ]);
  });
});
