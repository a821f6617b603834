import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { cutTexts, keepPicture, openSurface, overflowOf, violationsOf } from './support/surface.ts';

interface ExtensionApi {
  readonly i18n: { getMessage: (name: string, ...fill: unknown[]) => string };
}
declare const chrome: ExtensionApi;

describe.each([
  ['zh-CN', '本页说', /2025年1月28日/],
  ['es', 'Esta página dice', /28 de enero de 2025/],
  ['hi', 'यह पृष्ठ कहता है', /28 जनवरी 2025/],
])('in %s', (language, says, date) => {
  let browser: ExtensionBrowser;
  const before = process.env.LANGUAGE;
  beforeAll(async () => {
    // Chromium on Linux takes its language from here, before its own flag.
    process.env.LANGUAGE = language.replace('-', '_');
    browser = await startChromium([`--lang=${language}`]);
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.LANGUAGE;
    else process.env.LANGUAGE = before;
    await browser.stop();
  });

  it.each([760, 320])('speaks the language, dates too, and fits %i pixels', async (width) => {
    const page = await openSurface(browser, { width, height: 800 });
    await page.getByRole('heading', { name: says }).waitFor();
    expect(await page.locator('.meta').textContent()).toMatch(date);
    expect(await page.evaluate(() => document.documentElement.lang.split('-')[0])).toBe(language.split('-')[0]);
    await page.locator('.row[data-tone=differs] .row-button').nth(3).click();
    await page.locator('.ledger').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, `open-${language}-${width}`);
    await page.close();
  });

  it('has options and a first page in it', async () => {
    for (const name of ['options', 'welcome']) {
      const page = await browser.open(`chrome-extension://${browser.id}/${name}.html`);
      await page
        .locator(name === 'options' ? '.article' : '.row')
        .first()
        .waitFor();
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await overflowOf(page)).toBe(0);
      await keepPicture(page, `${name}-${language}-320`);
      await page.close();
    }
  });
});

/** Runs in the page before its scripts: a browser whose own language reads from right to left. */
function readFromTheRight(): void {
  const { getMessage } = chrome.i18n;
  Object.defineProperty(chrome.i18n, 'getUILanguage', { value: () => 'ar' });
  Object.defineProperty(chrome.i18n, 'getMessage', {
    value: (name: string, ...fill: unknown[]) => (name === '@@bidi_dir' ? 'rtl' : getMessage(name, ...fill)),
  });
}

describe('in a browser that reads from right to left', () => {
  it('English words still run from left to right, for want of others', async () => {
    const browser = await startChromium(['--lang=en']);
    await browser.context.addInitScript(readFromTheRight);
    const page = await openSurface(browser, {});
    await page.getByRole('heading', { name: 'This page says' }).waitFor();
    const { lang, dir } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
    }));
    expect({ lang, dir }).toEqual({ lang: 'en', dir: 'ltr' });
    await browser.stop();
  });
});
