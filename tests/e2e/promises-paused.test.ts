import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { ownWorld } from './support/own-world.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';

interface Api {
  readonly runtime: { readonly onMessage: { readonly addListener: (hear: (message: unknown) => void) => void } };
  readonly storage: { readonly local: { readonly set: (items: object) => Promise<void> } };
}
declare const chrome: Api;

let site: Site;
let browser: ExtensionBrowser;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium(['--lang=en']);
});
afterAll(async () => {
  await browser.stop();
  await site.stop();
});

const STORY =
  '<p>DeepSeek was founded in May 2023 by Liang Wenfeng.</p><p id="more">DeepSeek said its app is free.</p>';
const painted = async (page: Page): Promise<string[]> => textsOf(await page.evaluate(readPainted));

describe('promise 27: a paused page', () => {
  it('has no observer, sends no message and shows no highlight', async () => {
    const page = await browser.open(site.put('/paused', STORY));
    await expect.poll(() => painted(page), { timeout: 8000 }).toHaveLength(2);
    expect(await (await ownWorld(page)).count('MutationObserver')).toBe(1);
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => {
        heard.push(message);
      });
      return chrome.storage.local.set({ settings: { pausedSites: ['127.0.0.1'] } });
    });
    await expect.poll(() => painted(page)).toEqual([]);
    const heard = (): Promise<number> =>
      worker.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard.length);
    const before = await heard();
    await page.reload();
    const other = await browser.open(site.url('/paused', 'localhost'));
    // Another page with the same words, which is not paused, marks the time that it takes.
    await expect.poll(() => painted(other), { timeout: 8000 }).toHaveLength(2);
    await other.close();
    const said = await heard();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek limits registrations.</p>'));
    expect(await (await ownWorld(page)).count('MutationObserver')).toBe(0);
    expect(await painted(page)).toEqual([]);
    expect(await heard()).toBe(said);
    expect(said).toBeGreaterThan(before);
    await worker.evaluate(() => chrome.storage.local.set({ settings: {} }));
    await expect.poll(() => painted(page), { timeout: 8000 }).toHaveLength(3);
    await page.close();
  });
});
