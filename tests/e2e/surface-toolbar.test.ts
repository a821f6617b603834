import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeOf, tabOf } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { Site } from './support/site.ts';

const STORY = `<!doctype html><html lang="en"><title>Chip shares slide</title><meta property="article:published_time" content="2025-01-28T07:00:00Z">
<h1>Chip shares slide as DeepSeek app climbs</h1>
<p>DeepSeek was founded in May 2023 by Liang Wenfeng.</p>
<p>DeepSeek says that it spent less than $6 million to train its model.</p>`;

interface ExtensionApi {
  readonly action: { openPopup: () => Promise<void> };
  readonly extension: { getViews: (which: object) => Window[] };
  readonly runtime: { onInstalled: { dispatch: (details: object) => void } };
  readonly tabs: { query: (which: object) => Promise<{ url?: string }[]> };
}
declare const chrome: ExtensionApi;

let site: Site;
let browser: ExtensionBrowser;
/** The first page: an extension page that is open beside the popup, and sees its window. */
let beside: Page;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium(['--lang=en']);
  const isFirst = (page: Page): boolean => page.url().includes('/welcome.html');
  beside = browser.context.pages().find(isFirst) ?? (await browser.context.waitForEvent('page', isFirst));
  await beside.waitForLoadState();
});
afterAll(async () => {
  await browser.stop();
  await site.stop();
});

/** What the toolbar's popup shows; `null` where none is open. */
function popupState(): Promise<{ rows: string[]; open: string[]; width: number; over: number[] } | null> {
  return beside.evaluate(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    if (popup === undefined) return null;
    const { document, innerWidth, innerHeight } = popup;
    const textsOf = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    return {
      rows: textsOf('.row-button'),
      open: textsOf('.row[data-open=true] .row-button'),
      width: innerWidth,
      // By how much the page, and the last line of the surface, stick out of the window.
      over: [
        document.documentElement.scrollWidth - innerWidth,
        Math.max(0, Math.ceil(document.querySelector('.foot')?.getBoundingClientRect().bottom ?? 9999) - innerHeight),
      ],
    };
  });
}

async function openPopup(): Promise<void> {
  await (await browser.worker()).evaluate(() => chrome.action.openPopup());
  await expect.poll(async () => (await popupState())?.rows.length ?? 0, { timeout: 10_000 }).toBeGreaterThan(0);
}

describe('the toolbar’s popup', () => {
  it('shows the active tab’s comparison in its whole width and cut nowhere, and remembers the open row', async () => {
    const page = await browser.open(site.put('/toolbar', STORY));
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    await expect.poll(() => badgeOf(worker, tab), { timeout: 10_000 }).not.toBe('');
    await openPopup();
    const state = await popupState();
    expect(state?.rows.join()).toMatch(/Differs.*Founding.*Agrees.*Training cost/);
    // Browsers cut it where the screen is low: then it fits itself into what it got.
    await expect.poll(popupState).toMatchObject({ width: 760, over: [0, 0] });
    const openRow = (): void => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      const buttons = [...(popup?.document.querySelectorAll<HTMLElement>('.row-button') ?? [])];
      buttons.find(({ textContent }) => textContent?.includes('Founding'))?.click();
    };
    await beside.evaluate(openRow);
    await expect.poll(async () => (await popupState())?.open.join()).toContain('Founding');
    await beside.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
    await expect.poll(popupState).toBe(null);
    await openPopup();
    await expect.poll(async () => (await popupState())?.open.join()).toContain('Founding');
    await page.close();
  });
});

describe('the height of the toolbar’s popup', () => {
  const heightOf = (): Promise<number> =>
    beside.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.innerHeight ?? 0);
  /** Chooses a relation: only rows of it stay. */
  const choose = (tone: string): Promise<void> =>
    beside.evaluate((tone) => {
      const [popup] = chrome.extension.getViews({ type: 'popup' });
      popup?.document.querySelector<HTMLElement>(`.chip[data-tone=${tone}]`)?.click();
    }, tone);

  it('is that of its contents, and stays when fewer rows are left', async () => {
    const [paragraph] = STORY.match(/<p>.*founded.*<\/p>/) ?? [];
    const page = await browser.open(site.put('/one-sentence', `<title>A founding</title>${paragraph}`));
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    await expect.poll(() => badgeOf(worker, tab), { timeout: 10_000 }).toBe('1');
    await openPopup();
    // Its window follows its contents a moment later.
    await expect.poll(popupState).toMatchObject({ over: [0, 0] });
    const height = await heightOf();
    expect(height).toBeGreaterThanOrEqual(360);
    expect(height).toBeLessThan(500);
    await choose('differs');
    await choose('all');
    await expect.poll(async () => (await popupState())?.rows.length).toBe(1);
    expect(await heightOf()).toBe(height);
    await beside.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
    await page.close();
  });
});

describe('an update', () => {
  it('opens no page', async () => {
    const worker = await browser.worker();
    const firstPages = (): Promise<number> =>
      worker.evaluate(
        async () => (await chrome.tabs.query({})).filter(({ url }) => url?.includes('/welcome.html')).length,
      );
    const before = await firstPages();
    // An order of the worker that comes after the event's own: what the event opens is there when it is answered.
    await worker.evaluate(() => {
      chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' });
      chrome.runtime.onInstalled.dispatch({ reason: 'chrome_update' });
    });
    expect(await firstPages()).toBe(before);
    await worker.evaluate(() => chrome.runtime.onInstalled.dispatch({ reason: 'install' }));
    await expect.poll(firstPages).toBe(before + 1);
  });
});
