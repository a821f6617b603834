import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { cutTexts, keepPicture, type Opening, openSurface, overflowOf, violationsOf } from './support/surface.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await startChromium(['--lang=en']);
});
afterAll(() => browser.stop());

async function search(query: string, opening: Opening = {}): Promise<Page> {
  const page = await openSurface(browser, opening);
  await page.locator('.row').first().waitFor();
  await page.getByLabel('Search sentences and references').fill(query);
  await page.getByRole('heading', { name: /^In the references/ }).waitFor();
  return page;
}

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? document.activeElement?.className ?? '');

describe('a search', () => {
  it('lists what the references say beside what the rows show, with source, link and the words marked', async () => {
    const page = await search('Broadcom');
    const found = page.locator('.found-claim');
    await expect.poll(() => found.count()).toBeGreaterThan(0);
    expect(await found.locator('mark[data-mark=found]').allTextContents()).toContain('Broadcom');
    expect(await found.first().locator('.source').textContent()).toMatch(/Lokmat Times · \w+ \d+, 2025/);
    expect(await found.first().locator('.source a').getAttribute('href')).toMatch(/^https:.*#:~:text=/);
    const heading = await page.getByRole('heading', { name: /^In the references/ }).textContent();
    expect(heading).toContain(String(await found.count()));
    expect(await page.locator('.filters [role=status]').textContent()).toMatch(/\d+ more in the references/);
    await page.close();
  });

  it('shows no claim twice', async () => {
    const page = await search('chips');
    const quotes = await page.locator('.row .references blockquote').allTextContents();
    const found = await page.locator('.found-claim blockquote').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((quote) => quotes.includes(quote))).toEqual([]);
    await page.close();
  });

  it('says so where the references hold nothing else', async () => {
    const page = await search('zeppelin harvest');
    await page.getByText('Nothing else in the references').waitFor();
    await page.getByText('No sentence fits this filter').waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it('shows ten at first, and goes on where more begin', async () => {
    const page = await search('the');
    const found = page.locator('.found-claim');
    await expect.poll(() => found.count()).toBe(10);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await expect.poll(() => found.count()).toBeGreaterThan(10);
    expect(await focusedText(page)).toBe(await found.nth(10).textContent());
    await page.close();
  });

  it('is walked by arrow keys, from the rows on and back', async () => {
    const page = await search('chips');
    const rows = page.locator('main > .rows > .row');
    const found = page.locator('.found-claim');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focusedText(page)).toBe(await rows.last().textContent());
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toBe(await found.first().textContent());
    await page.keyboard.press('End');
    expect(await focusedText(page)).toBe(await found.last().textContent());
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await focusedText(page)).toBe(await rows.last().textContent());
    await page.close();
  });

  it('is entered from the field where no row fits', async () => {
    const page = await search('Broadcom');
    await page.getByRole('button', { name: /^Agrees \d/ }).click();
    await page.getByText('No sentence fits this filter').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    expect(await focusedText(page)).toBe(await page.locator('.found-claim').first().textContent());
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('query');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has no axe violation in %s', async (scheme) => {
    const page = await search('export', { scheme, height: 900 });
    await page.locator('.found-claim').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('.found-claims').evaluate((part) => part.scrollIntoView({ block: 'center' }));
    await keepPicture(page, `search-${scheme}-760`);
    await page.close();
  });

  // The last is the popup at a zoom of 200%.
  it.each([
    [560, 800],
    [320, 800],
    [380, 300],
  ])('fits a window of %i × %i pixels', async (width, height) => {
    const page = await search('export', { width, height });
    await page.locator('.found-claim').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await cutTexts(page)).toEqual([]);
    await page.locator('.found-claims').evaluate((part) => part.scrollIntoView({ block: 'start' }));
    expect(await page.locator('.found-claim').first().isVisible()).toBe(true);
    await keepPicture(page, `search-light-${width}`);
    await page.close();
  });
});
