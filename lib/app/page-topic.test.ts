import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTopicCheck } from './page-topic.ts';
import { compileTopics, type TopicLexicon } from './topic-patterns.ts';

const lexicons: readonly TopicLexicon[] = [
  {
    id: 'test',
    lexicon: [
      { text: 'DeepSeek', alone: true },
      { text: 'deepseek', alone: true },
      { text: 'Deep Seek', alone: true },
      { text: 'DeepSeek-R1', alone: true },
      { text: '深度求索', alone: true },
      { text: 'Liang Wenfeng', alone: true },
      { text: 'R1', alone: false },
    ],
  },
];
const check = createTopicCheck(compileTopics(lexicons));

describe('naming the topic', () => {
  it.each([
    'DeepSeek shook the market.',
    'What Deepseek’s makers say',
    'DEEPSEEK TOPS THE CHART',
    'the app, deepseek.com, is free',
    'Deep Seek, a start-up',
    'DEEP SEEK RISES',
    'DeepSeek-R1 and DeepSeek‑R1',
    '中国公司深度求索发布',
    'DeepSeek公司',
    'founded by Liang Wenfeng.',
    '(DeepSeek)',
    '“DeepSeek”',
    '#DeepSeek',
  ])('hears %s', (text) => expect(check.names(text)).toBe(true));

  it.each([
    'deep-seated worries',
    'DeepMind and deep learning',
    'a club called Deep Seekers',
    'they deep seek answers',
    'a deepseeker',
    'the R1 motorway',
    'Deep in the sea',
    'Deep. Seek and find.',
    '',
  ])('stays silent on %s', (text) => expect(check.names(text)).toBe(false));

  it('hints at names with unseen characters inside', () => {
    expect(check.hint.test('De\u00adep\u200bSeek')).toBe(true);
    expect(check.hint.test('Deep\n  Seek')).toBe(true);
    expect(check.hint.test('deep-seated')).toBe(false);
  });

  it('hears nothing without a lexicon', () => {
    const none = createTopicCheck(compileTopics([{ id: 'none', lexicon: [] }]));
    expect(none.hint.test('DeepSeek') || none.names('DeepSeek')).toBe(false);
  });
});

describe('promise 9: looking for names cannot hang', () => {
  it('comes to an end, and finds the name behind up to 100,000 characters', () => {
    const piece = fc.constantFrom(
      'Deep',
      'DeepSee',
      'D',
      'e\u00ad',
      '\u200b',
      ' ',
      '-',
      '深度求',
      'Liang Wenfen',
      'é',
      '😀',
    );
    const pieces = fc.array(piece, { minLength: 1, maxLength: 12 });
    const near = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));
    fc.assert(
      fc.property(pieces, fc.nat(100_000), (parts, length) => {
        const text = near(parts.join(''), length);
        expect(check.names(text)).toBe(false);
        expect(check.names(`${text}. DeepSeek`)).toBe(true);
      }),
      { numRuns: 300 },
    );
    for (const part of ['\u200b', '\u00ad', ' ', 'e\u200b']) {
      expect(check.names(`Deep${part.repeat(100_000)}x`)).toBe(false);
    }
  });
});
