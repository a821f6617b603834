import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browsers.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { putHydratedPage } from './support/hydrated-page.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';

let site: Site;
let browser: ExtensionBrowser;
let plain: Browser;
let address: string;
beforeAll(async () => {
  site = await Site.start();
  address = putHydratedPage(site);
  browser = await startChromium();
  plain = await playwright.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await Promise.all([browser.stop(), plain.close()]);
  await site.stop();
});

declare const changes: string[];
declare const start: () => void;

/** Opens the page and keeps what its console says of trouble. */
async function openHydrated(page: Page, query: string): Promise<{ page: Page; trouble: string[] }> {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (/^(?:error|warning|assert)$/.test(message.type())) trouble.push(message.text());
  });
  await page.goto(`${address}${query}`);
  await page.waitForFunction(() => 'start' in globalThis);
  return { page, trouble };
}

/** Painted sentences that name the topic: which others are spotted in so short a text is not what is tested here. */
async function painted(page: Page): Promise<string[]> {
  const texts = textsOf(await page.evaluate(readPainted));
  return texts.filter((text) => text.includes('DeepSeek')).sort();
}
const changesOf = (page: Page): Promise<string[]> => page.evaluate(() => changes);
const htmlOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

const HEADLINE = 'Chip shares slide as DeepSeek app climbs';
const FIRST = [HEADLINE, 'DeepSeek said its app is free.', 'DeepSeek shook the market on Monday, read 0 times.'];

/** What a reader does, and what is painted after each step; in the page without us nothing is. */
async function use(page: Page, expectPainted: (texts: string[]) => Promise<void>): Promise<void> {
  const press = (id: string): Promise<void> => page.evaluate((id) => document.getElementById(id)?.click(), id);
  await press('count');
  await page.waitForFunction(() => document.getElementById('lead')?.textContent?.includes('read 1 times'));
  await expectPainted([
    HEADLINE,
    'DeepSeek said its app is free.',
    'DeepSeek shook the market on Monday, read 1 times.',
  ]);
  await press('say');
  await page.waitForFunction(() => document.querySelector('#lead b')?.textContent === 'calmed the market');
  const lead = 'DeepSeek calmed the market on Monday, read 1 times.';
  await expectPainted([HEADLINE, 'DeepSeek said its app is free.', lead]);
  await press('more');
  await page.waitForFunction(() => document.querySelectorAll('li').length === 3);
  await expectPainted([
    HEADLINE,
    lead,
    'DeepSeek limits registrations after an attack.',
    'DeepSeek was founded in 2023.',
  ]);
}

describe('promise 1: a page that a framework hydrates', () => {
  it.each([
    ['before we paint', ''],
    ['after we have painted', '?late'],
  ])('%s is as without us, works on, and is painted anew', async (_, query) => {
    const ours = await openHydrated(await browser.context.newPage(), query);
    const without = await openHydrated(await plain.newPage(), query);
    await expect.poll(() => painted(ours.page), { timeout: 5000 }).toEqual([...FIRST].sort());
    for (const { page } of [ours, without]) {
      if (query !== '') await page.evaluate(() => start());
      await page.waitForFunction(() => 'hydrated' in globalThis);
      expect(await changesOf(page)).toEqual([]);
    }
    expect(await painted(ours.page)).toEqual([...FIRST].sort());
    await use(ours.page, (texts) =>
      expect.poll(() => painted(ours.page), { timeout: 5000 }).toEqual([...texts].sort()),
    );
    await use(without.page, () => Promise.resolve());
    const changes = await changesOf(ours.page);
    expect(changes.length).toBeGreaterThan(4);
    expect(changes).toEqual(await changesOf(without.page));
    expect(await htmlOf(ours.page)).toBe(await htmlOf(without.page));
    expect([...ours.trouble, ...without.trouble]).toEqual([]);
    await Promise.all([ours.page.close(), without.page.close()]);
  });
});
