import { browser } from 'wxt/browser';

/** Paths as the types of the built extension have them. */
type Files = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>;

/** Opens the popup: as the toolbar's where the browser lets us, else as a tab of its own that shows the same. */
export async function openPopup(tabId: number, hash = ''): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tabId=${tabId}${hash}`), openerTabId: tabId });
  }
}

/**
 * Starts the content script in a tab that was open before the installation. Works where the reader just used the toolbar
 * button, the menu or a command there (`activeTab`). Returns whether the browser allowed it.
 */
export async function startInTab(tabId: number): Promise<boolean> {
  const { content_scripts: [script] = [] } = browser.runtime.getManifest();
  if (script === undefined) return false;
  try {
    const target = { tabId, allFrames: true };
    if (script.css) await browser.scripting.insertCSS({ target, files: script.css });
    if (script.js) await browser.scripting.executeScript({ target, files: script.js as Files });
    return true;
  } catch {
    return false;
  }
}

/** Why a page cannot be read, by its address; `null` where a content script can run there. */
export type RestrictedPage =
  | 'browser-page'
  | 'store'
  | 'extension-page'
  | 'view-source'
  | 'local-file'
  | 'pdf'
  | 'reader-mode';

/** Sites that browsers keep extensions away from. */
const STORES =
  /^(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

/** Tells by its address why a tab's page cannot be read; an address that the browser does not tell is one of its own pages. */
export function restrictionOf(address: string | undefined): RestrictedPage | null {
  if (address === undefined || address === '') return 'browser-page';
  if (address.startsWith('view-source:')) return 'view-source';
  if (/^about:reader\?|^chrome:\/\/read-?later|^chrome-untrusted:\/\/read-anything/.test(address)) return 'reader-mode';
  if (/^(?:chrome|moz|edge)-extension:/.test(address))
    return /\.pdf(?:[?#]|$)/i.test(address) ? 'pdf' : 'extension-page';
  const url = URL.parse(address);
  if (url === null) return 'browser-page';
  if (/\.pdf$/i.test(url.pathname)) return 'pdf';
  if (url.protocol === 'file:') return 'local-file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser-page';
  return STORES.test(`${url.host}${url.pathname}`) ? 'store' : null;
}
