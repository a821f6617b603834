import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionFirefox } from './support/firefox.ts';
import { type ExtensionTab, FirefoxBackground, openExtensionTab, storeSettings } from './support/firefox-extension.ts';
import { setFirefoxStage } from './support/firefox-stage.ts';
import type { FirefoxWindow } from './support/firefox-window.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';
import { clickIn, readRows, wordsIn } from './support/views.ts';

interface BackgroundApi {
  readonly runtime: { readonly getBackgroundPage: () => Promise<Window> };
  readonly extension: { readonly getBackgroundPage: () => Window | null };
}
declare const chrome: BackgroundApi;

const STORY = '<main><p>DeepSeek shook the market on Monday.</p></main>';
const NEXT = '<p>DeepSeek limits new registrations.</p><p>DeepSeek’s app is free.</p>';

let site: Site;
let firefox: ExtensionFirefox;
let window: FirefoxWindow;
let background: FirefoxBackground;
let beside: ExtensionTab;
let page: Page;
beforeAll(async () => {
  site = await Site.start();
  ({ firefox, window, beside } = await setFirefoxStage());
  background = new FirefoxBackground(firefox);
});
afterAll(async () => {
  await firefox.stop();
  await site.stop();
});
afterEach(async () => {
  await beside.inView('popup', (view) => view.close());
  await page.close();
});

const paintedIn = async (on: Page): Promise<string[]> => textsOf(await on.evaluate(readPainted));
const painted = (): Promise<string[]> => paintedIn(page);
const append = (html: string): Promise<void> =>
  page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);

async function openStory(html = STORY): Promise<void> {
  page = await firefox.open(site.put('/story', html));
  await expect.poll(painted, { timeout: 5000 }).toHaveLength(1);
  await expect.poll(() => window.badge(), { timeout: 5000 }).toBe('1');
}

/** The extension's items in the menu of a selection, which is closed again. */
async function itemsForSelection(): Promise<string[]> {
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
  await page.mouse.click(40, 24, { button: 'right' });
  await expect.poll(() => window.menuItems()).not.toBe(null);
  const items = await window.menuItems();
  await window.endMenu(false);
  await expect.poll(() => window.menuItems()).toBe(null);
  return items ?? [];
}

async function endBackground(): Promise<void> {
  await background.end();
  expect(await background.state()).toBe('stopped');
}

describe('promise 11 in Firefox: frames', () => {
  it('counts what is in frames', async () => {
    site.put('/inner', '<p>DeepSeek shook the market on another site.</p>');
    const frames = `<iframe src="${site.url('/inner', 'localhost')}"></iframe><iframe src="/inner"></iframe>
      <iframe sandbox srcdoc="<p>DeepSeek rose to the top of the App Store."></iframe>`;
    page = await firefox.open(site.put('/frames', `${STORY}${frames}`));
    await expect.poll(() => window.badge(), { timeout: 5000 }).toBe('4');
  });
});

describe('promise 13 in Firefox: back and forward', () => {
  it('has the right badge on a page that comes back from the cache', async () => {
    site.put('/back-2', '<!doctype html><title>2</title><p>Nothing here.');
    await openStory();
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await page.goto(site.url('/back-2'));
    await expect.poll(() => window.badge()).toBe('');
    await page.evaluate(() => history.back());
    const persisted = (): Promise<boolean | null> =>
      page.evaluate(() => (globalThis as { persisted?: boolean }).persisted ?? false).catch(() => null);
    await expect.poll(persisted, { timeout: 5000 }).toBe(true);
    await expect.poll(() => window.badge(), { timeout: 2000 }).toBe('1');
  });
});

describe('promise 14 in Firefox: the event page may end', () => {
  it('comes back for a page that changes', async () => {
    await openStory();
    await endBackground();
    await append(NEXT);
    await expect.poll(painted, { timeout: 5000 }).toHaveLength(3);
    await expect.poll(() => window.badge()).toBe('3');
    expect(await background.state()).toBe('running');
  });

  it('comes back for a new page, the popup, a key and the menu', async () => {
    await endBackground();
    await openStory();
    await endBackground();
    await window.pressButton();
    await expect.poll(() => beside.inView('popup', readRows, 'page'), { timeout: 5000 }).toHaveLength(1);
    await window.closePopup();
    await expect.poll(() => beside.inView('popup', wordsIn, 'body')).toBe(null);
    await endBackground();
    await window.pressAltShift('J');
    await expect.poll(async () => (await page.evaluate(readPainted)).focus, { timeout: 5000 }).toHaveLength(1);
    await endBackground();
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body));
    await page.mouse.click(40, 24, { button: 'right' });
    await expect.poll(() => window.menuItems()).toHaveLength(1);
    await window.endMenu(true);
    await expect.poll(() => beside.inView('popup', wordsIn, '.selection'), { timeout: 5000 }).toContain('DeepSeek');
  });
});

/** Starts the event page anew so that it never gets done with a question. */
async function holdBackground(): Promise<void> {
  await endBackground();
  await beside.evaluate(async () => {
    const background = await chrome.runtime.getBackgroundPage();
    background.fetch = () => {
      Object.assign(background, { asked: true });
      return new Promise(() => {});
    };
  });
}

const wasAsked = (): Promise<boolean> =>
  beside.evaluate(() => 'asked' in (chrome.extension.getBackgroundPage() ?? { __proto__: null }));

describe('promise 14 in Firefox: the event page may end while it works', () => {
  it('on what a page asks', async () => {
    await holdBackground();
    page = await firefox.open(site.put('/story', STORY));
    await expect.poll(wasAsked, { timeout: 5000 }).toBe(true);
    // What waits for its answer starts it again at once.
    await background.end();
    await expect.poll(painted, { timeout: 5000 }).toHaveLength(1);
  });

  it('on what the welcome page asks', async () => {
    await holdBackground();
    page = await firefox.open(site.url('/no-topic.html'));
    const welcome = await openExtensionTab(firefox, 'welcome.html?again');
    await expect.poll(wasAsked, { timeout: 5000 }).toBe(true);
    await background.end();
    const rows = (): Promise<number> => welcome.evaluate(() => document.querySelectorAll('.row').length);
    await expect.poll(rows, { timeout: 5000 }).toBeGreaterThan(0);
    await welcome.close();
  });
});

describe('promise 15 in Firefox: one item in the context menu', () => {
  it('is one after the installation and after the event page ended', async () => {
    await openStory();
    expect(await itemsForSelection()).toEqual([expect.stringMatching(/^Compare “DeepSeek shook/)]);
    await endBackground();
    expect(await itemsForSelection()).toHaveLength(1);
  });
});

describe('promise 27 in Firefox: paused means off', () => {
  it.each([
    ['the site', { pausedSites: ['127.0.0.1'] }, 'Paused on this site'],
    ['everything for an hour', { pausedUntil: Date.now() + 3_600_000 }, 'Paused everywhere'],
    ['switched off', { mode: 'off' as const }, 'Switched off'],
    ['on click only', { mode: 'on-click' as const }, 'Ready when you are'],
  ])('%s', async (_, settings, says) => {
    await openStory();
    await storeSettings(beside, settings);
    await expect.poll(painted, { timeout: 2000 }).toEqual([]);
    await expect.poll(() => window.badge(), { timeout: 2000 }).toBe('');
    const fresh = await firefox.open(site.put('/fresh', STORY));
    await window.pressButton();
    await expect.poll(() => beside.inView('popup', wordsIn, 'h2')).toBe(says);
    await append(NEXT);
    if (says === 'Ready when you are') {
      await beside.inView('popup', clickIn, 'button', 'Compare this page');
      await expect.poll(() => paintedIn(fresh), { timeout: 3000 }).toHaveLength(1);
    } else expect(await paintedIn(fresh)).toEqual([]);
    expect(await painted()).toEqual([]);
    await storeSettings(beside, {});
    // A page out of sight is read when it is seen again.
    await fresh.close();
    await page.bringToFront();
    await expect.poll(painted, { timeout: 3000 }).toHaveLength(3);
    await expect.poll(() => window.badge()).toBe('3');
  });
});

/** The line under the first paragraph, as it is seen. Runs in the page. */
function lineOf(): string {
  return getComputedStyle(document.querySelector('p') ?? document.body, '::highlight(collate-about)')
    .textDecorationLine;
}

/** Leaves a highlight as an older version would that found something else. Runs in the page. */
function leaveHighlight(): void {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('h1') ?? document.body);
  CSS.highlights.set('collate-differs', new Highlight(range));
}

describe('promise 16 in Firefox: updates leave no zombie (last, for it ends the extension that the others use)', () => {
  it('takes over from the old script after an update, with one menu item', async () => {
    await openStory();
    await background.turn('reload');
    beside = await openExtensionTab(firefox, 'options.html', false);
    await page.bringToFront();
    await expect.poll(() => window.badge(), { timeout: 5000 }).toBe('1');
    expect(await itemsForSelection()).toHaveLength(1);
    await append(NEXT);
    await expect.poll(painted, { timeout: 5000 }).toHaveLength(3);
    // A script of the old extension would not hear of this, and would leave its own.
    await storeSettings(beside, { mode: 'off' });
    await expect.poll(painted, { timeout: 2000 }).toEqual([]);
    await storeSettings(beside, {});
    await expect.poll(painted, { timeout: 5000 }).toHaveLength(3);
  });

  it('shows nothing once it is turned off, and nothing of before once it is turned on', async () => {
    await openStory(`<h1>The harbour in winter</h1>${STORY}`);
    expect(await page.evaluate(lineOf)).toBe('underline');
    await background.turn('disable');
    await expect.poll(() => page.evaluate(lineOf), { timeout: 2000 }).toBe('none');
    expect(await itemsForSelection()).toEqual([]);
    await page.evaluate(leaveHighlight);
    await background.turn('enable');
    beside = await openExtensionTab(firefox, 'options.html', false);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(lineOf), { timeout: 5000 }).toBe('underline');
    await expect.poll(painted, { timeout: 5000 }).toEqual(['DeepSeek shook the market on Monday.']);
  });
});
