import type { Report, SentenceReport } from '../core/report/report.ts';
import type { UnreadPart } from '../core/report/tab-state.ts';
import type { Block } from '../dom/blocks/block.ts';
import { isInline, isVisible } from '../dom/blocks/visibility.ts';
import { BlockWalk } from '../dom/blocks/walk-blocks.ts';
import { type PageMeta, readPageMeta } from '../dom/page-meta.ts';
import type { ShadowRootOf } from '../dom/shadow-roots.ts';
import { runInSlices, type SliceHost } from '../dom/time-slices.ts';
import { findHint } from '../dom/topic-hint.ts';
import { cutSlices, type KeptBlock, type KnownSentences, keyOf } from './page-pieces.ts';
import type { TopicCheck } from './page-topic.ts';

/** A slice for the background: the page's words, and the blocks just before. */
export interface ComparedSlice extends PageMeta {
  readonly context: readonly string[];
  readonly blocks: readonly string[];
}

/** What a scan needs of the world. */
export interface ScanTools {
  readonly topic: TopicCheck;
  readonly host: SliceHost;
  readonly shadowRootOf: ShadowRootOf;
  /** The shadow roots that `shadowRootOf` found since the beginning of the last look. */
  readonly roots: Set<ShadowRoot>;
  readonly compare: (slice: ComparedSlice) => Promise<Report>;
}

/** The page as it was read. */
export interface ScannedPage {
  readonly meta: PageMeta;
  readonly blocks: readonly KeptBlock[];
  readonly texts: readonly string[];
  readonly unread: readonly UnreadPart[];
}

/** More text than any page that people read; what is beyond is told as unread. */
const MOST_TEXT = 6_000_000;
const MOST_BLOCKS = 60_000;

/** Whether the page's text could name a topic; `null` if aborted. */
export function mayNameTopic(
  tools: ScanTools,
  signal: AbortSignal,
  onCost: (ms: number) => void,
): Promise<boolean | null> {
  tools.roots.clear();
  return runInSlices(findHint(document, tools.topic, tools.shadowRootOf), () => {}, tools.host, signal, onCost);
}

function* readSome(walk: BlockWalk, unread: UnreadPart[]): Generator<Block | null, void> {
  let length = 0;
  let count = 0;
  let left = 0;
  for (const block of walk.blocks()) {
    if (block !== null && (length > MOST_TEXT || count >= MOST_BLOCKS)) {
      left += 1;
      yield null;
      continue;
    }
    length += block?.text.length ?? 0;
    count += block === null ? 0 : 1;
    yield block;
  }
  if (left > 0) unread.push({ kind: 'rest-of-page', name: String(left) });
}

/** Reads the page's blocks; `null` if aborted, or if none of them names a topic. */
export async function readPage(
  tools: ScanTools,
  signal: AbortSignal,
  onCost: (ms: number) => void,
): Promise<ScannedPage | null> {
  const blocks: KeptBlock[] = [];
  const texts: string[] = [];
  const unread: UnreadPart[] = [];
  let named = false;
  await tools.host.nextFrame();
  const walk = new BlockWalk(document.body ?? document, { isVisible, isInline, shadowRootOf: tools.shadowRootOf });
  const take = (block: Block | null): void => {
    if (block === null) return;
    blocks.push({ key: keyOf(block.text), block });
    texts.push(block.text);
    named ||= tools.topic.names(block.text);
  };
  await runInSlices(readSome(walk, unread), take, tools.host, signal, onCost);
  return signal.aborted || !named ? null : { meta: readPageMeta(document), blocks, texts, unread };
}

/**
 * Sends what is not known yet to the background, slice by slice, and enters the answers into `known`. `onProgress` gets
 * the share that is done, 0 to 1. Rejects where the background does.
 */
export async function comparePage(
  page: ScannedPage,
  known: KnownSentences,
  tools: ScanTools,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<void> {
  const isKnown = (index: number): boolean => known.has(page.blocks[index]?.key ?? 0);
  for (const { first, context, blocks } of cutSlices(page.texts, isKnown)) {
    await tools.host.whenVisible();
    const report = await tools.compare({ ...page.meta, context, blocks });
    if (signal.aborted) return;
    const found = new Map<number, SentenceReport[]>();
    for (const sentence of report.sentences) {
      const list = found.get(sentence.block) ?? [];
      list.push(sentence);
      found.set(sentence.block, list);
    }
    for (const offset of blocks.keys()) {
      const key = page.blocks[first + offset]?.key;
      if (key !== undefined && !known.has(key)) known.set(key, found.get(offset) ?? []);
    }
    onProgress((first + blocks.length) / page.blocks.length);
  }
}
