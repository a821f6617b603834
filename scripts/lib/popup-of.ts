import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './extension-browser.ts';

/** The part of the extension API that tells the active tab's number. */
interface TabsApi {
  readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
}

/** Opens the popup as a page of its own for a page, and waits until its first row stands there. */
export async function openPopupFor(browser: ExtensionBrowser, page: Page): Promise<Page> {
  await page.bringToFront();
  const worker = await browser.worker();
  const tabId = await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: TabsApi };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? null;
  });
  if (tabId === null) throw new Error('no tab is active');
  const popup = await browser.open(`chrome-extension://${browser.id}/popup.html?tabId=${tabId}`);
  await popup.locator('[data-row]').first().waitFor();
  return popup;
}
