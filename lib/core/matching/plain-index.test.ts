import { expect, test } from 'vitest';
import { loadEnglish } from '../language/english.ts';
import { indexClaims } from './plain-index.ts';
import type { PlainValue } from './plain-values.ts';
import { weighWords } from './plain-weights.ts';
import { readWords } from './plain-words.ts';

const english = loadEnglish({ quit: ['resign', 'quit'] });
const CLAIMS = [
  'The keeper resigned on Sunday.',
  'The trawler struck a reef.',
  'The lamp was mended for a sum of money.',
];
const own = CLAIMS.map((text) => readWords(text, english));
const weights = weighWords(own, english, () => 1);
const sum: PlainValue = { kind: 'money', low: 3.15e6, high: 3.25e6, unit: 'GBP', role: [] };
const index = indexClaims(own, [[], [], [sum]], weights);
const find = (text: string, values: PlainValue[] = []) =>
  index.find(readWords(text, english), values, [], 5).map(({ claim }) => claim);

test('a claim is found by its words, by a word of the same concept and by its value', () => {
  expect(find('A reef tore the hull.')).toEqual([1]);
  expect(find('He has quit.')).toEqual([0]);
  expect(find('That came to 3.2 million.', [{ ...sum, unit: '' }])).toEqual([2]);
});

test('words of the surroundings count for less than the sentence itself', () => {
  const [first, second] = index.find(readWords('The reef again.', english), [], [readWords('The keeper.', english)], 5);
  expect(first?.claim).toBe(1);
  expect(second?.claim).toBe(0);
});

test('a text that shares nothing finds nothing, however often it is asked', () => {
  expect(find('Potatoes are dear.')).toEqual([]);
  expect(find('A reef.')).toEqual(find('A reef.'));
});
