import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { bundledPack, newsState } from '../../../tests/fixtures/reports/read.ts';
import { NO_FILTER } from '../../core/view/surface.ts';
import { filterRows } from './filter-rows.ts';
import { foundClaims } from './found-claims.ts';
import { fold, markFound } from './found-words.ts';
import { createLibrary } from './library.ts';
import { viewReport } from './rows.ts';
import { createSearch } from './search.ts';

const state = newsState();
const library = createLibrary(bundledPack());
const rows = viewReport(state.report ?? { title: '', url: '', date: null, sentences: [] }, state.blocks, library);
const search = createSearch(rows, library.pack, Fuse);
const foundFor = (change: Partial<typeof NO_FILTER>) => {
  const filter = { ...NO_FILTER, ...change };
  const listed = filterRows(rows, filter, () => search);
  return { listed, found: foundClaims(listed, filter, library, () => search) };
};
const textOf = (pieces: readonly { text: string }[]): string => pieces.map(({ text }) => text).join('');
const markedOf = (pieces: readonly { text: string; found?: boolean }[]): string[] =>
  pieces.filter(({ found }) => found).map(({ text }) => text);

describe('claims that a search meets', () => {
  it('are none while nothing is looked for', () => {
    expect(foundFor({ query: ' ' }).found).toBeNull();
  });

  it('are all that hold the words and stand beside no row that is shown', () => {
    const { listed, found } = foundFor({ query: 'chips' });
    const beside = listed.flatMap(({ matters }) =>
      matters.flatMap(({ references }) => references.map((one) => one.claim.id)),
    );
    const holding = library.pack.claims.filter(({ quote, statement }) => /chips/i.test(`${quote} ${statement}`));
    const expected = holding.map(({ id }) => id).filter((id) => !beside.includes(id));
    expect(expected.length).toBeGreaterThan(0);
    expect(found?.map(({ claim }) => claim.id)).toEqual(expect.arrayContaining(expected));
    expect(found?.filter(({ claim }) => beside.includes(claim.id))).toEqual([]);
  });

  it('mark what was met in the quote, else tell the wording that holds it', () => {
    const { found } = foundFor({ query: 'chips' });
    for (const { passage, statement, claim } of found ?? []) {
      expect(textOf(passage.pieces)).toBe(claim.quote);
      if (/chips/i.test(claim.quote)) expect(markedOf(passage.pieces).map(fold)).toContain('chips');
      else if (/chips/i.test(claim.statement)) expect(markedOf(statement ?? []).map(fold)).toContain('chips');
    }
  });

  it('stand first where the quote itself holds what was looked for', () => {
    const met = foundFor({ query: 'export' }).found?.map(({ passage }) => markedOf(passage.pieces).length > 0) ?? [];
    expect(met).toContain(true);
    expect(met).toContain(false);
    expect(met).toEqual(met.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('are found with a typo too, the word that stands there marked', () => {
    const { found } = foundFor({ query: 'broadcomm' });
    expect(found?.flatMap(({ passage }) => markedOf(passage.pieces))).toContainEqual(
      expect.stringMatching(/^broadcom/i),
    );
  });

  it('are narrowed by publisher and matter', () => {
    const [first] = library.pack.articles;
    const { found } = foundFor({ query: 'deepseek', article: first?.id ?? '' });
    expect(found?.length).toBeGreaterThan(0);
    expect(found?.filter(({ article }) => article.id !== first?.id)).toEqual([]);
    const topic = library.pack.claims[0]?.topic ?? '';
    expect(foundFor({ query: 'e', topic }).found?.filter(({ claim }) => claim.topic !== topic)).toEqual([]);
  });
});

describe('marking what was met', () => {
  it.each([
    ['The café’s CHIPS', ['cafe', 'chips'], ['café', 'CHIPS']],
    ['a ﬁgure', ['figure'], ['ﬁgure']],
    ['e\u0301cole', ['ecole'], ['e\u0301cole']],
    ['लागत', ['लगत'], []],
    ['nothing', ['some'], []],
    ['aaa', ['a'], ['aaa']],
  ])('in “%s”', (text, words, marked) => {
    const pieces = markFound(text, words);
    expect(textOf(pieces)).toBe(text);
    expect(markedOf(pieces)).toEqual(marked);
  });
});
