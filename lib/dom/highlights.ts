import { type Block, piecesOf } from './blocks/block.ts';
import type { SafeNode } from './safe-node.ts';

/** What a highlight says: how the sentence relates to the references, `about` where they are silent. */
export type Tone = 'agrees' | 'differs' | 'related' | 'about';
export const TONES: readonly Tone[] = ['agrees', 'differs', 'related', 'about'];

/** A stretch of a block to paint. */
export interface PaintedStretch {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
}

/** How highlights look; `tint` ones go by names of their own, for which the style sheet has colours. */
export type Look = 'underline' | 'tint' | 'none';

/** Takes away what an earlier version of the extension left: Firefox ends its script without a word. */
export function forgetLeftHighlights(): void {
  for (const tone of [...TONES, 'focus']) {
    CSS.highlights.delete(`collate-${tone}`);
    CSS.highlights.delete(`collate-${tone}-tint`);
  }
}

/** Ranges of a stretch: one as a rule, one for each node where it runs across the border of a shadow tree. */
export function rangesOf(block: Block, start: number, end: number, dom: SafeNode): StaticRange[] {
  const pieces = piecesOf(block, start, end);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = dom.root(first.node) === dom.root(last.node) ? [{ ...first, last: last.node, to: last.to }] : pieces;
  return whole.map(
    (piece) =>
      new StaticRange({
        startContainer: piece.node,
        startOffset: piece.from,
        endContainer: 'last' in piece ? piece.last : piece.node,
        endOffset: piece.to,
      }),
  );
}

/** Paints with the CSS Custom Highlight API: the page's DOM stays as it is. */
export class Painter {
  readonly #dom: SafeNode;
  #painted = new Map<string, Highlight>();

  constructor(dom: SafeNode) {
    this.#dom = dom;
  }

  /** Replaces everything painted but the focus. */
  paint(stretches: readonly PaintedStretch[], look: Look): void {
    const fresh = new Map<string, Highlight>();
    if (look !== 'none') {
      for (const { block, start, end, tone } of stretches) {
        const name = look === 'tint' ? `collate-${tone}-tint` : `collate-${tone}`;
        const highlight = fresh.get(name) ?? new Highlight();
        fresh.set(name, highlight);
        for (const range of rangesOf(block, start, end, this.#dom)) highlight.add(range);
      }
    }
    const focus = this.#painted.get('collate-focus');
    if (focus !== undefined) fresh.set('collate-focus', focus);
    this.#replace(fresh);
  }

  /** Marks one stretch as the one being shown; `null` takes the mark away. */
  focus(stretch: Omit<PaintedStretch, 'tone'> | null): void {
    const fresh = new Map(this.#painted);
    fresh.delete('collate-focus');
    if (stretch !== null) {
      const highlight = new Highlight(...rangesOf(stretch.block, stretch.start, stretch.end, this.#dom));
      highlight.priority = 1;
      fresh.set('collate-focus', highlight);
    }
    this.#replace(fresh);
  }

  /** Puts back what the page took out of the registry, which it shares with us. */
  restore(): void {
    for (const [name, highlight] of this.#painted) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Takes away everything that this painter painted, and nothing of another's. */
  clear(): void {
    this.#replace(new Map());
  }

  #replace(fresh: Map<string, Highlight>): void {
    for (const [name, highlight] of this.#painted) {
      if (!fresh.has(name) && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const [name, highlight] of fresh) CSS.highlights.set(name, highlight);
    this.#painted = fresh;
  }
}
