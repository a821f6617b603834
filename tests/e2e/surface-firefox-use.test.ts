import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionFirefox } from './support/firefox.ts';
import type { ExtensionTab } from './support/firefox-extension.ts';
import { setFirefoxStage } from './support/firefox-stage.ts';
import type { FirefoxWindow } from './support/firefox-window.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';
import { clickIn, placeIn, readRows, wordsIn } from './support/views.ts';

let site: Site;
let downloads: string;
let firefox: ExtensionFirefox;
let window: FirefoxWindow;
let beside: ExtensionTab;
let page: Pick<Page, 'close'>;
beforeAll(async () => {
  site = await Site.start();
  downloads = await mkdtemp(join(tmpdir(), 'collate-downloads-'));
  ({ firefox, window, beside } = await setFirefoxStage({
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
  }));
});
afterAll(async () => {
  await firefox.stop();
  await site.stop();
  await rm(downloads, { recursive: true, force: true });
});
afterEach(async () => {
  await beside.inView('popup', (view) => view.close());
  await page.close();
});

const STORY = `<html lang="en"><title>The harbour in winter</title><h1>The harbour in winter</h1>
<p>DeepSeek was founded in May 2023 by Liang Wenfeng.</p>`;

async function openPopup(html: string, rows: number): Promise<Page> {
  const opened = await firefox.open(site.put('/story', html));
  page = opened;
  await expect.poll(() => window.badge(), { timeout: 10_000 }).toBe(String(rows));
  await window.pressButton();
  await expect.poll(() => beside.inView('popup', readRows, 'page'), { timeout: 10_000 }).toHaveLength(rows);
  return opened;
}

/** Presses a button of the popup with the mouse once it is there and stands still. */
async function press(selector: string, words: string): Promise<void> {
  let place: { x: number; y: number } | null = null;
  const standsStill = async (): Promise<boolean> => {
    const before = place;
    place = await beside.inView('popup', placeIn, selector, words);
    return place !== null && place.x === before?.x && place.y === before.y;
  };
  await expect.poll(standsStill).toBe(true);
  await window.pressInPopup(place ?? { x: 0, y: 0 });
}

describe('the height of Firefox’s popup', () => {
  it('is that of its contents', async () => {
    await openPopup(STORY, 1);
    const measure = (view: Window): { height: number; over: number } => {
      const foot = view.document.querySelector('.foot')?.getBoundingClientRect();
      return { height: view.innerHeight, over: Math.round((foot?.bottom ?? 9999) - view.innerHeight) };
    };
    await expect.poll(() => beside.inView('popup', measure)).toMatchObject({ over: 0 });
    const shown = await beside.inView('popup', measure);
    expect(shown?.height).toBeGreaterThanOrEqual(360);
    expect(shown?.height).toBeLessThan(500);
  });
});

describe('taking a comparison along in Firefox', () => {
  it('copies a row', async () => {
    await openPopup(STORY, 1);
    await beside.inView('popup', clickIn, '.row-button', 'Founding');
    await press('.detail button', 'Copy as text');
    await expect.poll(() => window.clipboard()).toMatch(/May 2023[\s\S]*late 2023/);
  });

  it('saves a file', async () => {
    await openPopup(STORY, 1);
    await press('.menu summary', 'Take along');
    await press('.menu button', 'Save as Markdown');
    await expect.poll(() => readdir(downloads)).toEqual([expect.stringMatching(/^collate-.*\.md$/)]);
    const [name] = await readdir(downloads);
    await expect.poll(() => readFile(join(downloads, name ?? ''), 'utf8')).toMatch(/^# The harbour in winter/);
  });
});

describe('promise 18 in Firefox: no script from page text', () => {
  it('shows hostile text and titles as text, in the popup and the highlights', async () => {
    const payload = '<img src=x onerror=boom()> <script>boom()</script> "><svg onload=boom()>';
    const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const shown = await openPopup(
      `<html><title>${escaped}</title><script>var booms = 0; function boom() { booms += 1 }</script>
      <p>DeepSeek said that its app is free ${escaped} of charge.</p>`,
      1,
    );
    expect(await beside.inView('popup', wordsIn, 'h1')).toContain('<img src=x onerror=boom()>');
    expect((await beside.inView('popup', readRows, 'page'))?.[0]?.page).toContain('<script>boom()</script>');
    expect(
      await beside.inView('popup', (view) => view.document.querySelectorAll('img, script:not([src])').length),
    ).toBe(0);
    expect(textsOf(await shown.evaluate(readPainted)).join()).toContain('onerror=boom()');
    expect(await shown.evaluate(() => (globalThis as unknown as { booms: number }).booms)).toBe(0);
  });
});

describe('promise 26 in Firefox: restricted pages say so', () => {
  const openPdf = (): Promise<typeof page> => {
    const body = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj';
    site.pages.set('/paper.pdf', { body, type: 'application/pdf' });
    return firefox.open(site.url('/paper.pdf'));
  };
  it.each([
    ['a page of the browser', () => window.openTab('about:license'), 'It belongs to the browser'],
    ['a PDF', openPdf, 'The browser’s PDF viewer is closed'],
  ])('%s', async (_, open, says) => {
    page = await open();
    await window.pressButton();
    await expect.poll(() => beside.inView('popup', wordsIn, 'h2')).toBe('This page cannot be read');
    expect(await beside.inView('popup', wordsIn, '.state')).toContain(says);
    expect(await window.badge()).toBe('');
  });

  it('compares a text that is pasted there', async () => {
    page = await openPdf();
    await window.pressButton();
    await expect.poll(() => beside.inView('popup', wordsIn, '.state')).toContain('Compare a text from elsewhere');
    await beside.inView('popup', (view) => {
      const field = view.document.querySelector('textarea');
      if (field === null) return;
      field.value = 'DeepSeek was founded in May 2023.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => beside.inView('popup', clickIn, 'button:not(:disabled)', 'Compare')).toBe(true);
    await expect
      .poll(() => beside.inView('popup', wordsIn, '.selection .row'), { timeout: 5000 })
      .toContain('late 2023');
  });
});
