import type { SelectedText, TabState } from '../core/report/tab-state.ts';
import type { Painter } from '../dom/highlights.ts';
import { readSelection } from '../dom/selection.ts';
import { nearestToMiddle, type Stretch, scrollToStretch } from '../dom/show-range.ts';
import { type FrameStates, placeOf, withFrames } from './page-frames.ts';
import type { PageReader } from './page-reader.ts';

/** What a session says to the rest of the extension. */
export interface SessionLink {
  /** The number of spotted sentences, for the badge. */
  readonly count: (spotted: number) => void;
  /** Something changed: whoever shows the page asks again. */
  readonly changed: () => void;
  readonly showInFrame: (frame: number, sentence: number) => Promise<boolean>;
  readonly selectionInFrames: () => Promise<SelectedText | null>;
  readonly inView: (sentence: number | null) => void;
}

/** Surfaces are told of changes at most so often, in milliseconds. */
const TELL_EVERY = 150;
/** How long after it was asked for the last time a page still tells which sentence is in view. */
const INTEREST = 10 * 60_000;
/** Longer than a frame takes to answer. */
const FRAME_ANSWER = 250;

/** What the extension asks a page: its report with the frames', a sentence shown, the selection. For the top frame. */
export class PageSession {
  readonly #reader: PageReader;
  readonly #painter: Painter;
  readonly #link: SessionLink;
  readonly #frames = new Map<number, TabState>();
  #told = 0;
  /** Whether anybody heard of this page: nobody needs to hear that there is nothing. */
  #heard = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #askedAt = Number.NEGATIVE_INFINITY;
  #focused = -1;

  constructor(reader: PageReader, painter: Painter, link: SessionLink) {
    this.#reader = reader;
    this.#painter = painter;
    this.#link = link;
  }

  /** The page's state as asked for by a surface. */
  answer(): TabState {
    this.#askedAt = performance.now();
    this.#heard = true;
    return withFrames(this.#reader.state, this.#frames as FrameStates);
  }

  /** The reader's state changed. */
  stateChanged(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, TELL_EVERY);
  }

  /** A frame found something, or nothing any more. */
  frameChanged(frame: number, state: TabState): void {
    if (state.report === null || state.report.sentences.length === 0) this.#frames.delete(frame);
    else this.#frames.set(frame, state);
    this.stateChanged();
  }

  /** The page came back from the back-forward cache: the badge is gone, the page is not. */
  tellAgain(): void {
    this.#told = 0;
    this.stateChanged();
  }

  #tell(): void {
    const state = withFrames(this.#reader.state, this.#frames as FrameStates);
    const spotted = state.report?.sentences.filter(({ about }) => about).length ?? 0;
    if (spotted !== this.#told) this.#link.count(spotted);
    this.#told = spotted;
    this.#heard ||= state.report !== null;
    if (this.#heard) this.#link.changed();
  }

  /** Scrolls to a sentence and marks it. Returns whether it is still in the page. */
  async show(index: number): Promise<boolean> {
    const place = placeOf(index, this.#reader.state, this.#frames as FrameStates);
    if (place === null) return false;
    this.#focused = index;
    if (place.frame !== null) return this.#link.showInFrame(place.frame, place.sentence);
    return showStretch(this.#reader.found.stretchOf(place.sentence), this.#painter);
  }

  /** Moves to the next or previous sentence, from the one shown last or the one in view. Returns its index, -1 for none. */
  async move(by: 1 | -1): Promise<number> {
    const count = withFrames(this.#reader.state, this.#frames as FrameStates).report?.sentences.length ?? 0;
    if (count === 0) return -1;
    // Nothing shown yet: the one in view comes first.
    const from = this.#focused >= 0 ? this.#focused : (this.inView() ?? (by === 1 ? 0 : count - 1)) - by;
    for (let step = 1; step <= count; step += 1) {
      const index = (((from + by * step) % count) + count) % count;
      if (await this.show(index)) return index;
    }
    return -1;
  }

  /** The index of the sentence nearest to the middle of the window. */
  inView(): number | null {
    const count = this.#reader.state.report?.sentences.length ?? 0;
    const reader = this.#reader;
    function* stretches(): Generator<readonly [number, Stretch | null]> {
      for (let i = 0; i < count; i += 1) yield [i, reader.found.stretchOf(i)];
    }
    return nearestToMiddle(stretches());
  }

  /** The reader scrolled: a side panel that asked lately follows. */
  scrolled(): void {
    if (performance.now() - this.#askedAt < INTEREST) this.#link.inView(this.inView());
  }

  /** Text selected in the page or in one of its frames. */
  async selection(): Promise<SelectedText | null> {
    const own = readSelection();
    if (own !== null || document.querySelector('iframe, frame') === null) return own;
    const late = new Promise<null>((resolve) => setTimeout(resolve, FRAME_ANSWER, null));
    return await Promise.race([this.#link.selectionInFrames().catch(() => null), late]);
  }
}

/** Scrolls to a stretch and marks it as the one being shown. */
export function showStretch(stretch: Stretch | null, painter: Painter): boolean {
  if (stretch === null || !scrollToStretch(stretch)) return false;
  painter.focus(stretch);
  return true;
}
