import { browser } from 'wxt/browser';
import type { Report } from '../core/report/report.ts';
import type { SelectedText, TabState } from '../core/report/tab-state.ts';
import { sendMessage } from './messaging.ts';
import { restrictionOf, startInTab } from './tabs.ts';

/** What asking a tab gave: its state, or why there is none. */
export type Asked =
  | { readonly kind: 'state'; readonly state: TabState }
  | { readonly kind: 'restricted'; readonly restriction: string }
  | { readonly kind: 'needs-reload' };

/** Asks a tab's page for its state. A page that has no content script is restricted, or was open before the install. */
export async function askTab(tabId: number): Promise<Asked> {
  try {
    const state = await sendMessage('getTabState', undefined, { tabId, frameId: 0 });
    if (state) return { kind: 'state', state };
  } catch {
    // Nobody there: the address tells why.
  }
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const restriction = restrictionOf(tab?.url);
  return restriction === null ? { kind: 'needs-reload' } : { kind: 'restricted', restriction };
}

/** The tab that a surface shows when it was not told which. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** A tab's address; `null` where the browser does not tell it. */
export async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url || null;
}

/** Whether a tab is in a private window. One that cannot be asked about is taken for one: nothing is stored for it. */
export async function isPrivateTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.incognito ?? true;
}

const STASHED = 'selection';

/** The text selected in a tab: what the context menu kept for us, else what the page tells. */
export async function readSelection(tabId: number): Promise<SelectedText | null> {
  const stash: unknown = (await browser.storage.session.get(STASHED))[STASHED];
  if (stash !== undefined) await browser.storage.session.remove(STASHED);
  if (isStash(stash) && stash.tabId === tabId && stash.text.trim() !== '') {
    return { text: stash.text, before: '', after: '' };
  }
  return await sendMessage('getSelectedText', undefined, { tabId, frameId: 0 });
}

function isStash(value: unknown): value is { tabId: number; text: string } {
  return (
    typeof value === 'object' && value !== null && 'tabId' in value && 'text' in value && typeof value.text === 'string'
  );
}

/** Compares a text with the references, in the background; asked once more where that ended while it worked. */
export function compareText(text: string, date: string | null): Promise<Report> {
  const ask = (): Promise<Report> => sendMessage('compareText', { text, date });
  return ask().catch(ask);
}

/** Scrolls a tab's page to a sentence. Returns whether the sentence is still there. */
export function showSentence(tabId: number, sentence: number): Promise<boolean> {
  return sendMessage('showSentence', { sentence }, { tabId, frameId: 0 });
}

/** Starts reading a tab's page: asks its content script, or brings one there. Rejects where the browser forbids it. */
export async function startReading(tabId: number): Promise<void> {
  try {
    await sendMessage('startReading', undefined, { tabId, frameId: 0 });
  } catch {
    if (!(await startInTab(tabId))) throw new Error('The browser does not let us read this tab');
  }
}

/** Loads a tab anew. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Opens a page of the extension, or brings its tab to the front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens the surface of a tab in a tab of its own. */
export function openInTab(tabId: number, print: boolean): void {
  const address = browser.runtime.getURL('/popup.html' as '/');
  void browser.tabs.create({ url: `${address}?tabId=${tabId}${print ? '&print=1' : ''}` });
}
