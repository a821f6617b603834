import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { type Browser, chromium as playwright } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browsers.ts';
import { type ExtensionBrowser, startChromium } from '../../tests/e2e/support/chromium.ts';
import { heapOf } from '../../tests/e2e/support/heap.ts';
import { profileOf } from '../../tests/e2e/support/own-time.ts';
import { Site } from '../../tests/e2e/support/site.ts';
import { benchPage } from './pages.ts';

const SIZES = [2_400, 24_000, 240_000];
const RUNS = 5;
const MARK = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8');

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Resolves when the tab's page says no more, asked seldom, for each answer is work for the page too. */
async function settled(page: Page, silent: boolean): Promise<void> {
  let last = -1;
  let since = Date.now();
  while (Date.now() - since < (silent ? 1000 : 1500) || (!silent && last === 0)) {
    const size = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
    if (size !== last) since = Date.now();
    last = size;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Main-thread time of our scripts, from before the navigation until nothing more is painted. */
async function ours(browser: ExtensionBrowser, site: Site, path: string): Promise<number> {
  const page = await browser.open(site.url('/blank'));
  const { own } = await profileOf(page, async () => {
    await page.goto(site.url(path));
    await settled(page, path.startsWith('/silent'));
  });
  await page.close();
  return own;
}

/** Time of mark.js marking the one word. */
async function markJs(plain: Browser, site: Site, path: string): Promise<number> {
  const page = await plain.newPage();
  await page.goto(site.url(path));
  await page.addScriptTag({ content: MARK });
  const time = await page.evaluate(() => {
    document.body.getBoundingClientRect();
    const { Mark } = globalThis as unknown as { Mark: new (root: Node) => { mark: (word: string) => void } };
    const start = performance.now();
    new Mark(document.body).mark('DeepSeek');
    return performance.now() - start;
  });
  await page.close();
  return time;
}

/** Time of reading the page's text and one expression over it, as the page's first script would. */
async function textAndExpression(plain: Browser, site: Site, path: string): Promise<number> {
  const page = await plain.newPage();
  await page.goto(site.url(path));
  const time = await page.evaluate(() => {
    const start = performance.now();
    const found = /deep ?seek/i.test(document.body.textContent ?? '');
    return found ? Number.NaN : performance.now() - start;
  });
  await page.close();
  return time;
}

/** Memory that a tab takes more with the extension than without, in MB. */
async function memory(browser: ExtensionBrowser, plain: Browser, site: Site, path: string): Promise<number> {
  const page = await browser.open(site.url(path));
  await settled(page, path.startsWith('/silent'));
  const bare = await plain.newPage();
  await bare.goto(site.url(path));
  const more = (await heapOf(page)) - (await heapOf(bare));
  await Promise.all([page.close(), bare.close()]);
  return more;
}

async function series(run: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) times.push(await run());
  return median(times);
}

const site = await Site.start();
const browser = await startChromium();
const plain = await playwright.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
const lines: string[] = [];
try {
  site.put('/blank', '<!doctype html><title>Blank</title>');
  lines.push('| Page | Collate | mark.js, one word | ratio | memory more |', '|---|---:|---:|---:|---:|');
  for (const words of SIZES) {
    const path = `/topic-${words}`;
    site.put(path, benchPage(words, true));
    const own = await series(() => ours(browser, site, path));
    const rival = await series(() => markJs(plain, site, path));
    const heap = await memory(browser, plain, site, path);
    lines.push(
      `| ${words.toLocaleString('en')} words, topic in a quarter | ${own.toFixed(1)} ms | ${rival.toFixed(1)} ms | ${(own / rival).toFixed(2)} | ${heap.toFixed(2)} MB |`,
    );
    console.log(lines.at(-1));
  }
  lines.push(
    '',
    '| Page without the topic | Collate | textContent and an expression | ratio | memory more |',
    '|---|---:|---:|---:|---:|',
  );
  for (const words of SIZES) {
    const path = `/silent-${words}`;
    site.put(path, benchPage(words, false));
    const own = await series(() => ours(browser, site, path));
    const rival = await series(() => textAndExpression(plain, site, path));
    const heap = await memory(browser, plain, site, path);
    lines.push(
      `| ${words.toLocaleString('en')} words | ${own.toFixed(2)} ms | ${rival.toFixed(2)} ms | ${(own / rival).toFixed(2)} | ${heap.toFixed(2)} MB |`,
    );
    console.log(lines.at(-1));
  }
  if (process.argv.includes('--write')) writeFileSync('bench/page/results.md', `${lines.join('\n')}\n`);
} finally {
  await Promise.all([browser.stop(), plain.close()]);
  await site.stop();
}
