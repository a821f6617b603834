import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSourceEngine } from './lib/node-engine.ts';
import { readHtml } from './lib/read-page.ts';

describe('a pack with nothing but its claims', () => {
  it('finds nothing about its topic on a page that has no word of it', () => {
    const engine = loadSourceEngine('bench/topics/dam-verdict/pack.json');
    const page = readHtml(readFileSync('tests/fixtures/pages/no-topic.html', 'utf8'));
    const { sentences } = engine.compare(page, { all: true });
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter(({ about, matches }) => about || matches.length > 0)).toEqual([]);
  });
});
