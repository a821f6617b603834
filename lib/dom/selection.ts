import { offsetIn } from './blocks/block.ts';
import { isEditable } from './blocks/element-role.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { isInline, isVisible } from './blocks/visibility.ts';
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

function neighbours(range: Range, dom: SafeNode): { before: string; after: string } {
  for (const element of around(range.startContainer, dom)) {
    if (!BLOCKS.test(dom.name(element))) continue;
    for (const block of readBlocks(element, { isVisible, isInline })) {
      const start = offsetIn(block, range.startContainer, range.startOffset);
      if (start === null) continue;
      const end = offsetIn(block, range.endContainer, range.endOffset) ?? block.text.length;
      const before = block.text.slice(Math.max(0, start - NEIGHBOUR), start).trim();
      return { before, after: block.text.slice(end, end + NEIGHBOUR).trim() };
    }
    break;
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
  const text = selection
    .toString()
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : { text, ...neighbours(range, dom) };
}
