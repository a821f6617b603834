import { describe, expect, it } from 'vitest';
import type { Topic } from '../topic.ts';
import { createSpellingReader } from './spelling.ts';

const TOPIC: Topic = {
  id: 'test',
  topic: {
    name: 'Test',
    lexicon: [
      { text: 'DeepSeek', alone: true },
      { text: 'Deep Seek', alone: true },
    ],
  },
  names: [
    { name: 'Liang Wenfeng', type: 'person', variants: ['Liang'] },
    { name: 'Nvidia', type: 'organisation', variants: [] },
    { name: 'Marc Andreessen', type: 'person', variants: ['Andreessen'] },
    { name: 'Keith Lerner', type: 'person', variants: ['Lerner'] },
  ],
  dates: [],
  articles: [],
  claims: [],
};
const ORDINARY = new Set(['leaning', 'learner', 'deep', 'seek', 'seekers', 'the', 'novelty']);
const read = createSpellingReader(TOPIC, (word) => ORDINARY.has(word.toLowerCase()));

describe('misspelt names', () => {
  it.each([
    ['Deap Seek is a lab.', 'Deep Seek is a lab.'],
    ['Shares in Nvdia fell.', 'Shares in Nvidia fell.'],
    ['It was founded by Liang Wenfung.', 'It was founded by Liang Wenfeng.'],
    ['Andreesen said so.', 'Andreessen said so.'],
    ['Deepseak is a lab.', 'DeepSeek is a lab.'],
  ])('%s', (text, right) => {
    expect(read(text)).toBe(right);
  });

  it.each([
    'Leaning on Keith Lerner',
    'The Learner',
    'Deep Seekers won',
    'Novelty',
    'Nvidia and DeepSeek',
    'DeepMind is another lab',
    'Lernaean',
  ])('leaves "%s" alone', (text) => {
    expect(read(text)).toBe(text);
  });
});
