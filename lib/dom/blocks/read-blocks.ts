import type { Block } from './block.ts';
import { type BlockOptions, BlockWalk } from './walk-blocks.ts';

/**
 * The blocks of a document or element that a person reads, in order: no navigation, forms, editable fields, scripts; hidden
 * text as `isVisible` says. Without options it reads by names and attributes alone, which suits a document without layout.
 */
export function readBlocks(root: Node, options: BlockOptions = {}): Block[] {
  const blocks: Block[] = [];
  for (const block of new BlockWalk(root, { isVisible: isVisibleByMarkup, ...options }).blocks()) {
    if (block !== null) blocks.push(block);
  }
  return blocks;
}

/** Visibility as far as attributes tell it: `hidden`, an inline style, a closed `<details>`. */
export function isVisibleByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden')) return false;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')) return false;
  const parent = element.parentElement;
  return !(parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary');
}
