import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { openSurface } from './support/surface.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await startChromium(['--lang=en']);
});
afterAll(() => browser.stop());

describe('what a surface remembers', () => {
  it('opens where it was closed: filter, query, row', async () => {
    const first = await openSurface(browser, { page: 'popup.html?tabId=77' });
    await first
      .getByRole('button', { name: /^Differs \d/ })
      .first()
      .click();
    await first.getByLabel('Search sentences').fill('founded');
    await first.locator('.row-button').first().click();
    await first.locator('.detail').waitFor();
    await first.close();
    const again = await openSurface(browser, { page: 'popup.html?tabId=77' });
    await again.locator('.detail').waitFor();
    expect(await again.getByLabel('Search sentences').inputValue()).toBe('founded');
    await again.close();
    const other = await openSurface(browser, { page: 'popup.html?tabId=78' });
    await other.locator('.row').first().waitFor();
    expect(await other.locator('.detail').count()).toBe(0);
    await other.close();
  });
});

describe('a selected text', () => {
  it('unfolds its own pair, and leaves what was open before to the next time', async () => {
    const text = 'Liang Wenfeng, who runs the hedge fund High-Flyer, set the company up in May 2023.';
    const page = 'popup.html?tabId=81';
    const opened = '.list > .rows > .row[data-open=true]';
    const first = await openSurface(browser, { page });
    await first.locator('.row-button').nth(3).click();
    await first.locator(opened).waitFor();
    await first.close();
    const selected = await openSurface(browser, { page, selection: { text, before: '', after: '' } });
    await selected.locator('.selection .row[data-open=true]').waitFor();
    expect(await selected.locator(opened).count()).toBe(0);
    await selected.close();
    const again = await openSurface(browser, { page });
    await again.locator(opened).waitFor();
    await again.close();
  });
});

describe('a selected text that the references say nothing to', () => {
  it('is in sight, however far down the list was left', async () => {
    const page = 'popup.html?tabId=82';
    const first = await openSurface(browser, { page });
    const rows = first.locator('.list > .rows .row-button');
    await expect.poll(() => rows.count()).toBeGreaterThan(12);
    await rows.nth(12).click();
    await first.locator('.list > .rows > .row[data-open=true]').waitFor();
    await first.close();
    const text = 'The orchestra tuned its instruments before the second half.';
    const selected = await openSurface(browser, { page, unmatched: true, selection: { text, before: '', after: '' } });
    await selected.getByText(text).waitFor();
    const box = await selected.locator('.selection').boundingBox();
    const list = await selected.locator('main.list').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(list?.y ?? Number.POSITIVE_INFINITY);
    await selected.close();
  });
});

describe('what a surface remembers of a long list', () => {
  it('opens at the place in the list where it was closed, and in its order', async () => {
    const first = await openSurface(browser, { page: 'popup.html?tabId=79' });
    await first.locator('.row').first().waitFor();
    await first.getByLabel('Order').selectOption('difference');
    const list = first.locator('main.list');
    await list.hover();
    await first.mouse.wheel(0, 700);
    await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(600);
    const place = (page: typeof first): Promise<[number, string | null]> =>
      page.evaluate(() => {
        const box = document.querySelector('main.list')?.getBoundingClientRect();
        const at = document.elementFromPoint(200, (box?.top ?? 0) + 100);
        return [
          Math.round(document.querySelector('main.list')?.scrollTop ?? 0),
          at?.closest('.row')?.textContent ?? null,
        ];
      });
    const before = await place(first);
    await first.close();
    const again = await openSurface(browser, { page: 'popup.html?tabId=79' });
    await again.locator('.row').first().waitFor();
    await expect.poll(() => place(again)).toEqual(before);
    expect(await again.getByLabel('Order').inputValue()).toBe('difference');
    await again.close();
  });
});

describe('in a private window', () => {
  it('corrections and the place hold while it is open, and nothing of them is stored', async () => {
    const stored = async (): Promise<string> =>
      (await browser.worker()).evaluate(async () => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage: Record<string, { get: () => Promise<object> }> } }
        ).chrome;
        return JSON.stringify([await storage.local?.get(), await storage.session?.get()]);
      });
    const before = await stored();
    const page = await openSurface(browser, { page: 'popup.html?tabId=80', incognito: true });
    await page.getByRole('button', { name: /Differs Founding/ }).click();
    await page.getByRole('button', { name: 'Not the same matter' }).first().click();
    await page.getByText('Taken out until this closes').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await page.getByRole('button', { name: 'Pause on this site' }).click();
    await page.getByText('no site is paused from here').waitFor();
    expect(await stored()).toBe(before);
    await page.close();
    const again = await openSurface(browser, { page: 'popup.html?tabId=80', incognito: true });
    await again.locator('.row').first().waitFor();
    expect(await again.locator('.detail').count()).toBe(0);
    expect(await stored()).toBe(before);
    await again.close();
  });
});
