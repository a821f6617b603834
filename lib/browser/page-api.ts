import type { browser } from 'wxt/browser';

/**
 * The browser API of a content script. Both browsers have promises there natively; the polyfill, for the extension's own
 * pages, would be a third of the script that every page loads.
 */
export const pageApi: typeof browser = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as typeof browser;
