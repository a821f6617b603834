import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeSettings, storedText, tabOf } from './support/ask.ts';
import { cardText, clickInCard } from './support/card.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { readPainted } from './support/painted.ts';
import { Site } from './support/site.ts';

let site: Site;
let browser: ExtensionBrowser;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium();
});
afterAll(async () => {
  await browser.stop();
  await site.stop();
});

async function openStory(): Promise<{ page: Page; before: string }> {
  const page = await browser.open(site.url('/news-classic.html'));
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return { page, before: await page.evaluate(() => document.documentElement.outerHTML) };
}

async function pointAtSentence(page: Page): Promise<{ top: number; bottom: number }> {
  const box = await page.locator('p', { hasText: 'Investors sold' }).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 12);
  return { top: box?.y ?? 0, bottom: (box?.y ?? 0) + (box?.height ?? 0) };
}

const card = (page: Page): Promise<unknown> =>
  page.waitForSelector('collate-card', { state: 'attached', timeout: 3000 });
const noCard = (page: Page): Promise<unknown> =>
  page.waitForSelector('collate-card', { state: 'detached', timeout: 3000 });

describe('the card', () => {
  it.each(['Escape', 'a click elsewhere', 'scrolling'])(
    'opens beside the sentence and leaves no trace after %s',
    async (way) => {
      const { page, before } = await openStory();
      const sentence = await pointAtSentence(page);
      await card(page);
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('collate-card');
      expect(await page.evaluate(() => document.querySelector('collate-card')?.shadowRoot)).toBeNull();
      const box = await page.locator('collate-card').boundingBox();
      expect(box === null || box.y >= sentence.bottom || box.y + box.height <= sentence.top).toBe(true);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else if (way === 'scrolling') await page.mouse.wheel(0, 200);
      else await page.mouse.click(5, 400);
      await noCard(page);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      await page.close();
    },
  );

  it('opens for the sentence that the keyboard moves to', async () => {
    const { page } = await openStory();
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    expect(await ask(worker, tab, 'moveHighlight', { by: 1 })).toBe(true);
    const focus = async (): Promise<string | undefined> => (await page.evaluate(readPainted))['focus']?.[0];
    const first = await focus();
    expect(first).toBeTruthy();
    await card(page);
    expect(await ask(worker, tab, 'moveHighlight', { by: 1 })).toBe(true);
    expect(await focus()).not.toBe(first);
    expect(await ask(worker, tab, 'moveHighlight', { by: -1 })).toBe(true);
    expect(await focus()).toBe(first);
    await page.close();
  });

  it('stays away where cards are not wanted', async () => {
    const { page } = await openStory();
    await changeSettings(await browser.worker(), { cards: false });
    await pointAtSentence(page);
    // A card that were to come would come before the one of a page opened later.
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    expect(await ask(worker, tab, 'moveHighlight', { by: 1 })).toBe(true);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));
    expect(await page.locator('collate-card').count()).toBe(0);
    await changeSettings(worker, {});
    await page.close();
  });
});

const isPainted = async (page: Page, words: string, ...tones: string[]): Promise<boolean> => {
  const painted = await page.evaluate(readPainted);
  return tones.some((tone) => painted[tone]?.some((text) => text.includes(words)) ?? false);
};

describe('a correction on the card', () => {
  const WORDS = 'Investors sold';
  const PAIRED = ['agrees', 'differs', 'related'];

  it('lasts over a reload, is in the options, and can be taken back', async () => {
    const { page } = await openStory();
    expect(await isPainted(page, WORDS, ...PAIRED)).toBe(true);
    await pointAtSentence(page);
    await card(page);
    await clickInCard(page, 'Not the same matter');
    await expect.poll(() => cardText(page)).toContain('Your correction is kept in the options');
    await expect.poll(() => isPainted(page, WORDS, ...PAIRED)).toBe(false);
    await page.reload();
    await expect.poll(() => isPainted(page, WORDS, 'about'), { timeout: 5000 }).toBe(true);
    const options = await browser.open(`chrome-extension://${browser.id}/options.html`);
    await options.getByText(WORDS).first().waitFor();
    await options.close();
    await forgetCorrections(await browser.worker());
    await expect.poll(() => isPainted(page, WORDS, ...PAIRED), { timeout: 5000 }).toBe(true);
    await page.mouse.move(0, 0);
    await pointAtSentence(page);
    await card(page);
    await clickInCard(page, 'Not the same matter');
    await expect.poll(() => isPainted(page, WORDS, ...PAIRED)).toBe(false);
    await clickInCard(page, 'Undo');
    await expect.poll(() => isPainted(page, WORDS, ...PAIRED), { timeout: 5000 }).toBe(true);
    expect(await storedText(await browser.worker())).not.toContain(WORDS);
    await page.close();
  });

  it('is not stored from a private window', async () => {
    const worker = await browser.worker();
    const before = await storedText(worker);
    const say = (incognito: boolean): Promise<unknown> => worker.evaluate(sayAsPage, incognito);
    expect(await say(true)).toEqual({ res: null });
    expect(await storedText(worker)).toBe(before);
    expect(await say(false)).toEqual({ res: [expect.any(String)] });
    expect(await storedText(worker)).toContain('DeepSeek is elsewhere');
    await forgetCorrections(worker);
  });
});

interface WorkerApi {
  readonly runtime: {
    readonly id: string;
    readonly onMessage: { dispatch: (message: object, sender: object, answer: (answer: unknown) => void) => void };
  };
  readonly storage: { readonly local: { remove: (key: string) => Promise<void> } };
}
declare const chrome: WorkerApi;

/** Takes all corrections out of the storage. */
function forgetCorrections(worker: Worker): Promise<void> {
  return worker.evaluate(() => chrome.storage.local.remove('corrections'));
}

/** Runs in the worker: a correction as the browser would bring it from a page's card. */
function sayAsPage(incognito: boolean): Promise<unknown> {
  const pairs = [{ claim: 'x', relation: 'differs' }];
  const data = { text: 'DeepSeek is elsewhere.', title: '', date: null, pairs };
  const sender = { id: chrome.runtime.id, url: 'https://news.example/', frameId: 0, tab: { id: 1, incognito } };
  return new Promise((resolve) =>
    chrome.runtime.onMessage.dispatch({ id: 0, type: 'setAside', data, timestamp: 0 }, sender, resolve),
  );
}

describe('selected text', () => {
  it('comes with its neighbours, also from a page without the topic', async () => {
    const page = await browser.open(site.put('/select', '<p>Before it. <b>The ferry runs</b> again. After it.</p>'));
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('b') as Element));
    await expect
      .poll(() => ask(worker, tab, 'getSelectedText'))
      .toEqual({ text: 'The ferry runs', before: 'Before it.', after: 'again. After it.' });
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await ask(worker, tab, 'getSelectedText')).toBeNull();
    await page.close();
  });
});
