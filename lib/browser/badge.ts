import { browser } from 'wxt/browser';

/** The badge's words for a number of spotted sentences: empty for none, "99+" above 99. */
export function badgeText(spotted: number): string {
  if (spotted <= 0) return '';
  return spotted > 99 ? '99+' : String(spotted);
}

/** Shows the number on a tab's badge. The browser takes it away when the tab moves on; a tab that is gone is no error. */
export async function showBadge(tabId: number, spotted: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badgeText(spotted) });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The badge's colours, once for all tabs: dark on calm, so that it does not call out. */
export async function dressBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#3d4a5c' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
