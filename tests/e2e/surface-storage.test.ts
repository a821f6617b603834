import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeSettings, storedText } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { keepPicture, openSurface, violationsOf } from './support/surface.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await startChromium(['--lang=en']);
});
afterAll(() => browser.stop());

interface Storage {
  readonly chrome: { storage: { local: { set: unknown } } };
}

/** Runs in the page before its scripts: the browser refuses to store, as when its storage is full. */
function refuseToStore(): void {
  const { local } = (globalThis as unknown as Storage).chrome.storage;
  Object.defineProperty(local, 'set', { value: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });
}

describe('storage that is full', () => {
  it('is told in words, the choice goes back, and nothing is lost', async () => {
    await changeSettings(await browser.worker(), { pausedSites: ['kept.example'] });
    const page = await browser.context.newPage();
    await page.addInitScript(refuseToStore);
    await page.goto(`chrome-extension://${browser.id}/options.html`);
    await page.getByRole('button', { name: 'Resume on kept.example' }).waitFor();
    await page.getByLabel('Tinted').click();
    await page.getByText('storage is full or damaged').waitFor();
    await expect.poll(() => page.getByLabel('Underlined').isChecked()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, 'storage-full-options');
    expect(await storedText(await browser.worker())).toContain('kept.example');
    await page.close();
  });

  it('takes a correction back in the popup and says so', async () => {
    const page = await openSurface(browser);
    await page.locator('.row').first().waitFor();
    await page.evaluate(refuseToStore);
    await page.getByRole('button', { name: /Differs Downloads/ }).click();
    const before = await page.locator('.detail .verdict').count();
    await page.getByRole('button', { name: 'Not the same matter' }).first().click();
    await page.getByText('storage is full or damaged').waitFor();
    expect(await page.locator('.detail .verdict').count()).toBe(before);
    await keepPicture(page, 'storage-full-popup');
    await page.close();
  });
});

describe('settings of another version', () => {
  it('keep what is understood; the rest is as by default', async () => {
    await (await browser.worker()).evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }
      ).chrome.storage.local.set({
        settings: { mode: 'sometimes', pausedSites: ['old.example', 7], cards: false, colours: ['red'] },
      }),
    );
    const page = await browser.open(`chrome-extension://${browser.id}/options.html`);
    await page.getByRole('button', { name: 'Resume on old.example' }).waitFor();
    expect(await page.getByLabel('On every page').isChecked()).toBe(true);
    expect(await page.getByLabel('A card on pointing at a sentence').isChecked()).toBe(false);
    await page.close();
  });
});

describe('what is kept of a page', () => {
  it('is gone from disk: the state of a surface lies in session storage alone', async () => {
    const page = await openSurface(browser, { page: 'popup.html?tabId=500' });
    await page.getByLabel('Search sentences').fill('Andreessen');
    await page.locator('.row').first().waitFor();
    expect(await storedText(await browser.worker())).not.toMatch(/Andreessen|straitsledger/);
    await page.close();
  });
});
