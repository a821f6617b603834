import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { longState, openSurface } from './support/surface.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await startChromium(['--lang=en']);
  await browser.context.addInitScript(watchFrames);
});
afterAll(() => browser.stop());

interface Watched {
  /** What each frame showed: the phase and how many rows. */
  readonly frames: string[];
  /** How many rows there were when the page was printed; none before. */
  printed?: number;
}

/** Runs in the page before its scripts: notes what stands there before each frame, and in place of printing. */
function watchFrames(): void {
  const watched: Watched = { frames: [] };
  Object.assign(globalThis, { watched });
  const rows = (): number => document.querySelectorAll('main > .rows > .row').length;
  window.print = () => {
    watched.printed = rows();
  };
  // However busy the machine is, here the tab is never slow to answer.
  const { setTimeout } = window;
  if (location.search.includes('patient'))
    Object.assign(window, { setTimeout: (run: () => void, ms = 0) => (ms < 100 ? setTimeout(run, ms) : 0) });
  const look = (): void => {
    const phase = document.querySelector<HTMLElement>('.surface')?.dataset.phase;
    if (phase !== undefined) watched.frames.push(`${phase} ${rows() > 0}`);
    requestAnimationFrame(look);
  };
  look();
}

const watchedIn = (page: Page): Promise<Watched> =>
  page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);

describe('what a surface draws first', () => {
  it('is its rows: nothing tells of loading before', async () => {
    const page = await openSurface(browser, { page: 'popup.html?tabId=4712&patient', state: longState(60) });
    await expect.poll(() => page.locator('main > .rows > .row').count(), { timeout: 20_000 }).toBe(60);
    expect(new Set((await watchedIn(page)).frames)).toEqual(new Set(['report true']));
    await page.close();
  });

  it('tells that it waits where the tab is slow to answer', async () => {
    const page = await openSurface(browser, { silent: true });
    await page.getByText('Asking the page').waitFor();
    await page.close();
  });

  it('is loaded at once: the document names every script of the first frame', async () => {
    const page = await openSurface(browser);
    await page.locator('.row').first().waitFor();
    const late = await page.evaluate(() => {
      const named = [...document.querySelectorAll('head :is(script, link)')].map(
        (one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '',
      );
      const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      return loaded.filter((path) => path.endsWith('.js') && !named.includes(path));
    });
    expect(late).toEqual([]);
    await page.close();
  });
});

describe('printing', () => {
  it('waits for every row of a long list', async () => {
    const page = await openSurface(browser, { page: 'popup.html?tabId=4711&print=1', state: longState(300) });
    await expect.poll(async () => (await watchedIn(page)).printed, { timeout: 20_000 }).toBe(300);
    await page.close();
  });
});
