import { badgeOf, tabOf } from './ask.ts';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { openExtensionTab } from './firefox-extension.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { type Views, viewsOfPage } from './views.ts';

/** What both drivers' pages can do; scripts run free of anything outside. */
export interface AnyPage {
  evaluate: <Result>(run: () => Result) => Promise<Awaited<Result>>;
  bringToFront: () => Promise<void>;
  close: () => Promise<void>;
}

/** A browser with the built extension as its user has it: pages, the toolbar's badge and popup. */
export interface Desk extends Views {
  readonly open: (url: string) => Promise<AnyPage>;
  /** The badge of the page, which comes to the front. */
  readonly badge: (page: AnyPage) => Promise<string>;
  /** Opens the toolbar's popup for the page in front. */
  readonly openPopup: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface ActionApi {
  readonly action: { openPopup: () => Promise<void> };
}
declare const chrome: ActionApi;

async function chromiumDesk(): Promise<Desk> {
  const browser = await startChromium(['--lang=en']);
  const beside = await browser.open(`chrome-extension://${browser.id}/options.html`);
  return {
    ...viewsOfPage(beside),
    open: browser.open,
    badge: async (page) => {
      const worker = await browser.worker();
      return badgeOf(worker, await tabOf(worker, page));
    },
    openPopup: async () => (await browser.worker()).evaluate(() => chrome.action.openPopup()),
    stop: browser.stop,
  };
}

async function firefoxDesk(): Promise<Desk> {
  const browser = await startFirefox();
  const beside = await openExtensionTab(browser, 'options.html');
  const window = new FirefoxWindow(browser.window);
  await window.pinButton();
  return {
    inView: beside.inView,
    open: browser.open,
    badge: async (page) => {
      await page.bringToFront();
      return window.badge();
    },
    openPopup: () => window.pressButton(),
    stop: browser.stop,
  };
}

/** Starts a browser by its name. */
export function startDesk(browser: 'Chromium' | 'Firefox'): Promise<Desk> {
  return browser === 'Chromium' ? chromiumDesk() : firefoxDesk();
}
