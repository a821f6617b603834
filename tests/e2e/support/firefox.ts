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
  return {
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    stop: () => browser.close(),
  };
}
