import { type PageChange, PageWatch } from '../dom/page-changes.ts';
import type { SliceHost } from '../dom/time-slices.ts';

/** One look at the page. */
export interface Look {
  /** Aborts when the page became another one meanwhile, or looking ended. */
  readonly signal: AbortSignal;
  /** Takes what a piece of the look cost, in milliseconds: the next look comes the later for it. */
  readonly onCost: (milliseconds: number) => void;
  /** Also watches shadow trees that were found, besides the document. */
  readonly watchAlso: (roots: ReadonlySet<ShadowRoot>) => void;
}

/** Time from a change to looking again, in milliseconds; a new page in the same tab is looked at sooner. */
const SETTLE = 250;
const SETTLE_PAGE = 80;
/** Looking takes at most one part in so many of the main thread's time, whatever the page does. */
export const DUTY = 60;

/** Looks at a page at once and again whenever it changes, as often as is fair to the page and only while it is shown. */
export class PageLooking {
  readonly #host: SliceHost;
  readonly #look: (look: Look) => Promise<void>;
  readonly #ended = new AbortController();
  readonly #watch: PageWatch;
  #current: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;

  /** `look` handles its own errors. `onPage`: the page became another one. */
  constructor(host: SliceHost, look: (look: Look) => Promise<void>, onPage: () => void = () => {}) {
    this.#host = host;
    this.#look = look;
    this.#watch = new PageWatch((change) => {
      if (change === 'page') onPage();
      this.again(change);
    }, this.#ended.signal);
    void this.#start();
  }

  /** Looks again soon; after `page` a look that is under way is given up. */
  again(change: PageChange): void {
    if (change === 'page') {
      this.#current?.abort();
      this.#current = null;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    // While a look runs its end looks for changes; the watch has told of one, and rests.
    if (this.#timer !== undefined) return;
    const wait = change === 'page' ? SETTLE_PAGE : Math.max(SETTLE, this.#cost * DUTY);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#current === null) void this.#start();
      else this.again('content');
    }, wait);
  }

  /** Ends for good: no observer, no timer. */
  stop(): void {
    this.#ended.abort();
    this.#current?.abort();
    clearTimeout(this.#timer);
  }

  async #start(): Promise<void> {
    const current = new AbortController();
    const { signal } = current;
    this.#current = current;
    this.#cost = 0;
    await this.#host.whenVisible();
    if (!signal.aborted) {
      this.#watch.resume([document]);
      const onCost = (milliseconds: number): void => {
        this.#cost += milliseconds;
      };
      const watchAlso = (roots: ReadonlySet<ShadowRoot>): void => {
        if (roots.size > 0 && !signal.aborted) this.#watch.resume([document, ...roots]);
      };
      await this.#look({ signal, onCost, watchAlso });
    }
    if (this.#current === current) this.#current = null;
  }
}
