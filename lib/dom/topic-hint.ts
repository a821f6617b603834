import { safeNodeFor } from './safe-node.ts';

/** What to look for: an expression and the longest text it finds, in characters. */
export interface Hint {
  readonly hint: RegExp;
  readonly reach: number;
}

/** Long text is searched in pieces of this size, elements are looked at in groups of so many. */
const PIECE = 524_288;
const STRIDE = 512;
/** What pages have most of, and what never or next to never hosts a shadow tree. */
const NO_HOST = ':not(p,a,li,span,td,tr,em,strong,b,i,br,img,script,style,link,meta,option,h2,h3,svg *)';

/**
 * Whether the text under `root` holds the hint. Reads all text, also what nobody sees: a hint costs little, and what it lets
 * through is looked at closely. Yields where it is a good moment to pause; returns the answer. Shadow roots are looked into
 * where `shadowRootOf` finds them.
 */
export function* findHint(
  root: Document,
  { hint, reach }: Hint,
  shadowRootOf: (element: Element) => ShadowRoot | null = () => null,
): Generator<undefined, boolean> {
  const dom = safeNodeFor(root);
  // Unseen characters may stand inside a word.
  const kept = reach * 2;
  const roots: (Element | ShadowRoot)[] = [root.documentElement];
  for (let at = 0; at < roots.length; at += 1) {
    const start = roots[at];
    if (start === undefined) break;
    const text = dom.text(start);
    for (let from = 0; from < text.length; from += PIECE) {
      if (from > 0) yield;
      if (hint.test(text.length <= PIECE ? text : text.slice(Math.max(0, from - kept), from + PIECE))) return true;
    }
    const hosts = start.querySelectorAll(NO_HOST);
    for (let i = 0; i < hosts.length; i += 1) {
      if (i % STRIDE === STRIDE - 1) yield;
      const shadow = shadowRootOf(hosts[i] as Element);
      if (shadow) roots.push(shadow);
    }
  }
  return false;
}
