import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState, TabStatus } from '../../lib/core/report/tab-state.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { cutTexts, keepPicture, NEWS, type Opening, openSurface, overflowOf, violationsOf } from './support/surface.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await startChromium(['--lang=en']);
});
afterAll(() => browser.stop());

const resting = (status: TabStatus, more: Partial<TabState> = {}): TabState => ({
  status,
  progress: 0,
  report: null,
  blocks: [],
  unread: [],
  ...more,
});
const EMPTY = { title: 'Ferry news', url: 'https://news.example/', date: null, sentences: [] };

interface State extends Opening {
  readonly says: RegExp;
  readonly button?: RegExp;
}

/** Every state by its name: what is on the stage, and what the reader is told. */
const STATES: Readonly<Record<string, State>> = {
  report: { says: /19 sentences about DeepSeek and 1 more on the same matters/, button: /Pause on this site/ },
  growing: {
    state: {
      ...NEWS,
      status: 'working',
      progress: 0.4,
      unread: [
        { kind: 'frame', name: 'https://ads.example' },
        { kind: 'rest-of-page', name: '1200' },
      ],
    },
    says: /1,200 paragraphs were not read/,
  },
  working: { state: resting('working', { progress: 0.4 }), says: /Reading this page/ },
  'nothing-found': {
    state: resting('ready', { report: EMPTY }),
    says: /none of its sentences is about it/,
    button: /Compare/,
  },
  'no-topic': { state: resting('no-topic'), says: /This page is not about/, button: /Compare/ },
  waiting: { state: resting('waiting'), says: /only when you ask/, button: /Compare this page/ },
  paused: { state: resting('paused'), says: /Paused on this site/, button: /Resume on this site/ },
  off: { state: resting('off'), says: /reads no pages/, button: /Switch on/ },
  restricted: { state: null, address: 'chrome://settings/', says: /keeps extensions away/, button: /Compare/ },
  pdf: { state: null, address: 'https://news.example/a.pdf', says: /PDF viewer is closed/, button: /Compare/ },
  'needs-reload': { state: null, says: /open before Collate was installed/, button: /Reload the tab/ },
};

describe.each(Object.entries(STATES))('state %s', (name, { says, button, ...opening }) => {
  it.each(['light', 'dark'] as const)(
    'says what is and what to do, without an axe violation, in %s',
    async (scheme) => {
      const page = await openSurface(browser, { ...opening, scheme });
      await page.getByText(says).first().waitFor();
      if (button) expect(await page.getByRole('button', { name: button }).count()).toBeGreaterThan(0);
      expect(await violationsOf(page)).toEqual([]);
      await keepPicture(page, `${name}-${scheme}-760`);
      await page.close();
    },
  );

  it.each([760, 560, 320])('fits a width of %i pixels', async (width) => {
    const page = await openSurface(browser, { ...opening, width, height: 800 });
    await page.getByText(says).first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
    if (width < 760) await keepPicture(page, `${name}-light-${width}`);
    await page.close();
  });
});

/** Scrolls the opened row to where the list begins. */
function showOpened(page: Page): Promise<void> {
  return page.locator('.row[data-open=true]').evaluate((row) => row.scrollIntoView({ block: 'start' }));
}

describe('the side panel', () => {
  it.each(['light', 'dark'] as const)(
    'shows the same in its narrow width, without an axe violation in %s',
    async (scheme) => {
      const page = await openSurface(browser, { page: 'sidepanel.html', width: 360, height: 800, scheme });
      await page.locator('.row').first().waitFor();
      expect(await overflowOf(page)).toBe(0);
      expect(await cutTexts(page)).toEqual([]);
      expect(await violationsOf(page)).toEqual([]);
      await keepPicture(page, `panel-${scheme}-360`);
      await page.close();
    },
  );
});

describe('an opened row', () => {
  it.each(['light', 'dark'] as const)('shows everything without an axe violation in %s', async (scheme) => {
    const page = await openSurface(browser, { scheme, height: 900 });
    await page.getByRole('button', { name: /Differs Founding/ }).click();
    await page.getByRole('button', { name: 'Word by word' }).first().click();
    await page.locator('.diff').waitFor();
    for (const summary of await page.locator('.beyond summary, .nearest > summary').all()) await summary.click();
    await page.locator('.beyond .pairs').last().waitFor();
    await page.locator('.menu summary').click();
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, `beyond-${scheme}-760`);
    await page.keyboard.press('Escape');
    await showOpened(page);
    await keepPicture(page, `open-${scheme}-760`);
    await page.close();
  });

  it.each([560, 320])('fits a width of %i pixels', async (width) => {
    const page = await openSurface(browser, { width, height: 900 });
    await page.getByRole('button', { name: /Differs Founding/ }).click();
    await page.locator('.ledger').first().waitFor();
    for (const summary of await page.locator('.beyond summary').all()) await summary.click();
    await page.locator('.beyond .pairs').last().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
    await keepPicture(page, `beyond-light-${width}`);
    await showOpened(page);
    await keepPicture(page, `open-light-${width}`);
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'without a pair tells the nearest claim, without an axe violation in %s',
    async (scheme) => {
      const page = await openSurface(browser, { scheme, height: 800 });
      await page
        .getByRole('button', { name: /^No counterpart$/ })
        .first()
        .click();
      const nearest = page.locator('.nearest');
      await nearest.waitFor();
      for (const summary of await nearest.locator('summary').all()) await summary.click();
      expect(await violationsOf(page)).toEqual([]);
      await showOpened(page);
      await keepPicture(page, `nearest-${scheme}-760`);
      await page.close();
    },
  );

  it('keeps signs and words in forced colours, and mirrors from right to left', async () => {
    const page = await openSurface(browser);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator('.row').first().waitFor();
    expect(await page.locator('.row .sign').first().isVisible()).toBe(true);
    await keepPicture(page, 'report-forced-colours');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    expect(await overflowOf(page)).toBe(0);
    const box = await page.locator('.row .page').first().boundingBox();
    const other = await page.locator('.row .references').first().boundingBox();
    expect(box?.x ?? 0).toBeGreaterThan(other?.x ?? 0);
    await keepPicture(page, 'report-right-to-left');
    await page.close();
  });

  it('moves nothing where the reader wants no motion', async () => {
    const page = await openSurface(browser, { state: resting('working') });
    await page.locator('.state').waitFor();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.close();
  });
});
