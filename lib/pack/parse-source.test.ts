import { describe, expect, it } from 'vitest';
import { PackError, parsePackSource } from './parse-source.ts';

const ARTICLE = {
  id: 'a',
  title: 'A ferry',
  publisher: 'The Paper',
  published: '2025-01-28',
  language: 'en',
  url: 'https://example.org/a',
  text: 'The ferry hit\nthe pier at noon.\n\nNobody was hurt.',
};
const CLAIM = {
  id: 'c1',
  article: 'a',
  topic: 'accident',
  statement: 'The ferry hit the pier.',
  quote: 'hit the pier at noon',
};
const SOURCE = {
  id: 'ferry',
  topic: { name: 'The ferry', lexicon: [{ text: 'ferry', alone: true }] },
  articles: [ARTICLE],
  claims: [CLAIM],
};

function problemsOf(source: unknown): readonly string[] {
  try {
    parsePackSource(source);
    return [];
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
}

describe('a pack source', () => {
  it('is taken with a quote that spans a line break, and gets its defaults', () => {
    expect(parsePackSource(SOURCE)).toMatchObject({ names: [], dates: [], phrasings: [], documents: [] });
  });

  it('may name its claims’ topics in other languages', () => {
    const matters = { accident: { es: 'Accidente', 'zh-CN': '事故' } };
    expect(parsePackSource({ ...SOURCE, matters }).matters).toEqual(matters);
    expect(parsePackSource(SOURCE).matters).toEqual({});
  });

  it.each([
    [
      'a quote that is not there',
      { ...SOURCE, claims: [{ ...CLAIM, quote: 'sank at noon' }] },
      'claims.0.quote: not found in "a": sank at noon',
    ],
    [
      'an unknown article',
      { ...SOURCE, claims: [{ ...CLAIM, article: 'b' }] },
      'claims.0.article: there is no article "b"',
    ],
    ['an id twice', { ...SOURCE, claims: [CLAIM, CLAIM] }, 'claims.1.id: "c1" stands there twice'],
    [
      'a name for a topic of no claim',
      { ...SOURCE, matters: { storm: { es: 'Tormenta' } } },
      'matters.storm: there is no claim on it',
    ],
    [
      'an unknown claim in a label',
      { ...SOURCE, phrasings: [{ text: 'x', about: true, claims: [{ id: 'zz', relation: 'agrees' }] }] },
      'phrasings.0.claims: there is no claim "zz"',
    ],
  ])('is refused for %s', (_name, source, problem) => {
    expect(problemsOf(source)).toContain(problem);
  });

  it.each([
    ['a date', { ...SOURCE, articles: [{ ...ARTICLE, published: '28 January' }] }, 'articles.0.published:'],
    ['an id', { ...SOURCE, id: '../x' }, 'id:'],
    ['no claims', { ...SOURCE, claims: [] }, 'claims:'],
    ['nothing at all', null, 'expected an object, got null'],
  ])('names the place of what is wrong: %s', (_name, source, place) => {
    expect(problemsOf(source).some((problem) => problem.startsWith(place))).toBe(true);
  });

  it('tells every problem, not only the first', () => {
    expect(
      problemsOf({
        ...SOURCE,
        claims: [
          { ...CLAIM, quote: 'x1' },
          { ...CLAIM, id: 'c2', quote: 'x2' },
        ],
      }),
    ).toHaveLength(2);
  });

  it('does not let a key reach the prototype', () => {
    const hostile = JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(SOURCE).slice(1)}`);
    parsePackSource(hostile);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
