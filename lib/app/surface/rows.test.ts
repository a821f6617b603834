import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { bundledPack, newsState } from '../../../tests/fixtures/reports/read.ts';
import { applyCorrections } from '../../core/view/apply-corrections.ts';
import { NO_FILTER } from '../../core/view/surface.ts';
import { differencesWithinPage, notOnThisPage } from './beyond.ts';
import { filterRows } from './filter-rows.ts';
import { addressOf, createLibrary } from './library.ts';
import { withNeighbours } from './neighbours.ts';
import { viewReport } from './rows.ts';
import { createSearch } from './search.ts';

const state = newsState();
const library = createLibrary(bundledPack());
const report = state.report ?? { title: '', url: '', date: null, sentences: [] };
const rows = viewReport(report, state.blocks, library);
const rowOf = (words: string) => {
  const row = rows.find(({ text }) => text.includes(words));
  if (row === undefined) throw new Error(`No row with ${words}`);
  return row;
};

describe('rows', () => {
  it('are one for each sentence, in order, with a place between 0 and 1', () => {
    expect(rows.map(({ text }) => text)).toEqual(report.sentences.map(({ text }) => text));
    expect(rows.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort((a, b) => a - b));
  });

  it('take the tone that says most and put its matter first', () => {
    const row = rowOf('some 10,000');
    expect(row.tone).toBe('differs');
    expect(row.matters[0]?.tone).toBe('differs');
  });

  it('put articles on one matter beside each other and say where they differ', () => {
    const [matter] = rowOf('less than $6 million').matters;
    expect(matter?.references.map(({ article }) => article.publisher).sort()).toEqual(['Lokmat Times', 'allAfrica']);
    expect(matter?.values.map(({ publisher, words }) => `${publisher}: ${words}`).sort()).toEqual([
      'Lokmat Times: USD 5.6 million',
      'allAfrica: $6m',
    ]);
  });

  it('know the sentences around', () => {
    const row = rowOf('some 10,000');
    const { page } = withNeighbours(row, report.sentences[row.index], state.blocks);
    expect(page.before).toContain('set the company up in May 2023.');
    expect(page.after).toBe('');
  });
});

describe('the sentence before', () => {
  const [first] = rows;
  const sentence = { ...report.sentences[0], block: 1, start: 0, end: 20, text: 'DeepSeek is a start.' };
  const beforeOf = (block: string): string | undefined =>
    first &&
    withNeighbours(first, { about: true, matches: [], ...sentence }, [block, 'DeepSeek is a start.']).page.before;

  it('may be of the block before, but no heading', () => {
    expect(beforeOf('Shares fell. “They rose.”')).toBe('“They rose.”');
    expect(beforeOf('A founder few had heard of')).toBe('');
  });
});

describe('a quote in its article', () => {
  it.each(library.pack.claims.map(({ id }) => id))('%s: lead, quote and tail are the article’s own words', (id) => {
    const quoted = library.quoted(id);
    expect(quoted).not.toBeNull();
    if (quoted === null) return;
    const folded = quoted.article.text.replace(/\s+/g, ' ');
    expect(folded).toContain(`${quoted.lead}${quoted.claim.quote}${quoted.tail}`.replace(/\s+/g, ' '));
    if (quoted.after !== '') expect(folded).toContain(quoted.after.replace(/\s+/g, ' '));
  });

  it('is addressed by its words, the directive’s own signs encoded', () => {
    expect(addressOf('https://a.example/x#y', 'low-cost, new')).toBe('https://a.example/x#:~:text=low%2Dcost%2C%20new');
    const long = addressOf('https://a.example/', Array.from({ length: 30 }, (_, i) => `w${i}`).join(' '));
    expect(long).toBe('https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w24%20w25%20w26%20w27%20w28%20w29');
  });
});

describe('filters and search', () => {
  const search = createSearch(rows, library.pack, Fuse);
  const shown = (change: Partial<typeof NO_FILTER>) => filterRows(rows, { ...NO_FILTER, ...change }, () => search);

  it.each([
    ['training', 'less than $6 million'],
    ['Andreesen', 'Marc Andreessen'],
    ['USD 5.6', 'less than $6 million'],
    ['sputnik', 'Sputnik moment'],
    ['成立', 'set the company up in May 2023'],
    ['fundacion', 'set the company up in May 2023'],
    ['स्थापना', 'set the company up in May 2023'],
  ])('someone types “%s” and finds “%s”', (query, words) => {
    expect(shown({ query }).map(({ text }) => text)).toContainEqual(expect.stringContaining(words));
  });

  it('find nothing for words that are nowhere', () => {
    expect(shown({ query: 'zeppelin harvest' })).toEqual([]);
  });

  it.each(library.pack.articles.map(({ id }) => id))('show the publisher that was asked for first: %s', (article) => {
    const kept = shown({ article });
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(({ matters }) => matters[0]?.references[0]?.article.id !== article)).toEqual([]);
  });

  it('show the matter that was asked for first', () => {
    const topic = rowOf('some 10,000').matters.at(-1)?.topic ?? '';
    expect(shown({ topic }).map(({ matters }) => matters[0]?.topic)).toContain(topic);
    expect(shown({ topic }).filter(({ matters }) => matters[0]?.topic !== topic)).toEqual([]);
  });

  it('put the biggest difference first', () => {
    expect(shown({ order: 'difference' })[0]?.text).toContain('$600 million');
  });
});

describe('beyond the pairs', () => {
  it('finds where the page says two things', () => {
    const sides = differencesWithinPage(rows).flatMap(({ sides: both }) => both.map(({ words }) => words));
    expect(sides).toContain('$600 million');
    expect(sides).toContain('less than $6 million');
  });

  it('lists claims on matters that the page touches, none that it mentions', () => {
    const missing = notOnThisPage(rows, library).flatMap(({ claims }) => claims.map(({ claim }) => claim.id));
    const mentioned = report.sentences.flatMap(({ matches }) => matches.map(({ claim }) => claim));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter((id) => mentioned.includes(id))).toEqual([]);
  });
});

describe('corrections', () => {
  const { text } = rowOf('some 1.6 million times');
  const base = { id: '1', pack: 'p', title: '', date: null, relation: 'differs' as const, at: '2025-01-28T00:00:00Z' };
  const matchesOf = (words: string, corrections: Parameters<typeof applyCorrections>[1]) =>
    applyCorrections(report, corrections)
      .sentences.find((one) => one.text === words)
      ?.matches.map(({ claim }) => claim);

  it('take a pair out wherever the same sentence stands, and the newest word counts', () => {
    const out = { ...base, verdict: 'not-same' as const, text: ` ${text.toUpperCase()}`, claim: 'L16' };
    expect(matchesOf(text, [out])).not.toContain('L16');
    expect(matchesOf(text, [out, { ...out, verdict: 'same' }])).toContain('L16');
  });

  it('put a pair together that was not there', () => {
    expect(matchesOf(text, [{ ...base, verdict: 'same', text, claim: 'B21' }])).toContain('B21');
  });
});
