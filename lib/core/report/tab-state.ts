import type { Report } from './report.ts';

/**
 * Where a tab stands. `working`: being read or compared; `ready`: the report is whole; `no-topic`: the page never names
 * the topic; `waiting`: set to act on click only, and not clicked yet; `paused`: this site or everything; `off`: switched off.
 */
export type TabStatus = 'working' | 'ready' | 'no-topic' | 'waiting' | 'paused' | 'off';

/** A part of the page that could not be read, for the reader to know. */
export interface UnreadPart {
  readonly kind: 'frame' | 'shadow-root' | 'rest-of-page';
  /** Origin of a frame, name of a host element, or number of blocks left out. */
  readonly name: string;
}

/** What a tab's content script tells the popup and the side panel. */
export interface TabState {
  readonly status: TabStatus;
  /** Share of the page compared so far, 0 to 1. */
  readonly progress: number;
  /** `null` until something was compared. Grows while `working`. */
  readonly report: Report | null;
  /** The page's blocks, for a sentence's neighbours; a sentence's `block` is an index into it. */
  readonly blocks: readonly string[];
  readonly unread: readonly UnreadPart[];
}

/** Text that the reader has selected; `before` and `after` are its neighbours in the same block. */
export interface SelectedText {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}
