import type { Page, Worker } from 'playwright-core';
import type { Messages } from '../../../lib/browser/messaging.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/settings.ts';

interface ExtensionApi {
  tabs: {
    query: (what: object) => Promise<{ id: number; url?: string }[]>;
    sendMessage: (
      tab: number,
      message: unknown,
      options: { frameId: number },
    ) => Promise<{ res?: unknown; err?: unknown }>;
  };
  action: { getBadgeText: (what: { tabId: number }) => Promise<string> };
  storage: { local: { get: () => Promise<object>; set: (items: object) => Promise<void> } };
}
declare const chrome: ExtensionApi;

/** The browser's id of a page's tab, found by bringing it to the front. */
export async function tabOf(worker: Worker, page: Pick<Page, 'bringToFront'>): Promise<number> {
  await page.bringToFront();
  return worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
}

/** Asks a tab's page as the popup does; `null` where no content script answers. */
export async function ask<Type extends keyof Messages>(
  worker: Worker,
  tab: number,
  type: Type,
  data?: Parameters<Messages[Type]>[0],
): Promise<ReturnType<Messages[Type]> | null> {
  const answer = await worker.evaluate(
    async ({ tab, type, data }) => {
      try {
        return await chrome.tabs.sendMessage(tab, { id: 1, type, data, timestamp: Date.now() }, { frameId: 0 });
      } catch {
        return null;
      }
    },
    { tab, type, data },
  );
  return (answer?.res ?? null) as ReturnType<Messages[Type]> | null;
}

/** The text on a tab's badge. */
export function badgeOf(worker: Worker, tab: number): Promise<string> {
  return worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

/** Stores settings as the options page does, over the defaults. */
export async function changeSettings(worker: Worker, changes: Partial<Settings>): Promise<void> {
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), { ...DEFAULT_SETTINGS, ...changes });
}

/** Everything in the extension's storage, as text. */
export function storedText(worker: Worker): Promise<string> {
  return worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
}
