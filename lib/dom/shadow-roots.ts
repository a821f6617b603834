/** Opens shadow roots, also closed ones where the browser gives extensions a way. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Elements other than custom ones that may have a shadow root (HTML standard, `attachShadow`). */
const HOSTS = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'main'],
  ...['nav', 'p', 'section', 'span'],
]);

/**
 * A way to an element's shadow root. `openClosed` is the browser's for content scripts (Chromium `chrome.dom.openOrClosedShadowRoot`,
 * Firefox the element's own `openOrClosedShadowRoot`); without it closed roots stay closed.
 */
export function createShadowRootOf(
  localName: (element: Element) => string,
  openRoot: ShadowRootOf,
  openClosed: ShadowRootOf | null,
): ShadowRootOf {
  return (element) => {
    const name = localName(element);
    const custom = name.includes('-');
    if (!custom && !HOSTS.has(name)) return null;
    return openRoot(element) ?? openClosed?.(element) ?? null;
  };
}
