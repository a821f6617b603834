/** Parts of layout that decide whether people see an element. */
const CHECKS = { visibilityProperty: true } as const;

const { checkVisibility, getBoundingClientRect, hasAttribute } = Element.prototype;

/** Elements that a rule of their own may be for; the others look as their kind does, and layout is dear to ask. */
function isSpecial(element: Element): boolean {
  return hasAttribute.call(element, 'class') || hasAttribute.call(element, 'style') || hasAttribute.call(element, 'id');
}

/**
 * Whether a person sees an element's text, in a document with layout: rendered, not `visibility: hidden`, not in a closed
 * `<details>`, not moved off the page's start or shrunk to a pixel (text for screen readers).
 */
export function isVisible(element: Element): boolean {
  // `display: contents` has no box of its own, which counts as unseen: its parent was seen already.
  if (!checkVisibility.call(element, CHECKS)) return getComputedStyle(element).display === 'contents';
  if (!isSpecial(element)) return true;
  const { width, height, right, bottom } = getBoundingClientRect.call(element);
  // Empty, or all of its children float: they tell.
  if (width === 0 && height === 0) return true;
  if (width <= 1 && height <= 1) return false;
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/** Whether an element stands in a line of text rather than making a block of its own. */
export function isInline(element: Element): boolean {
  const name = element.localName;
  if ((name === 'a' || name === 'span') && !isSpecial(element)) return true;
  const { display } = getComputedStyle(element);
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}
