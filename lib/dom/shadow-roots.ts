import type { SafeNode } from './safe-node.ts';

/** Opens shadow roots, also closed ones where the browser gives extensions a way. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/**
 * A way to an element's shadow root. `openClosed` is the browser's for content scripts (Chromium `chrome.dom.openOrClosedShadowRoot`,
 * Firefox the element's own `openOrClosedShadowRoot`); without it closed roots stay closed.
 */
export function createShadowRootOf(
  { name, openShadowRoot, hasChildren }: SafeNode,
  openClosed: ShadowRootOf | null,
): ShadowRootOf {
  const closed = (element: Element): ShadowRoot | null => {
    try {
      return openClosed?.(element) ?? null;
    } catch {
      // Chromium throws for elements that are no HTMLElement, as those of SVG.
      return null;
    }
  };
  // Asking the browser for a closed root is dear; a plain element with one has no other use, so no children.
  return (element) =>
    openShadowRoot(element) ?? (name(element).includes('-') || !hasChildren(element) ? closed(element) : null);
}
