import type { Report, SentenceReport } from '../core/report/report.ts';
import type { TabState } from '../core/report/tab-state.ts';

/** What the frames of a page found, by the browser's id of the frame. */
export type FrameStates = ReadonlyMap<number, TabState>;

/** A sentence of the page's report: in the page itself, or which of a frame's. */
export type SentencePlace = { readonly frame: number | null; readonly sentence: number };

function inOrder(frames: FrameStates): [number, TabState][] {
  return [...frames].filter(([, { report }]) => report !== null).sort(([a], [b]) => a - b);
}

/** The page's state with what its frames found after what it says itself. A frame alone can make a page `ready`. */
export function withFrames(own: TabState, frames: FrameStates): TabState {
  const told = inOrder(frames);
  const resting = own.status === 'off' || own.status === 'paused' || own.status === 'waiting';
  if (told.length === 0 || resting) return own;
  const blocks = [...own.blocks];
  const sentences: SentenceReport[] = [...(own.report?.sentences ?? [])];
  const unread = [...own.unread];
  let report: Report | null = own.report;
  for (const [, state] of told) {
    for (const sentence of state.report?.sentences ?? []) {
      sentences.push({ ...sentence, block: sentence.block + blocks.length });
    }
    blocks.push(...state.blocks);
    unread.push(...state.unread);
    report ??= state.report;
  }
  const working = [own, ...told.map(([, state]) => state)].some(({ status }) => status === 'working');
  return {
    status: working ? 'working' : 'ready',
    progress: own.progress,
    report: report === null ? null : { ...report, sentences },
    blocks,
    unread,
  };
}

/** Where a sentence of `withFrames`'s report stands; `null` where there is no such sentence. */
export function placeOf(index: number, own: TabState, frames: FrameStates): SentencePlace | null {
  let left = index;
  const count = own.report?.sentences.length ?? 0;
  if (left < 0 || !Number.isInteger(left)) return null;
  if (left < count) return { frame: null, sentence: left };
  left -= count;
  for (const [frame, state] of inOrder(frames)) {
    const size = state.report?.sentences.length ?? 0;
    if (left < size) return { frame, sentence: left };
    left -= size;
  }
  return null;
}
