import type { TabState, TabStatus } from '../core/report/tab-state.ts';
import type { Settings } from '../core/settings.ts';
import type { Painter } from '../dom/highlights.ts';
import { type PageChange, PageWatch } from '../dom/page-changes.ts';
import { PageFindings } from './page-findings.ts';
import { reasonToRest } from './page-rest.ts';
import { comparePage, mayNameTopic, readPage, type ScannedPage, type ScanTools } from './page-scan.ts';

/** What a reader of a page does to the world besides comparing. */
export interface ReaderEffects {
  /** The state is another: tell those who show it. */
  readonly changed: (state: TabState) => void;
  /** Parts of the page that no script of ours reaches. */
  readonly unreadParts: () => TabState['unread'];
  /** Style sheets do not reach into shadow trees by themselves everywhere. */
  readonly styleShadowRoot: (root: ShadowRoot) => void;
  /** Something went wrong that nobody expected; the page is none the wiser. */
  readonly failed: (error: unknown) => void;
}

/** Time from a change to reading the page again, in milliseconds; a new page in the same tab is read sooner. */
const SETTLE = 250;
const SETTLE_PAGE = 80;
/** Reading again takes at most one part in so many of the main thread's time, whatever the page does. */
const DUTY = 60;
/** A page that was empty of the topic until now is painted at least so often while answers come in. */
const PAINT_EVERY = 120;

/** Reads one page for as long as it lives: scans, keeps the report, paints, and starts again where the page changes. */
export class PageReader {
  readonly #tools: ScanTools;
  readonly #painter: Painter;
  readonly #effects: ReaderEffects;
  readonly #shadowRoots = new Set<ShadowRoot>();
  #settings: Settings;
  #clicked = false;
  #period: AbortController | null = null;
  #scan: AbortController | null = null;
  #watch: PageWatch | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cost = 0;
  #found = new PageFindings();
  #status: TabStatus = 'working';
  #progress = 0;
  #unread: TabState['unread'] = [];
  #painted = 0;
  #pause = 0;

  constructor(settings: Settings, tools: ScanTools, painter: Painter, effects: ReaderEffects) {
    this.#settings = settings;
    this.#painter = painter;
    this.#effects = effects;
    const shadowRootOf = (element: Element): ShadowRoot | null => {
      const root = tools.shadowRootOf(element);
      if (root !== null) this.#shadowRoots.add(root);
      return root;
    };
    this.#tools = { ...tools, shadowRootOf };
    this.#obey();
  }

  /** What to show of this page. */
  get state(): TabState {
    const { report, texts } = this.#found;
    return { status: this.#status, progress: this.#progress, report, blocks: texts, unread: this.#unread };
  }

  /** What was found in the page. */
  get found(): PageFindings {
    return this.#found;
  }

  /** Whether the reader wants cards beside highlights. */
  get cards(): boolean {
    return this.#settings.cards && this.#found.count > 0;
  }

  /** The shadow roots that the page was found to have. */
  get shadowRoots(): ReadonlySet<ShadowRoot> {
    return this.#shadowRoots;
  }

  /** The reader says that a sentence and its references are not on the same matter: until the page is read anew. */
  setAside(index: number): void {
    this.#found.setAside(index);
    this.#paint();
    this.#effects.changed(this.state);
  }

  /** The reader asked to read this page (mode `on-click`). */
  startReading(): void {
    this.#clicked = true;
    this.#obey();
  }

  /** Takes new settings over at once. */
  changeSettings(settings: Settings): void {
    const { highlightStyle, openness } = this.#settings;
    this.#settings = settings;
    if (openness !== settings.openness) this.#forget();
    this.#obey();
    if (highlightStyle !== settings.highlightStyle) this.#paint();
    if (openness !== settings.openness) this.compareAnew();
  }

  /** What the worker answers has changed: every block is compared anew; what is shown stays until then. */
  compareAnew(): void {
    if (this.#period !== null) this.#again('page');
  }

  /** Reads again where a pause has run out. */
  checkPause(): void {
    if (this.#period === null) this.#obey();
  }

  /** Ends for good: no observer, no timer, no highlight. */
  stop(): void {
    this.#rest('off');
  }

  #obey(): void {
    const reason = reasonToRest(this.#settings, location.hostname, this.#clicked);
    if (reason !== null) this.#rest(reason);
    else if (this.#period === null) this.#begin();
  }

  #rest(status: TabStatus): void {
    const wasReading = this.#period !== null;
    this.#period?.abort();
    this.#scan?.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#period = this.#scan = this.#watch = null;
    this.#forget();
    const changed = this.#status !== status;
    this.#status = status;
    if (wasReading && changed) this.#effects.changed(this.state);
  }

  #begin(): void {
    this.#period = new AbortController();
    this.#status = 'working';
    this.#watch = new PageWatch((change) => this.#again(change), this.#period.signal);
    void this.#read();
  }

  #forget(): void {
    this.#found = new PageFindings();
    this.#progress = 0;
    this.#painter.clear();
  }

  #again(change: PageChange): void {
    if (change === 'page') {
      this.#scan?.abort();
      this.#scan = null;
      this.#found.known = new Map();
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    // While a scan runs its end looks for changes; the watch has told of one, and rests.
    if (this.#timer !== undefined) return;
    const wait = change === 'page' ? SETTLE_PAGE : Math.max(SETTLE, this.#cost * DUTY);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#scan === null) void this.#read();
      else this.#again('content');
    }, wait);
  }

  async #read(): Promise<void> {
    const scan = new AbortController();
    this.#scan = scan;
    this.#cost = 0;
    try {
      await this.#readOnce(scan.signal);
    } catch (error) {
      if (!scan.signal.aborted) {
        this.#status = 'ready';
        this.#effects.changed(this.state);
        this.#effects.failed(error);
      }
    } finally {
      if (this.#scan === scan) this.#scan = null;
    }
  }

  async #readOnce(signal: AbortSignal): Promise<void> {
    const onCost = (milliseconds: number): void => {
      this.#cost += milliseconds;
    };
    await this.#tools.host.whenVisible();
    if (signal.aborted) return;
    this.#shadowRoots.clear();
    this.#watch?.resume([document]);
    const hinted = await mayNameTopic(this.#tools, signal, onCost);
    const page = hinted === true ? await readPage(this.#tools, signal, onCost) : null;
    if (signal.aborted) return;
    if (this.#shadowRoots.size > 0) this.#watch?.resume([document, ...this.#shadowRoots]);
    if (page === null) this.#noTopic();
    else await this.#compare(page, signal);
  }

  #noTopic(): void {
    const told = this.#found.report !== null;
    this.#forget();
    this.#status = 'no-topic';
    this.#progress = 1;
    // Nothing was ever told of this page: nobody needs to hear that there is nothing.
    if (told) this.#effects.changed(this.state);
  }

  async #compare(page: ScannedPage, signal: AbortSignal): Promise<void> {
    for (const root of this.#shadowRoots) this.#effects.styleShadowRoot(root);
    this.#found.forgetOthers(page.blocks);
    this.#unread = [...page.unread, ...this.#effects.unreadParts()];
    this.#status = 'working';
    this.#show(page);
    const onProgress = (share: number): void => {
      this.#progress = share;
      if (performance.now() - this.#painted > this.#pause) this.#show(page);
    };
    await comparePage(page, this.#found.known, this.#tools, signal, onProgress);
    if (signal.aborted) return;
    this.#status = 'ready';
    this.#progress = 1;
    this.#show(page);
  }

  #show({ meta, blocks }: ScannedPage): void {
    const start = performance.now();
    this.#found.take(meta, blocks);
    this.#paint();
    this.#effects.changed(this.state);
    this.#painted = performance.now();
    this.#cost += this.#painted - start;
    this.#pause = PAINT_EVERY + (this.#painted - start) * DUTY;
  }

  #paint(): void {
    try {
      this.#painter.paint(this.#found.stretches(), this.#settings.highlightStyle);
    } catch (error) {
      // The popup still has the report.
      this.#effects.failed(error);
    }
  }
}
