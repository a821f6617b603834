import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { storedText } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { keepPicture, overflowOf, violationsOf } from './support/surface.ts';

let browser: ExtensionBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startChromium(['--lang=en']);
});
afterAll(() => browser.stop());
afterEach(() => page.close());

async function openPage(name: 'options' | 'welcome', scheme: 'light' | 'dark' = 'light', width = 1000): Promise<Page> {
  page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${browser.id}/${name}.html`);
  return page;
}
const stored = async () => storedText(await browser.worker());

/** Hands the import a file. */
async function importFile(text: string): Promise<void> {
  const path = join(tmpdir(), `collate-import-${process.pid}.json`);
  await writeFile(path, text);
  await page.setInputFiles('input[type=file]', path);
}

const EXPORT = {
  format: 'collate-export',
  version: 1,
  exported: '2025-01-28T10:00:00.000Z',
  settings: {
    mode: 'on-click',
    pausedSites: ['quiet.example'],
    pausedUntil: null,
    cards: false,
    highlightStyle: 'tint',
    openness: 0.25,
  },
  corrections: [
    {
      id: 'a',
      verdict: 'not-same',
      pack: 'deepseek-2025-01',
      claim: 'B07',
      text: 'Nvidia fell.',
      title: 'T',
      date: '2025-01-28',
      relation: 'related',
      at: '2025-01-28T10:00:00.000Z',
    },
  ],
};

describe('the options', () => {
  it.each(['light', 'dark'] as const)('have no axe violation in %s', async (scheme) => {
    await openPage('options', scheme);
    await page.locator('.article summary').first().click();
    await page.locator('.article mark').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, `options-${scheme}`);
  });

  it('fit 320 pixels', async () => {
    await openPage('options', 'light', 320);
    await page.locator('.article').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    await keepPicture(page, 'options-light-320');
  });

  it('store every choice and show it again', async () => {
    await openPage('options');
    await page.getByLabel('Only when I ask').check();
    await page.getByLabel('Tinted').check();
    await page.getByLabel('A card on pointing at a sentence').uncheck();
    await page.getByLabel('Site to pause').fill('https://www.noisy.example/news');
    await page.getByRole('button', { name: 'Pause this site' }).click();
    await page.getByRole('button', { name: 'Resume on www.noisy.example' }).waitFor();
    await expect.poll(stored).toContain('www.noisy.example');
    await page.reload();
    await page.getByRole('button', { name: 'Resume on www.noisy.example' }).waitFor();
    expect(await page.getByLabel('Only when I ask').isChecked()).toBe(true);
    expect(await page.getByLabel('Tinted').isChecked()).toBe(true);
    expect(await page.getByLabel('A card on pointing at a sentence').isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Resume on www.noisy.example' }).click();
    await expect.poll(stored).not.toContain('www.noisy.example');
  });

  it('let the references be read in full, claims marked', async () => {
    await openPage('options');
    await page.locator('.article summary').last().click();
    const text = await page.locator('.article article').last().textContent();
    expect(text).toContain('has shot to the top of Apple Store');
    expect(await page.locator('.article article').last().locator('mark').count()).toBeGreaterThanOrEqual(21);
  });

  it('import all of a file, and export the same again', async () => {
    await openPage('options');
    await page.locator('.article').first().waitFor();
    await importFile(JSON.stringify(EXPORT));
    await page.getByText('Imported.').waitFor();
    await page.getByText('Nvidia fell.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export everything' }).click(),
    ]);
    const written = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect({ ...written, exported: EXPORT.exported }).toEqual(EXPORT);
  });

  it.each([
    ['not JSON', '{', /not readable/],
    ['of another program', '{"format":"other","version":1}', /not an export of Collate/],
    ['of a newer version', JSON.stringify({ ...EXPORT, version: 9 }), /newer version/],
    [
      'with a damaged part',
      JSON.stringify({ ...EXPORT, corrections: [{ ...EXPORT.corrections[0], relation: 'liked' }] }),
      /is damaged\. Nothing/,
    ],
    [
      'with a prototype in it',
      JSON.stringify(EXPORT).replace('"mode"', '"__proto__":{},"mode"'),
      /is damaged\. Nothing/,
    ],
  ])('take nothing of a file %s', async (_, text, says) => {
    await openPage('options');
    await page.locator('.article').first().waitFor();
    const before = await stored();
    await importFile(text);
    await page.getByText(says).waitFor();
    expect(await stored()).toBe(before);
  });

  it('undo and export corrections', async () => {
    await openPage('options');
    await importFile(JSON.stringify(EXPORT));
    await page.getByText('Nvidia fell.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as labelled sentences' }).click(),
    ]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toMatchObject({
      date: '2025-01-28',
      sentences: [{ text: 'Nvidia fell.', about: true, claims: [], not: ['B07'] }],
    });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('None yet.').waitFor();
  });

  it('show in a test that no connection is possible', async () => {
    await openPage('options');
    await page.getByRole('button', { name: 'Try to connect' }).click();
    await page.getByText('No connection is possible.').waitFor();
    expect(await page.locator('.attempts li').allTextContents()).toHaveLength(4);
    expect(await page.locator('.attempts').textContent()).not.toContain('not stopped');
  });

  it('show the shortcuts as they are', async () => {
    await openPage('options');
    const real = await (await browser.worker()).evaluate(() =>
      (
        globalThis as unknown as { chrome: { commands: { getAll: () => Promise<{ shortcut: string }[]> } } }
      ).chrome.commands.getAll(),
    );
    await page
      .locator('.keys-list div')
      .nth(real.length - 1)
      .waitFor();
    for (const { shortcut } of real)
      expect(await page.locator('.keys-list').textContent()).toContain(shortcut || 'none');
    // The suggested keys were free: each command has one, the popup's too.
    expect(real.map(({ shortcut }) => shortcut)).not.toContain('');
    expect(await page.locator('.keys-list .line', { hasText: 'Compare this page' }).textContent()).toContain(
      'Alt+Shift+U',
    );
  });

  it('forget everything only when asked twice', async () => {
    await openPage('options');
    await importFile(JSON.stringify(EXPORT));
    await page.getByText('Imported.').waitFor();
    await page.getByRole('button', { name: 'Forget everything…' }).click();
    expect(await stored()).toContain('quiet.example');
    await page.getByRole('button', { name: 'Delete them' }).click();
    await page.getByText('Everything is deleted.').waitFor();
    expect(await stored()).not.toContain('quiet.example');
    expect(await page.getByLabel('On every page').isChecked()).toBe(true);
  });

  it('run on the last whole copy where the stored settings are damaged', async () => {
    await openPage('options');
    await importFile(JSON.stringify(EXPORT));
    await page.getByText('Imported.').waitFor();
    await (await browser.worker()).evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set: (items: object) => Promise<void> } } } }
      ).chrome.storage.local.set({ settings: 'rubbish' }),
    );
    await page.reload();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Only when I ask').isChecked()).toBe(true);
  });
});

describe('the first page', () => {
  it.each(['light', 'dark'] as const)('compares its sample article, without an axe violation in %s', async (scheme) => {
    await openPage('welcome', scheme, 900);
    await page.locator('.row').first().waitFor();
    await page.getByRole('button', { name: /Differs Founding/ }).click();
    await page.locator('.ledger').first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, `welcome-${scheme}`);
  });

  it('fits 320 pixels', async () => {
    await openPage('welcome', 'light', 320);
    await page.locator('.row').first().waitFor();
    expect(await overflowOf(page)).toBe(0);
  });
});
