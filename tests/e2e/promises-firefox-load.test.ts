import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../lib/core/report/tab-state.ts';
import type { ExtensionFirefox } from './support/firefox.ts';
import { type ExtensionTab, storeSettings } from './support/firefox-extension.ts';
import { setFirefoxStage } from './support/firefox-stage.ts';
import { HUGE_PAGES, SHORT } from './support/huge-pages.ts';
import { Site } from './support/site.ts';

interface Api {
  readonly tabs: {
    readonly query: (what: object) => Promise<{ readonly id: number }[]>;
    readonly sendMessage: (tab: number, message: object, options: object) => Promise<{ readonly res?: unknown }>;
  };
}
declare const chrome: Api;

let site: Site;
let firefox: ExtensionFirefox;
let beside: ExtensionTab;
beforeAll(async () => {
  site = await Site.start();
  ({ firefox, beside } = await setFirefoxStage());
  // The page settles first: what is measured afterwards is ours alone.
  await storeSettings(beside, { mode: 'on-click' });
});
afterAll(async () => {
  await firefox.stop();
  await site.stop();
});

/** Asks the page in front as the popup does. */
async function ask(type: 'startReading' | 'getTabState'): Promise<TabState | null> {
  const answer = await beside.evaluate(async (type) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { id: 1, type, data: null, timestamp: 1 }, { frameId: 0 });
  }, type);
  return (answer?.res ?? null) as TabState | null;
}

/** Notes the longest time that the page's own tasks had to wait for one another. Runs in the page. */
async function watchGaps(): Promise<void> {
  document.body.getBoundingClientRect();
  await new Promise((resolve) => requestIdleCallback(resolve));
  const noted = { longest: 0 };
  Object.assign(globalThis, { noted });
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    noted.longest = Math.max(noted.longest, now - last);
    last = now;
    setTimeout(() => port2.postMessage(null), 4);
  };
  port2.postMessage(null);
}

/** The longest wait of the page while it is read, as a share of the whole reading: a busy machine stretches both. */
async function readWhole(page: Page): Promise<{ longest: number; state: TabState | null }> {
  await page.evaluate(watchGaps);
  const start = performance.now();
  await ask('startReading');
  await expect
    .poll(async () => (await ask('getTabState'))?.status, { timeout: 55_000, interval: 250 })
    .toMatch(/ready|no-topic/);
  const whole = Math.max(SHORT, performance.now() - start);
  const longest = await page.evaluate(() => (globalThis as unknown as { noted: { longest: number } }).noted.longest);
  return { longest: longest / whole, state: await ask('getTabState') };
}

describe('promise 7 in Firefox: huge pages stay responsive', () => {
  it.each(HUGE_PAGES)(
    '$name',
    async ({ name, html, partly }) => {
      const page = await firefox.open(site.put(`/huge-${name.length}`, html));
      const { longest, state } = await readWhole(page);
      expect(longest).toBeLessThan(1 / 4);
      expect(state?.report?.sentences.length).toBeGreaterThan(0);
      const unread = partly ? [{ kind: 'rest-of-page', name: expect.stringMatching(/^\d+$/) }] : [];
      expect(state?.unread).toEqual(unread);
      await page.close();
    },
    150_000,
  );
});
