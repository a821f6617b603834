import type { Page } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browsers.ts';
import { ask, changeSettings, tabOf } from './support/ask.ts';
import { EXTENSION, type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { isExtension, profileOf, sumProfile } from './support/own-time.ts';
import { readPainted, textsOf } from './support/painted.ts';
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

const SENTENCE = 'DeepSeek said that its app is free of charge, and analysts expect the price of chips to fall.';
const FILLER = 'The ferry to the island runs every hour, and the harbour office expects calm seas until Friday.';

interface LongTask {
  readonly duration: number;
}

/** A reading shorter than this, in milliseconds, is one short piece of work and need not be sliced. */
const SHORT = 500;

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
  it.each([
    [
      '50,000 paragraphs',
      `<p>${SENTENCE}</p>${`<p>${FILLER}</p>`.repeat(49_998)}<p>${SENTENCE.replace('free', 'new')}</p>`,
      false,
    ],
    ['a text node of 20 MB', `<p>${SENTENCE}</p><p>${`${FILLER} `.repeat(210_000)}</p>`, true],
    ['5,000 levels of nesting', `${'<div>'.repeat(5000)}<p>${SENTENCE}</p>${'</div>'.repeat(5000)}`, false],
  ])(
    '%s',
    async (name, html, partly) => {
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

/** Runs in the page: inserts 6,000 elements a second for some seconds, and keeps the page's size in bounds. */
function storm(seconds: number): Promise<void> {
  const feed = document.createElement('div');
  document.body.append(feed);
  const end = performance.now() + seconds * 1000;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      for (let i = 0; i < 120; i += 1) {
        const item = document.createElement('p');
        item.textContent = `DeepSeek ticker item ${Math.random()} came in just now.`;
        feed.append(item);
        if (feed.childElementCount > 150) feed.firstElementChild?.remove();
      }
      if (performance.now() < end) return;
      clearInterval(timer);
      resolve();
    }, 20);
  });
}

describe('promise 8: storms are bounded', () => {
  it('takes under 5% of the main thread', async () => {
    const page = await browser.open(site.put('/storm', `<p>${SENTENCE}</p>${`<p>${FILLER}</p>`.repeat(4000)}`));
    const { longest } = await readWhole(page, 10_000);
    expect(longest).toBeLessThan(1 / 4);
    const { own, total } = await profileOf(page, () => page.evaluate(storm, 6));
    expect(own / total).toBeLessThan(0.05);
    expect(own).toBeGreaterThan(0);
    await expect
      .poll(async () => textsOf(await page.evaluate(readPainted)).some((text) => text.includes('ticker item')), {
        timeout: 20_000,
      })
      .toBe(true);
    await page.close();
  });

  it('does nothing in a hidden tab, and reads it when it is shown', async () => {
    // Playwright keeps every tab visible by emulation; Puppeteer lets them be hidden.
    const puppets = await launch({
      executablePath: chromiumPath(),
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...CHROMIUM_FLAGS, `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
    });
    try {
      // The extension's welcome page opens in front: pages of the test come after it.
      await puppets.waitForTarget((target) => target.url().endsWith('/welcome.html'));
      const page = await puppets.newPage();
      await page.goto(site.put('/storm-hidden', `<p>${SENTENCE}</p>`));
      await page.bringToFront();
      await page.waitForFunction(() => CSS.highlights.size > 0);
      const other = await puppets.newPage();
      await other.bringToFront();
      expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
      const session = await page.createCDPSession();
      await session.send('Profiler.enable');
      await session.send('Profiler.start');
      await page.evaluate(storm, 3);
      const { profile } = await session.send('Profiler.stop');
      expect(sumProfile(profile, isExtension).own).toBeLessThan(15);
      expect(textsOf(await page.evaluate(readPainted))).toHaveLength(1);
      await page.bringToFront();
      await page.waitForFunction(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) > 50);
    } finally {
      await puppets.close();
    }
  });
});
