import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/browsers.ts';

/** A Firefox with the built extension in it, driven over WebDriver BiDi. */
export interface ExtensionFirefox {
  readonly browser: Browser;
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

/** Starts Firefox with a fresh profile and preferences that keep it quiet and off the network. */
export async function startFirefox(preferences: Record<string, unknown> = {}): Promise<ExtensionFirefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
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
  return {
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    stop: () => browser.close(),
  };
}
