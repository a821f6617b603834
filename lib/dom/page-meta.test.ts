import { describe, expect, it } from 'vitest';
import { dayOf, readPageMeta } from './page-meta.ts';

function metaOf(head: string, body = ''): { title: string; date: string | null } {
  const page = new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html');
  const { title, date } = readPageMeta(page);
  return { title, date };
}

describe('days', () => {
  it.each([
    ['2025-01-28', '2025-01-28'],
    ['2025-01-28T23:30:00+05:30', '2025-01-28'],
    ['20250128', '2025-01-28'],
    ['January 28, 2025', '2025-01-28'],
    ['28 Jan 2025', '2025-01-28'],
    ['2025-02-30', null],
    ['yesterday', null],
    ['1738000000', null],
    ['', null],
  ])('%s', (value, day) => expect(dayOf(value)).toBe(day));
});

describe('what a page says of itself', () => {
  it('takes the date from JSON-LD, also inside a graph, over others', () => {
    const data = {
      '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', datePublished: '2025-01-28T10:00:00Z' }],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><meta name="date" content="2020-01-01">`;
    expect(metaOf(head).date).toBe('2025-01-28');
  });
  it('gets over broken JSON-LD', () => {
    const head = '<script type="application/ld+json">{"datePublished": </script>';
    expect(metaOf(`${head}<meta property="article:published_time" content="2025-01-27T00:00:00Z">`).date).toBe(
      '2025-01-27',
    );
  });
  it('takes the first time element with a date', () => {
    expect(metaOf('', '<time datetime="PT5M"></time><time datetime="2025-01-29">x</time>').date).toBe('2025-01-29');
  });
  it('has none where the page tells none', () => expect(metaOf('<title>x</title>').date).toBeNull());
  it('prefers the headline to the tab’s title', () => {
    expect(metaOf('<title>Story | Paper</title>', '<h1> The\n Story </h1>').title).toBe('The Story');
    expect(
      metaOf('<title>Story</title><meta property="og:title" content="Told">', '<h1>Site</h1><h1>X</h1>').title,
    ).toBe('Told');
    expect(metaOf('<title>Only this</title>').title).toBe('Only this');
  });
  it('gets over a form that hides the document’s parts', () => {
    expect(metaOf('', '<form name="querySelector"></form><h1>Still</h1>').title).toBe('Still');
  });
});
