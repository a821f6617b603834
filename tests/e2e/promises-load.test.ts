import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeSettings, tabOf } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { HUGE_PAGES, SHORT } from './support/huge-pages.ts';
import { Site } from './support/site.ts';

let site: Site;
let browser: ExtensionBrowser;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium();
  browser.context.setDefaultNavigationTimeout(120_000);
  // The page settles first: what is measured afterwards is ours alone.
  await changeSettings(await browser.worker(), { mode: 'on-click' });
});
afterAll(async () => {
  await browser.stop();
  await site.stop();
});

interface LongTask {
  readonly duration: number;
}

/**
 * Starts reading a page that has settled, and waits until its report is whole. `longest`: the longest task of the page
 * meanwhile, as a share of the whole reading; a share, because a busy machine stretches both. bench/page has milliseconds.
 */
async function readWhole(page: Page, limit: number): Promise<{ longest: number; unread: unknown; count: number }> {
  const worker = await browser.worker();
  const tab = await tabOf(worker, page);
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await new Promise((resolve) => requestIdleCallback(resolve));
    const tasks: LongTask[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => ({ duration })));
    }).observe({ type: 'longtask' });
  });
  const start = performance.now();
  await ask(worker, tab, 'startReading');
  await expect
    .poll(async () => (await ask(worker, tab, 'getTabState'))?.status, { timeout: limit, interval: 250 })
    .toMatch(/ready|no-topic/);
  const whole = Math.max(SHORT, performance.now() - start);
  const state = await ask(worker, tab, 'getTabState');
  const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: LongTask[] }).tasks);
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration)) / whole;
  return { longest, unread: state?.unread, count: state?.report?.sentences.length ?? 0 };
}

describe('promise 7: huge pages stay responsive', () => {
  it.each(HUGE_PAGES)(
    '$name',
    async ({ name, html, partly }) => {
      const page = await browser.open(site.put(`/huge-${name.length}`, html));
      const { longest, unread, count } = await readWhole(page, 55_000);
      expect(longest).toBeLessThan(1 / 4);
      expect(count).toBeGreaterThan(0);
      if (partly) expect(unread).toEqual([{ kind: 'rest-of-page', name: expect.stringMatching(/^\d+$/) }]);
      else expect(unread).toEqual([]);
      await page.close();
      // Chromium alone takes 20 s to lay the 20 MB out.
    },
    150_000,
  );
});
