import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMentionFinder } from './mentions.ts';

const find = createMentionFinder([
  { text: 'DeepSeek', alone: true },
  { text: 'Deep Seek', alone: true },
  { text: '深度求索', alone: true },
  { text: 'R1', alone: false },
  { text: 'DeepSeek-R1', alone: true },
]);
const words = (text: string) => find(text).map((mention) => mention.text);

describe('mentions', () => {
  it.each([
    ['DeepSeek rose.', ['DeepSeek']],
    ['DEEPSEEK and deepseek', ['DEEPSEEK', 'deepseek']],
    ["Deep Seek's app", ['Deep Seek']],
    ['the DeepSeek-R1 model', ['DeepSeek-R1']],
    ['中国的深度求索公司', ['深度求索']],
    ['its R1 model', ['R1']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    'deep-seated',
    'DeepMind',
    'Deep Seekers FC',
    'a deep seek operation',
    'XDeepSeek',
    'the r1 road',
    'R12',
    'AR1',
  ])('stays silent on %s', (text) => {
    expect(words(text)).toEqual([]);
  });

  it('gives offsets of the words it found', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} DeepSeek ${after}`;
        for (const { start, end, text: found } of find(text)) expect(text.slice(start, end)).toBe(found);
        expect(words(text)).toContain('DeepSeek');
      }),
    );
  });

  it('finds nothing with an empty lexicon', () => {
    expect(createMentionFinder([])('DeepSeek')).toEqual([]);
  });
});
