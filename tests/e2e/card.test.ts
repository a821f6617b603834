import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeSettings, tabOf } from './support/ask.ts';
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
