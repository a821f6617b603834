import { describe, expect, it } from 'vitest';
import { bundledPack, newsState } from '../../../tests/fixtures/reports/read.ts';
import { createWords } from '../../core/view/words.ts';
import { createLibrary } from '../surface/library.ts';
import { viewReport } from '../surface/rows.ts';
import type { ComparisonSet } from './comparison-set.ts';
import { takeAlong } from './take-along.ts';

const { report, blocks } = newsState();
const sentences = report?.sentences ?? [];
const pack = bundledPack();
const rows = report ? viewReport(report, blocks, createLibrary(pack)) : [];
const set: ComparisonSet = {
  head: { title: 'A *bold* title', host: 'news.example', date: '2025-01-28', topic: 'DeepSeek' },
  url: 'https://news.example/a',
  rows,
  sentences,
  blocks,
  words: createWords('en-GB', (key) => key),
};

describe('taking a comparison along', () => {
  it('writes Markdown that takes page text as text', () => {
    const { text, name } = takeAlong('markdown', set);
    expect(name).toBe('collate-news.example.md');
    expect(text).toContain('# A \\*bold\\* title');
    expect(text).toContain('28 January 2025');
    expect(text.match(/^> /gm)).toHaveLength(rows.length);
  });

  it('says in text and Markdown which words differ', () => {
    const row = rows.find(({ text }) => text.includes('May 2023'));
    const founding = { ...set, rows: row ? [row] : [] };
    expect(takeAlong('text', founding).text).toMatch(/^ {2}May 2023 ≠ late 2023$/m);
    expect(takeAlong('markdown', founding).text).toMatch(/^ {2}- May 2023 ≠ late 2023$/m);
  });

  it('writes for an e-mail a table whose words are words, and no more than web addresses are links', () => {
    const row = rows.find(({ text }) => text.includes('May 2023'));
    const evil = {
      ...set,
      url: 'javascript:alert(1)',
      head: { title: '<img src=x onerror=alert(1)>', host: '', date: null, topic: '' },
      rows: row ? [row] : [],
    };
    const { text, type } = takeAlong('mail', evil);
    expect(type).toBe('text/html');
    expect(text).toContain('<b><u>May 2023</u></b>');
    expect(text).toContain('<b><u>late 2023</u></b>');
    expect(text).toContain('&lt;img src=x');
    expect(text).not.toMatch(/<img|href="javascript/);
  });

  it('writes CSV with one row a pair, formulas disarmed', () => {
    const evil = { ...set, rows: rows.slice(-1).map((row) => ({ ...row, text: '=HYPERLINK("x")' })) };
    expect(takeAlong('csv', evil).text).toContain(`"'=HYPERLINK(""x"")"`);
    const lines = takeAlong('csv', set).text.trim().split('\r\n');
    const pairs = rows.reduce((sum, { matters }) => {
      const references = matters.reduce((all, one) => all + one.references.length, 0);
      return sum + Math.max(1, references);
    }, 0);
    expect(lines).toHaveLength(1 + pairs);
  });

  it('writes JSON whose selectors find the words again on both sides', () => {
    const written = JSON.parse(takeAlong('json', set).text);
    for (const { text, selector, matches } of written.sentences) {
      expect(selector.exact).toBe(text);
      expect(blocks.some((block) => block.includes(`${selector.prefix}${selector.exact}${selector.suffix}`))).toBe(
        true,
      );
      for (const { reference } of matches) {
        const { prefix, exact, suffix } = reference.selector;
        const article = pack.articles.find(({ url }) => url === reference.url);
        expect(article?.text).toContain(`${prefix}${exact}${suffix}`);
      }
    }
  });

  it('claims no verdict in schema.org data', () => {
    const { text } = takeAlong('claim-review', set);
    expect(JSON.parse(text)['@graph'][0]).toMatchObject({ '@type': 'Claim', appearance: { url: set.url } });
    expect(text).not.toMatch(/reviewRating|ClaimReview/);
  });
});
