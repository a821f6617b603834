import type { SentenceReport } from '../core/report/report.ts';
import type { Block } from '../dom/blocks/block.ts';
import type { Tone } from '../dom/highlights.ts';

/** A block of the page as it is kept: nothing of those that the report has no use for, so that a long page stays small. */
export interface KeptBlock {
  /** Stands for the block's text when the page is read again. */
  readonly key: number;
  readonly block: Block | null;
}

/** The sentences found in a block's text, with offsets into it, by the text's key. Empty where it has none. */
export type KnownSentences = Map<number, readonly SentenceReport[]>;

/** A number of 53 bits that stands for a text (cyrb53); collisions among a page's paragraphs are out of reach. */
export function keyOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

/** Blocks that go to the background together; `first` is the page's index of the first of `blocks`. */
export interface Slice {
  readonly first: number;
  readonly context: readonly string[];
  readonly blocks: readonly string[];
}

/** Characters of a slice: whole articles fit, and a long page's first answer comes soon. */
const SLICE_LENGTH = 40_000;
const CONTEXT_BLOCKS = 6;

/**
 * Cuts a page into slices that hold every block that is not known yet. Blocks in between that are known go along where
 * leaving them out would tear a slice apart; stretches without news are left out.
 */
export function* cutSlices(texts: readonly string[], isKnown: (index: number) => boolean): Generator<Slice, void> {
  let first = 0;
  while (first < texts.length) {
    if (isKnown(first)) {
      first += 1;
      continue;
    }
    let end = first;
    let length = 0;
    let lastNew = first;
    while (end < texts.length && (length === 0 || length + (texts[end]?.length ?? 0) <= SLICE_LENGTH)) {
      if (!isKnown(end)) lastNew = end;
      else if (end - lastNew > CONTEXT_BLOCKS) break;
      length += texts[end]?.length ?? 0;
      end += 1;
    }
    yield {
      first,
      context: texts.slice(Math.max(0, first - CONTEXT_BLOCKS), first),
      blocks: texts.slice(first, lastNew + 1),
    };
    first = lastNew + 1;
  }
}

/** Shorter sentences may well be said twice ("Read more."), longer ones are the page's copies of one. */
const REPEATED_LENGTH = 30;

/** A sentence, and what stands behind "Ada wrote:", without quotation marks around: what a repeat of it is known by. */
function wordings(text: string): string[] {
  return [text, text.slice(text.search(/:\s/) + 1)]
    .map((words) => words.replace(/^[\s"“„«»>↑]+|["”“»«]{1,2}$/g, ''))
    .filter(({ length }) => length >= REPEATED_LENGTH);
}

/** What of a page is kept: its sentences, and the blocks that these and their neighbours stand in. */
export interface KeptPage {
  /** In page order; `block` is an index into `blocks`. A text that the page repeats or quotes stands once. */
  readonly sentences: readonly SentenceReport[];
  /** In page order, an empty one in place of each stretch that was left out. */
  readonly blocks: readonly KeptBlock[];
}

const LEFT_OUT: KeptBlock = { key: 0, block: null };

/** Keeps what the report needs, so that a book's worth of text neither stays in memory nor goes along in messages. */
export function keepPage(all: readonly KeptBlock[], known: KnownSentences): KeptPage {
  const sentences: SentenceReport[] = [];
  const blocks: KeptBlock[] = [];
  const seen = new Set<string>();
  let last = -2;
  const keep = (index: number): void => {
    const kept = all[index];
    if (index <= last || kept === undefined) return;
    if (index > last + 1 && last >= 0) blocks.push(LEFT_OUT);
    blocks.push(kept);
    last = index;
  };
  for (const [index, { key }] of all.entries()) {
    for (const sentence of known.get(key) ?? []) {
      const said = wordings(sentence.text);
      if (said.some((words) => seen.has(words))) continue;
      for (const words of said) seen.add(words);
      keep(index - 1);
      keep(index);
      const block = blocks.length - 1 - (last - index);
      keep(index + 1);
      sentences.push({ ...sentence, block });
    }
  }
  return { sentences, blocks };
}

/** The tone that a sentence is painted in: that of its best match that says something. */
export function toneOf({ matches }: SentenceReport): Tone {
  for (const relation of ['differs', 'agrees', 'related'] as const) {
    if (matches.some((match) => match.relation === relation)) return relation;
  }
  return 'about';
}
