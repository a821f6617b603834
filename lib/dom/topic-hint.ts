import { safeNodeFor } from './safe-node.ts';

/** What to look for: an expression and the longest text it finds, in characters. */
export interface Hint {
  readonly hint: RegExp;
  readonly reach: number;
}

/** Long text is searched in pieces of this size, nodes between two pauses by their number. */
const PIECE = 262_144;
const STRIDE = 256;

/**
 * Whether the text under `root` holds the hint, also where it is parted over nodes. Reads all text, also what nobody sees:
 * a hint costs little, and what it lets through is looked at closely. Yields where it is a good moment to pause; returns
 * the answer. Shadow roots are looked into where `shadowRootOf` finds them.
 */
export function* findHint(
  root: Node,
  { hint, reach }: Hint,
  shadowRootOf?: (element: Element) => ShadowRoot | null,
): Generator<undefined, boolean> {
  const dom = safeNodeFor(root);
  const document = (root.nodeType === 9 ? root : root.ownerDocument) as Document;
  // Unseen characters may stand inside a word.
  const kept = reach * 2;
  const roots: Node[] = [root];
  for (let at = 0, steps = 0; at < roots.length; at += 1) {
    const start = roots[at];
    if (start === undefined) break;
    const walker = document.createTreeWalker(start, shadowRootOf === undefined ? 4 : 5);
    let before = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      steps += 1;
      if (steps % STRIDE === 0) yield;
      if (dom.type(node) === 1) {
        const shadow = shadowRootOf?.(node as Element);
        if (shadow) roots.push(shadow);
        continue;
      }
      const data = dom.text(node);
      for (let from = 0; from < data.length; from += PIECE) {
        if (from > 0) yield;
        const piece = data.length <= PIECE ? data : data.slice(Math.max(0, from - kept), from + PIECE);
        if (hint.test(piece)) return true;
      }
      if (before !== '' && hint.test(before + data.slice(0, kept))) return true;
      before = data.length >= kept ? data.slice(-kept) : (before + data).slice(-kept);
    }
  }
  return false;
}
