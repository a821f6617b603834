import type { Report, SentenceReport } from '../core/report/report.ts';
import { type Block, offsetIn } from '../dom/blocks/block.ts';
import type { PaintedStretch } from '../dom/highlights.ts';
import type { PageMeta } from '../dom/page-meta.ts';
import { gatherSentences, type KeptBlock, type KnownSentences, neighbourTexts, toneOf } from './page-pieces.ts';

/** What was found in a page so far: its sentences, and the blocks that they stand in. */
export class PageFindings {
  /** Sentences by their block's text: a block that was there before needs no second comparison. */
  known: KnownSentences = new Map();
  /** Texts of the blocks with sentences and of their neighbours; the others' are empty. */
  texts: readonly string[] = [];
  #meta: PageMeta | null = null;
  #blocks: readonly KeptBlock[] = [];
  #sentences: readonly SentenceReport[] = [];

  /** The report; `null` until the page was found to name the topic. */
  get report(): Report | null {
    return this.#meta && { ...this.#meta, sentences: this.#sentences };
  }

  /** Number of sentences in the report. */
  get count(): number {
    return this.#sentences.length;
  }

  /** Takes a page's blocks over, with what is known of them. */
  take(meta: PageMeta, blocks: readonly KeptBlock[]): void {
    this.#meta = meta;
    this.#blocks = blocks;
    this.#sentences = gatherSentences(blocks, this.known);
    this.texts = neighbourTexts(blocks, this.#sentences);
  }

  /** Forgets sentences of blocks that are gone from the page. */
  forgetOthers(blocks: readonly KeptBlock[]): void {
    const here = new Set(blocks.map(({ key }) => key));
    for (const key of this.known.keys()) if (!here.has(key)) this.known.delete(key);
  }

  /** Keeps only blocks beside a sentence: a book's worth of text would stay in memory else. */
  slim(): void {
    this.#blocks = this.#blocks.map((kept, index) =>
      this.texts[index] === '' ? { key: kept.key, block: null } : kept,
    );
  }

  /** The block and the stretch of a sentence of the report. */
  stretchOf(index: number): { block: Block; start: number; end: number } | null {
    const sentence = this.#sentences[index];
    const block = sentence && this.#blocks[sentence.block]?.block;
    return sentence && block ? { block, start: sentence.start, end: sentence.end } : null;
  }

  /** What to paint. */
  stretches(): PaintedStretch[] {
    return this.#sentences.flatMap((sentence, index) => {
      const stretch = this.stretchOf(index);
      return stretch ? [{ ...stretch, tone: toneOf(sentence) }] : [];
    });
  }

  /** Index of the sentence that a place in the page belongs to, -1 for none. */
  sentenceAt(node: Node, offset: number): number {
    return this.#sentences.findIndex(({ start, end }, index) => {
      const stretch = this.stretchOf(index);
      const at = stretch ? offsetIn(stretch.block, node, offset) : null;
      return at !== null && at >= start && at <= end;
    });
  }

  /** Takes the matches of a sentence away, until the page is read anew. */
  setAside(index: number): void {
    const sentence = this.#sentences[index];
    const key = sentence && this.#blocks[sentence.block]?.key;
    if (key === undefined || this.#meta === null) return;
    const without = (one: SentenceReport): SentenceReport =>
      one.start === sentence?.start ? { ...one, matches: [] } : one;
    this.known.set(key, (this.known.get(key) ?? []).map(without));
    this.take(this.#meta, this.#blocks);
  }
}
