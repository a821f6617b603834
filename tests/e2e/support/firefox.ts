import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/browsers.ts';
import { type Connection, type Realm, realmOf } from './realm.ts';

/** A Firefox with the built extension in it, driven over WebDriver BiDi. */
export interface ExtensionFirefox {
  readonly browser: Browser;
  readonly connection: Connection;
  /** The browser's own window: scripts there may do all that the browser does. */
  readonly window: Realm;
  readonly open: (url: string) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

const EXTENSION = resolve('.output/firefox-mv3');

/** The welcome page opens in front once after the installation: pages of tests come after it, so that it hides none. */
async function letWelcomeOpen(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  // No matter if it opened before this page did.
  await page.waitForFunction(() => document.hidden, { polling: 50, timeout: 3000 }).catch(() => {});
  await page.close();
}

async function windowOf(connection: Connection): Promise<Realm> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = (result as { contexts: { context: string }[] }).contexts;
  if (first === undefined) throw new Error('Firefox has no window');
  return realmOf(connection, first.context);
}

/** Starts Firefox with a fresh profile and preferences that keep it quiet and off the network. */
export async function startFirefox(preferences: Record<string, unknown> = {}): Promise<ExtensionFirefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'app.update.enabled': false,
      'network.connectivity-service.enabled': false,
      'network.captive-portal-service.enabled': false,
      'browser.newtabpage.activity-stream.feeds.system.topstories': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      ...preferences,
    },
  });
  await browser.installExtension(EXTENSION);
  await letWelcomeOpen(browser);
  // Puppeteer keeps its connection to itself, and has no command for the browser's own window.
  const { connection } = browser as unknown as { readonly connection: Connection };
  return {
    browser,
    connection,
    window: await windowOf(connection),
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    stop: () => browser.close(),
  };
}
