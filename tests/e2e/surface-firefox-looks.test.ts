import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionFirefox } from './support/firefox.ts';
import { type ExtensionTab, openExtensionTab } from './support/firefox-extension.ts';
import { setFirefoxStage } from './support/firefox-stage.ts';
import type { FirefoxWindow } from './support/firefox-window.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';
import { clickIn, readRows, wordsIn } from './support/views.ts';

let site: Site;
let firefox: ExtensionFirefox;
let window: FirefoxWindow;
let beside: ExtensionTab;
let page: Page;
beforeAll(async () => {
  site = await Site.start();
  ({ firefox, window, beside } = await setFirefoxStage());
  page = await firefox.open(site.url('/news-thirty.html'));
});
afterAll(async () => {
  await firefox.stop();
  await site.stop();
});

/** Keeps a picture in the reference folder where `COLLATE_SCREENS` is set: to be looked at, not compared. */
async function keepPicture(of: 'popup' | 'window', name: string): Promise<void> {
  if (!process.env.COLLATE_SCREENS) return;
  await mkdir('tests/e2e/screens/firefox', { recursive: true });
  await writeFile(`tests/e2e/screens/firefox/${name}.png`, await window.picture(of));
}

/** What is wrong with a surface: pixels that stick out, and texts wider than their place. Runs in the view. */
function faultsIn({ document }: Window): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut = [...document.querySelectorAll<HTMLElement>('button, td, th, blockquote, p, dd, dt, label, h2, h3')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
    .filter((one) => getComputedStyle(one).display !== 'inline')
    .map((one) => `cut: ${one.textContent?.slice(0, 60)}`);
  return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels stick out`, ...cut] : cut;
}
/** The ground of a surface. Runs in the view. */
const groundOf = ({ document }: Window): string => getComputedStyle(document.body).backgroundColor;
const GROUND = { light: 'rgb(253, 252, 249)', dark: 'rgb(23, 25, 28)' };

describe.each(['light', 'dark'] as const)('Firefox in %s', (scheme) => {
  beforeAll(async () => {
    await window.scheme(scheme);
    await page.bringToFront();
  });

  it('shows a page with highlights', async () => {
    await expect.poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 10_000 }).toBe(10);
    await expect.poll(() => window.badge()).toBe('10');
    const follows = (scheme: string): boolean => matchMedia(`(prefers-color-scheme: ${scheme})`).matches;
    await expect.poll(() => page.evaluate(follows, scheme)).toBe(true);
    await keepPicture('window', `page-${scheme}`);
  });

  it('shows the popup with nothing cut', async () => {
    await window.pressButton();
    await expect.poll(() => beside.inView('popup', readRows, 'page'), { timeout: 10_000 }).toHaveLength(10);
    await expect.poll(() => beside.inView('popup', groundOf)).toBe(GROUND[scheme]);
    expect(await beside.inView('popup', faultsIn)).toEqual([]);
    await keepPicture('popup', `popup-${scheme}`);
    await beside.inView('popup', clickIn, '.row-button', 'Founding');
    await expect.poll(() => beside.inView('popup', wordsIn, '.detail')).toContain('Word by word');
    expect(await beside.inView('popup', faultsIn)).toEqual([]);
    await keepPicture('popup', `popup-open-${scheme}`);
    await beside.inView('popup', clickIn, '.row-button', 'Founding');
    await window.closePopup();
  });

  it('shows the sidebar with nothing cut', async () => {
    await window.showSidebar();
    await expect.poll(() => beside.inView('sidebar', readRows, 'page'), { timeout: 10_000 }).toHaveLength(10);
    await expect.poll(() => beside.inView('sidebar', groundOf)).toBe(GROUND[scheme]);
    expect(await beside.inView('sidebar', faultsIn)).toEqual([]);
    await keepPicture('window', `sidebar-${scheme}`);
    await window.hideSidebar();
  });

  it.each(['options', 'welcome'])('shows the %s page with nothing cut', async (name) => {
    const tab = await openExtensionTab(firefox, `${name}.html#${scheme}`);
    const awaited = name === 'options' ? '.article' : '.row';
    await expect
      .poll(() => tab.evaluate((awaited) => document.querySelectorAll(awaited).length, awaited))
      .toBeGreaterThan(1);
    expect(await tab.evaluateText(`(${faultsIn})(window)`)).toEqual([]);
    expect(await tab.evaluateText(`(${groundOf})(window)`)).toBe(GROUND[scheme]);
    await keepPicture('window', `${name}-${scheme}`);
    await tab.close();
  });
});
