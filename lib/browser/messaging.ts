import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Relation } from '../core/relation/comparison.ts';
import type { PageDocument, Report } from '../core/report/report.ts';
import type { SelectedText, TabState } from '../core/report/tab-state.ts';

/** A slice of a page for the background to compare. `context`: the blocks just before it, read but not reported. */
export interface PageSlice extends PageDocument {
  readonly context: readonly string[];
}

/** A claim's words in its article, as the card shows them. */
export interface Quote {
  readonly claim: string;
  readonly quote: string;
  /** Publisher and date, in the browser's language. */
  readonly source: string;
  /** Where to read the quoted words; empty where the pack has no address on the web. */
  readonly url: string;
}

/** The style sheets for shadow trees: of the highlights in the page's own, and of the card. */
export interface ShadowStyles {
  readonly highlights: string;
  readonly card: string;
}

/** A sentence that the reader says is on another matter than these claims. */
export interface SetAside {
  readonly text: string;
  readonly title: string;
  readonly date: string | null;
  readonly pairs: readonly { readonly claim: string; readonly relation: Relation }[];
}

/** Every message between the extension's parts: who may send it stands beside each. */
export interface Messages {
  /** Content script → background: match and compare a slice of the page. Sentences' `block` counts within the slice. */
  comparePage(slice: PageSlice): Report;
  /** Popup, card → background: match and compare a text the reader selected or pasted. */
  compareText(input: { text: string; date: string | null }): Report;
  /** Content script → background: the tab's spotted sentences, for the badge. */
  tabChanged(input: { spotted: number }): void;
  /** Content script's card → background: open the popup on a sentence. */
  openPopup(input: { sentence: number }): void;
  /** Popup → content script of a tab's top frame: what stands there. In `on-click` mode this does not start it. */
  getTabState(): TabState;
  /** Popup → content script: start reading this page (mode `on-click`, or a tab opened before the install). */
  startReading(): void;
  /** Popup, side panel → content script: scroll to a sentence of the report and flash it. */
  showSentence(input: { sentence: number }): boolean;
  /** Popup → content script: the text selected in the page, or `null`. */
  getSelectedText(): SelectedText | null;
  /** Content script → side panel: the sentence nearest to the middle of the window, or `null`. */
  sentenceInView(input: { sentence: number | null }): void;
  /** Content script → popup, side panel: ask for the state again. */
  stateChanged(): void;
  /** Content script of a frame → background: what the frame found, for the page's own content script. */
  frameFound(state: TabState): void;
  /** Background → content script of a tab's top frame: what a frame found, by the browser's id of the frame. */
  frameChanged(input: { frame: number; state: TabState }): void;
  /** Content script of a tab's top frame → background: show a sentence of a frame. */
  showInFrame(input: { frame: number; sentence: number }): boolean;
  /** Background → content script of a frame: show a sentence of the frame's own report. */
  showFrameSentence(input: { sentence: number }): boolean;
  /** Content script of a tab's top frame → background: the text selected in one of its frames, or `null`. */
  askFramesForSelection(): SelectedText | null;
  /** Background → content scripts of frames: answers only where text is selected. */
  getFrameSelection(): SelectedText | null;
  /** Background → content script of a tab's top frame: move to the next (1) or previous (-1) highlight. */
  moveHighlight(input: { by: 1 | -1 }): boolean;
  /** Content script's card → background: what the references say, for the claims of a sentence. */
  getQuotes(input: { claims: readonly string[] }): readonly Quote[];
  /** Content script → background: rules for shadow trees, the page's or the card's own, which few pages need. */
  getStyles(input: { of: keyof ShadowStyles }): string;
  /** Card → background: keep a correction. Returns its pairs' ids for the undo; `null` in a private window, which keeps nothing. */
  setAside(input: SetAside): readonly string[] | null;
  /** Card → background: take corrections back that the page has made. */
  takeBack(input: { ids: readonly string[] }): void;
}

/** Messages that only ask: asked twice they do no more than once. */
export type Question =
  | 'comparePage'
  | 'compareText'
  | 'getQuotes'
  | 'getStyles'
  | 'showInFrame'
  | 'askFramesForSelection';

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Messages>();
