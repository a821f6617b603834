import { type Browser, browser } from 'wxt/browser';

const ITEM = 'compare-selection';

/**
 * Creates the one item of the context menu, shown where text is selected. To be called when the browser tells of an
 * installation or update: the browser keeps the item over its own restarts and those of the worker.
 */
export async function createMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  await new Promise<void>((resolve, reject) => {
    browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] }, () => {
      const error = browser.runtime.lastError;
      if (error) reject(new Error(error.message));
      else resolve();
    });
  });
}

/** Calls back when the item is chosen, with the text that the browser gives (a PDF viewer has no page to ask). */
export function onMenuChosen(callback: (tab: Browser.tabs.Tab, text: string, frame: number) => void): void {
  browser.contextMenus.onClicked.addListener((info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab) => {
    if (info.menuItemId === ITEM && tab !== undefined && !info.editable) {
      callback(tab, info.selectionText ?? '', info.frameId ?? 0);
    }
  });
}
