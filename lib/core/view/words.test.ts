import { describe, expect, it } from 'vitest';
import { createWords, withMatters } from './words.ts';

const wordsOf = (locale: string) => createWords(locale, (key) => key);
const NAMES = { 'training-cost': { 'zh-CN': '训练成本', es: 'Coste' }, market: { en: 'Shares' } };

describe('the names of matters', () => {
  it.each([
    ['zh-CN', 'training-cost', '训练成本'],
    ['zh', 'training-cost', '训练成本'],
    ['es-MX', 'training-cost', 'Coste'],
    ['hi', 'training-cost', 'Training cost'],
    ['hi', 'market', 'Shares'],
    ['en-GB', 'market', 'Shares'],
    ['en', 'us-leadership', 'Us leadership'],
    ['es', 'constructor', 'Constructor'],
  ])('in %s for %s: %s', (locale, key, name) => {
    expect(withMatters(wordsOf(locale), NAMES).matter(key)).toBe(name);
  });
});

describe('lists', () => {
  it.each([
    ['en', 'a, b, c'],
    ['zh-CN', 'a、b、c'],
    ['es', 'a, b y c'],
  ])('have a mark between their parts in %s', (locale, list) => {
    expect(wordsOf(locale).list(['a', 'b', 'c'])).toBe(list);
  });
});
