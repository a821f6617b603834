import { pageApi as browser } from './page-api.ts';

/** Whether the extension that this script belongs to still runs: after an update or removal it does not. */
export function isExtensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends what nobody needs to answer: there may be no popup to hear it, or no extension any more. */
export function tell(message: Promise<unknown>): void {
  message.catch(() => {});
}

interface ShadowOpener {
  readonly dom?: { readonly openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

/** The browser's way for extensions to a shadow root, also a closed one; `null` where it has none. It may throw. */
export function closedShadowRoots(): ((element: Element) => ShadowRoot | null) | null {
  if (import.meta.env.FIREFOX) {
    return (element) => (element as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
  }
  return (browser as unknown as ShadowOpener).dom?.openOrClosedShadowRoot ?? null;
}

/** A message of the extension's locale. */
export function translate(key: string, ...parts: string[]): string {
  return (browser.i18n.getMessage as (name: string, parts: string[]) => string)(key, parts);
}
