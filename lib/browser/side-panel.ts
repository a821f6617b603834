import { browser } from 'wxt/browser';

interface Panels {
  readonly sidePanel?: { readonly open: (where: { tabId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Opens Chromium's side panel or Firefox's sidebar; `null` where the browser has neither. To be called straight from a
 * click, as both browsers demand.
 */
export function panelOpener(tabId: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidebarAction) return () => sidebarAction.open();
  return sidePanel ? () => sidePanel.open({ tabId }) : null;
}

/** Calls back with the window's active tab, now and whenever it is another one or has loaded another page. Returns the undo. */
export function watchActiveTab(onTab: (tabId: number, loaded: boolean) => void): () => void {
  let windowId: number | undefined;
  let active: number | undefined;
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    windowId = tab?.windowId;
    active = tab?.id;
    if (tab?.id !== undefined) onTab(tab.id, false);
  };
  const activated = (info: { tabId: number; windowId: number }): void => {
    // Before the first answer nobody knows whose window this is, and the answer will name the tab that was left.
    if (windowId === undefined) void look();
    if (info.windowId !== windowId) return;
    active = info.tabId;
    onTab(info.tabId, false);
  };
  const updated = (tabId: number, change: { status?: string }): void => {
    if (tabId === active && change.status === 'complete') onTab(tabId, true);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  void look();
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
