import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeOf, tabOf } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { readPainted } from './support/painted.ts';
import { Site } from './support/site.ts';
import { clickIn, readRows, type Views, viewsOfPage } from './support/views.ts';

const FOUNDED = 'DeepSeek was founded in May 2023 by Liang Wenfeng.';
const COST = 'DeepSeek says that it spent less than $6 million to train its model.';
const STORY = `<!doctype html><html lang="en"><title>Chip shares slide</title><p id="founded">${FOUNDED}</p><p>${COST}</p>`;

interface Tab {
  readonly id: number;
}
interface Command {
  readonly name: string;
  readonly shortcut: string;
}
interface ExtensionApi {
  readonly commands: {
    getAll: () => Promise<Command[]>;
    onCommand: { dispatch: (command: string, tab?: Tab) => void };
  };
  readonly tabs: { get: (id: number) => Promise<Tab> };
}
declare const chrome: ExtensionApi;

let site: Site;
let browser: ExtensionBrowser;
/** The first page, open beside the popup: it sees the popup's window. */
let views: Views;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium(['--lang=en']);
  const isFirst = (page: Page): boolean => page.url().includes('/welcome.html');
  const beside = browser.context.pages().find(isFirst) ?? (await browser.context.waitForEvent('page', isFirst));
  await beside.waitForLoadState();
  views = viewsOfPage(beside);
});
afterAll(async () => {
  await browser.stop();
  await site.stop();
});

async function openStory(): Promise<{ page: Page; tab: number }> {
  const page = await browser.open(site.put('/commands', STORY));
  const worker = await browser.worker();
  const tab = await tabOf(worker, page);
  await expect.poll(() => badgeOf(worker, tab), { timeout: 10_000 }).toBe('2');
  return { page, tab };
}

/** No driver presses the browser's own keys: the worker is handed the event that the browser would send for them. */
async function press(command: string, tab: number): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async ([name, id]) => chrome.commands.onCommand.dispatch(name, await chrome.tabs.get(id)), [
    command,
    tab,
  ] as const);
}

const painted = async (page: Page, name: string): Promise<string[]> =>
  Object.entries(await page.evaluate(readPainted)).flatMap(([key, texts]) => (key === name ? texts : []));

describe('the keys', () => {
  it('are those that the browser has taken over from us, each for itself', async () => {
    const worker = await browser.worker();
    const commands = await worker.evaluate(() => chrome.commands.getAll());
    expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+U',
      'compare-selection': 'Alt+Shift+L',
      'next-highlight': 'Alt+Shift+J',
      'previous-highlight': 'Alt+Shift+K',
    });
  });

  it('for the selected text open the popup with it', async () => {
    const { page, tab } = await openStory();
    await page.locator('#founded').selectText();
    await press('compare-selection', tab);
    const rows = () => views.inView('popup', readRows, 'selection');
    await expect.poll(async () => (await rows())?.map((row) => row.page), { timeout: 10_000 }).toEqual([FOUNDED]);
    expect((await rows())?.[0]?.tone).toBe('differs');
    await views.inView('popup', clickIn, '.section-head button', 'Close');
    await expect.poll(rows).toEqual([]);
    await views.inView('popup', (view) => view.close());
    await expect.poll(rows).toBe(null);
    await page.close();
  });

  it('for highlights go from one to the next and back', async () => {
    const { page, tab } = await openStory();
    // It begins with the sentence in view, whichever that is.
    await press('next-highlight', tab);
    await expect.poll(async () => (await painted(page, 'focus')).length).toBe(1);
    const first = await painted(page, 'focus');
    const others = [[FOUNDED], [COST]].filter(([text]) => text !== first[0]);
    await press('next-highlight', tab);
    await expect.poll(async () => [await painted(page, 'focus')]).toEqual(others);
    await press('previous-highlight', tab);
    await expect.poll(() => painted(page, 'focus')).toEqual(first);
    await page.close();
  });
});
