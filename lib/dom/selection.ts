import { isEditable } from './blocks/element-role.ts';
import { type SafeNode, safeNodeFor } from './safe-node.ts';

/** Selected text with its neighbours in the same block, white space folded. */
export interface ReadSelection {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** Longer neighbours tell no more about the selection. */
const NEIGHBOUR = 600;
const TYPED = /^(?:input|textarea|select)$/;
const BLOCKS =
  /^(?:p|li|td|th|dd|dt|blockquote|figcaption|caption|h[1-6]|pre|div|section|article|main|body|summary|address)$/;

/** The element and those around it, through shadow roots. */
function* around(node: Node, dom: SafeNode): Generator<Element> {
  for (let up: Node | null = node; up !== null; ) {
    if (dom.type(up) === 1) yield up as Element;
    up = dom.parent(up) ?? ('host' in up ? (up as ShadowRoot).host : null);
  }
}

/** Whether a place belongs to what people type: fields, editors, `role=textbox`, design mode. */
function isTyped(node: Node, dom: SafeNode): boolean {
  for (const element of around(node, dom)) {
    const role = dom.attribute(element, 'role');
    if (TYPED.test(dom.name(element)) || isEditable(element, dom)) return true;
    if (role === 'textbox' || role === 'searchbox' || role === 'combobox') return true;
  }
  return false;
}

const TYPING = 'input, textarea, select, [contenteditable], [role="textbox"], [role="searchbox"], [role="combobox"]';

function folded(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words before and after in the block that the selection starts in; none where people type in that block. */
function neighbours(range: Range, dom: SafeNode): { before: string; after: string } {
  for (const element of around(range.startContainer, dom)) {
    if (!BLOCKS.test(dom.name(element))) continue;
    if (element.querySelector(TYPING) !== null) break;
    const rest = document.createRange();
    rest.selectNodeContents(element);
    const before = rest.cloneRange();
    before.setEnd(range.startContainer, range.startOffset);
    if (element.contains(range.endContainer)) rest.setStart(range.endContainer, range.endOffset);
    else rest.collapse();
    return {
      before: folded(before.toString().slice(-NEIGHBOUR)),
      after: folded(rest.toString().slice(0, NEIGHBOUR)),
    };
  }
  return { before: '', after: '' };
}

/** The text that is selected in the page, `null` where there is none or where people type it. */
export function readSelection(): ReadSelection | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const dom = safeNodeFor(document);
  const { activeElement } = document;
  // With the focus in a field browsers give the field's own selection as the page's.
  if (activeElement !== null && isTyped(activeElement, dom)) return null;
  const range = selection.getRangeAt(0);
  if (isTyped(range.startContainer, dom) || isTyped(range.endContainer, dom)) return null;
  const text = folded(selection.toString());
  return text === '' ? null : { text, ...neighbours(range, dom) };
}
