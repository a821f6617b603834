import type { Report, SentenceReport } from '../core/report/report.ts';
import { type Block, offsetIn } from '../dom/blocks/block.ts';
import type { PaintedStretch } from '../dom/highlights.ts';
import type { PageMeta } from '../dom/page-meta.ts';
import { type KeptBlock, type KeptPage, type KnownSentences, keepPage, toneOf } from './page-pieces.ts';

/** What was found in a page so far: its sentences, and the blocks that they stand in. */
export class PageFindings {
  /** Sentences by their block's text: a block that was there before needs no second comparison. */
  known: KnownSentences = new Map();
  #meta: PageMeta | null = null;
  #page: KeptPage = { sentences: [], blocks: [] };

  /** The report; `null` until the page was found to name the topic. */
  get report(): Report | null {
    return this.#meta && { ...this.#meta, sentences: this.#page.sentences };
  }

  /** Texts of the report's blocks; empty where a stretch of the page was left out. */
  get texts(): string[] {
    return this.#page.blocks.map(({ block }) => block?.text ?? '');
  }

  /** Number of sentences in the report. */
  get count(): number {
    return this.#page.sentences.length;
  }

  /** Takes a page's blocks over, with what is known of them. */
  take(meta: PageMeta, blocks: readonly KeptBlock[]): void {
    this.#meta = meta;
    this.#page = keepPage(blocks, this.known);
  }

  /** Forgets sentences of blocks that are gone from the page. */
  forgetOthers(blocks: readonly KeptBlock[]): void {
    const here = new Set(blocks.map(({ key }) => key));
    for (const key of this.known.keys()) if (!here.has(key)) this.known.delete(key);
  }

  /** The block and the stretch of a sentence of the report. */
  stretchOf(index: number): { block: Block; start: number; end: number } | null {
    const sentence = this.#page.sentences[index];
    const block = sentence && this.#page.blocks[sentence.block]?.block;
    return sentence && block ? { block, start: sentence.start, end: sentence.end } : null;
  }

  /** What to paint. */
  stretches(): PaintedStretch[] {
    return this.#page.sentences.flatMap((sentence, index) => {
      const stretch = this.stretchOf(index);
      return stretch ? [{ ...stretch, tone: toneOf(sentence) }] : [];
    });
  }

  /** Index of the sentence that a place in the page belongs to, -1 for none. */
  sentenceAt(node: Node, offset: number): number {
    return this.#page.sentences.findIndex(({ start, end }, index) => {
      const stretch = this.stretchOf(index);
      const at = stretch ? offsetIn(stretch.block, node, offset) : null;
      return at !== null && at >= start && at <= end;
    });
  }

  /** Takes the matches of a sentence away, until the page is read anew. */
  setAside(index: number): void {
    const sentence = this.#page.sentences[index];
    const key = sentence && this.#page.blocks[sentence.block]?.key;
    if (key === undefined || this.#meta === null) return;
    const without = (one: SentenceReport): SentenceReport =>
      one.start === sentence?.start ? { ...one, matches: [] } : one;
    this.known.set(key, (this.known.get(key) ?? []).map(without));
    this.take(this.#meta, this.#page.blocks);
  }
}
