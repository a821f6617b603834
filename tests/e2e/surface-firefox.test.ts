import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionFirefox } from './support/firefox.ts';
import { type ExtensionTab, openExtensionTab, storeSettings } from './support/firefox-extension.ts';
import { setFirefoxStage } from './support/firefox-stage.ts';
import type { FirefoxWindow } from './support/firefox-window.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';
import { clickIn, placeIn, readRows, type ViewKind, wordsIn } from './support/views.ts';

const FILL = (words: string): string => Array.from({ length: 40 }, (_, i) => `<p>${words} ${i + 1}.</p>`).join('');
const STORY = `<!doctype html><html lang="en"><title>Chip shares slide</title><meta property="article:published_time" content="2025-01-28T07:00:00Z">
<h1>The harbour in winter</h1><p>DeepSeek was founded in May 2023 by Liang Wenfeng.</p>${FILL('Ferry number')}
<p>DeepSeek says that it spent less than $6 million to train its model.</p>${FILL('Bus number')}`;

let site: Site;
let firefox: ExtensionFirefox;
let window: FirefoxWindow;
let beside: ExtensionTab;
let page: Page;
beforeAll(async () => {
  site = await Site.start();
  ({ firefox, window, beside } = await setFirefoxStage());
});
afterAll(async () => {
  await firefox.stop();
  await site.stop();
});
afterEach(async () => {
  await beside.inView('popup', (view) => view.close());
  await window.hideSidebar();
  await page.close();
});

const painted = async (): Promise<string[]> => textsOf(await page.evaluate(readPainted));

/** Opens the story, read to its end. */
async function openStory(): Promise<void> {
  page = await firefox.open(site.put('/story', STORY));
  await expect.poll(() => window.badge(), { timeout: 10_000 }).toBe('2');
}
async function openPopup(): Promise<void> {
  await window.pressButton();
  await rowsShown('popup', 2);
}
const rowsShown = (kind: ViewKind, count: number): Promise<void> =>
  expect.poll(() => beside.inView(kind, readRows, 'page'), { timeout: 10_000 }).toHaveLength(count);
const title = (kind: ViewKind): Promise<string | null> => beside.inView(kind, wordsIn, 'h1');

/** Selects the paragraph on the training cost and brings it into view. Runs in the page. */
function selectCost(): { x: number; y: number } {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('$6 million'));
  if (paragraph === undefined) throw new Error('no such paragraph');
  paragraph.scrollIntoView({ block: 'center' });
  getSelection()?.selectAllChildren(paragraph);
  const { x, y } = paragraph.getBoundingClientRect();
  return { x: x + 20, y: y + 8 };
}

describe('Firefox’s popup', () => {
  it('has its whole width, is cut nowhere, and remembers the open row', async () => {
    await openStory();
    await openPopup();
    const measure = (view: Window): object => {
      const { document, innerWidth, innerHeight } = view;
      const foot = document.querySelector('.foot')?.getBoundingClientRect();
      return {
        width: innerWidth,
        surface: document.querySelector('.surface')?.getBoundingClientRect().width,
        over: [document.documentElement.scrollWidth - innerWidth, Math.max(0, (foot?.bottom ?? 9999) - innerHeight)],
      };
    };
    await expect.poll(() => beside.inView('popup', measure)).toMatchObject({ width: 760, surface: 760, over: [0, 0] });
    await beside.inView('popup', clickIn, '.row-button', 'Founding');
    await expect.poll(() => beside.inView('popup', wordsIn, '.row[data-open=true]')).toContain('late 2023');
    await window.closePopup();
    await expect.poll(() => title('popup')).toBe(null);
    await openPopup();
    await expect.poll(() => beside.inView('popup', wordsIn, '.row[data-open=true]')).toContain('late 2023');
    await beside.inView('popup', clickIn, '.row-button', 'Founding');
  });

  it('pauses the site at once, badge too, and resumes', async () => {
    await openStory();
    await openPopup();
    await beside.inView('popup', clickIn, 'button', 'Pause on this site');
    await expect.poll(() => beside.inView('popup', wordsIn, 'h2')).toBe('Paused on this site');
    await expect.poll(painted).toEqual([]);
    await expect.poll(() => window.badge()).toBe('');
    await beside.inView('popup', clickIn, 'button', 'Resume on this site');
    await rowsShown('popup', 2);
    await expect.poll(painted).toHaveLength(2);
    await expect.poll(() => window.badge()).toBe('2');
  });

  it('leads to the options', async () => {
    await openStory();
    await openPopup();
    const place = await beside.inView('popup', placeIn, 'button', 'Options');
    await window.pressInPopup(place ?? { x: 0, y: 0 });
    await expect.poll(() => window.address()).toMatch(/^moz-extension:.*\/options\.html$/);
  });
});

describe('Firefox’s sidebar', () => {
  it('opens from the popup, follows the tabs and the sentence in view, and shows what is opened', async () => {
    await openStory();
    await openPopup();
    const place = await beside.inView('popup', placeIn, 'button', 'Side panel');
    await window.pressInPopup(place ?? { x: 0, y: 0 });
    await expect.poll(() => window.sidebarIsOpen()).toBe(true);
    await expect.poll(() => title('popup')).toBe(null);
    await rowsShown('sidebar', 2);
    expect(await title('sidebar')).toBe('The harbour in winter');

    const other = await firefox.open(site.url('/news-thirty.html'));
    await rowsShown('sidebar', 10);
    expect(await title('sidebar')).toContain('Morning briefing');
    await other.goto(site.put('/quiet', '<title>Quiet</title><p>The ferry runs again on Tuesday.</p>'));
    await expect.poll(() => beside.inView('sidebar', wordsIn, 'h2')).toContain('This page is not about');
    await other.close();

    await page.bringToFront();
    await rowsShown('sidebar', 2);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const current = (): Promise<string | null> => beside.inView('sidebar', wordsIn, '.row[aria-current=true]');
    await expect.poll(current, { timeout: 5000 }).toContain('$6 million');
    await beside.inView('sidebar', clickIn, '.row-button', 'Founding');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5000 }).toBeLessThan(500);
  });
});

describe('selected text in Firefox', () => {
  const selection = (): Promise<string | null> => beside.inView('popup', wordsIn, 'main > .selection:first-child .row');

  it('is compared from the context menu, which has one item for it and none without', async () => {
    await openStory();
    const place = await page.evaluate(selectCost);
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await expect.poll(() => window.menuItems()).toEqual([expect.stringMatching(/^Compare “DeepSeek says.*” with the/)]);
    await window.endMenu(true);
    await expect.poll(selection, { timeout: 10_000 }).toMatch(/less than \$6 million.*USD 5\.6 million/);
    await beside.inView('popup', (view) => view.close());
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.mouse.click(place.x, place.y, { button: 'right' });
    await expect.poll(() => window.menuItems()).toEqual([]);
    await window.endMenu(false);
  });

  it('is compared by the keyboard command', async () => {
    await openStory();
    await page.evaluate(selectCost);
    await window.pressAltShift('L');
    await expect.poll(selection, { timeout: 10_000 }).toMatch(/less than \$6 million.*USD 5\.6 million/);
  });
});

describe('the keyboard in Firefox', () => {
  it('opens the popup', async () => {
    await openStory();
    await window.pressAltShift('U');
    await rowsShown('popup', 2);
  });

  it('goes from highlight to highlight', async () => {
    await openStory();
    const focus = async (): Promise<string> => (await page.evaluate(readPainted)).focus?.join() ?? '';
    await window.pressAltShift('J');
    await expect.poll(focus).toContain('May 2023');
    await window.pressAltShift('J');
    await expect.poll(focus).toContain('$6 million');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await window.pressAltShift('K');
    await expect.poll(focus).toContain('May 2023');
  });
});

describe('Firefox’s options page', () => {
  it('stores a choice, which acts on open pages at once, and shows it again', async () => {
    await openStory();
    const options = await openExtensionTab(firefox, 'options.html#here');
    const choose = (words: string): boolean => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(words));
      label?.click();
      return label !== undefined;
    };
    await expect.poll(() => options.evaluate(choose, 'Tinted')).toBe(true);
    await expect.poll(async () => Object.keys(await page.evaluate(readPainted)).join()).toMatch(/-tint/);
    await options.evaluate(choose, 'Only when I ask');
    await expect.poll(painted).toEqual([]);
    await options.close();
    const again = await openExtensionTab(firefox, 'options.html#again');
    const chosen = (): string[] =>
      [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ labels }) => labels?.[0]?.textContent ?? '',
      );
    await expect
      .poll(() => again.evaluate(chosen))
      .toEqual(expect.arrayContaining([expect.stringContaining('Tinted'), expect.stringContaining('Only when I ask')]));
    await again.close();
    await page.bringToFront();
    await window.pressButton();
    await expect.poll(() => beside.inView('popup', clickIn, 'button', 'Compare this page')).toBe(true);
    await rowsShown('popup', 2);
    await storeSettings(beside, {});
  });
});
