import type { TabState, TabStatus } from '../core/report/tab-state.ts';
import type { Settings } from '../core/settings.ts';
import type { Painter } from '../dom/highlights.ts';
import { PageFindings } from './page-findings.ts';
import { DUTY, type Look, PageLooking } from './page-looking.ts';
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

/** A page that was empty of the topic until now is painted at least so often while answers come in. */
const PAINT_EVERY = 120;

/** Reads one page for as long as it lives: scans, keeps the report, paints, and starts again where the page changes. */
export class PageReader {
  readonly #tools: ScanTools;
  readonly #painter: Painter;
  readonly #effects: ReaderEffects;
  #settings: Settings;
  #clicked = false;
  #looking: PageLooking | null = null;
  #found = new PageFindings();
  #status: TabStatus = 'working';
  #progress = 0;
  #unread: TabState['unread'] = [];
  #painted = 0;
  #pause = 0;

  /** `silent`: the page was looked at already, and does not name the topic so far. */
  constructor(settings: Settings, silent: boolean, tools: ScanTools, painter: Painter, effects: ReaderEffects) {
    this.#settings = settings;
    this.#painter = painter;
    this.#effects = effects;
    this.#tools = tools;
    this.#obey();
    if (silent && this.#looking !== null) this.#status = 'no-topic';
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
    return this.#tools.roots;
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
    this.#found.known = new Map();
    this.#looking?.again('page');
  }

  /** Reads again where a pause has run out. */
  checkPause(): void {
    if (this.#looking === null) this.#obey();
  }

  /** Ends for good: no observer, no timer, no highlight. */
  stop(): void {
    this.#rest('off');
  }

  #obey(): void {
    const reason = reasonToRest(this.#settings, location.hostname, this.#clicked);
    if (reason !== null) this.#rest(reason);
    else if (this.#looking === null) this.#begin();
  }

  #rest(status: TabStatus): void {
    const wasReading = this.#looking !== null;
    this.#looking?.stop();
    this.#looking = null;
    this.#forget();
    const changed = this.#status !== status;
    this.#status = status;
    if (wasReading && changed) this.#effects.changed(this.state);
  }

  #begin(): void {
    this.#status = 'working';
    this.#looking = new PageLooking(
      this.#tools.host,
      (look) => this.#read(look),
      () => {
        this.#found.known = new Map();
      },
    );
  }

  #forget(): void {
    this.#found = new PageFindings();
    this.#progress = 0;
    this.#painter.clear();
  }

  async #read(look: Look): Promise<void> {
    try {
      await this.#readOnce(look);
    } catch (error) {
      if (!look.signal.aborted) {
        this.#status = 'ready';
        this.#effects.changed(this.state);
        this.#effects.failed(error);
      }
    }
  }

  async #readOnce({ signal, onCost, watchAlso }: Look): Promise<void> {
    const hinted = await mayNameTopic(this.#tools, signal, onCost);
    const page = hinted === true ? await readPage(this.#tools, signal, onCost) : null;
    if (signal.aborted) return;
    watchAlso(this.#tools.roots);
    if (page === null) this.#noTopic();
    else await this.#compare(page, signal, onCost);
  }

  #noTopic(): void {
    this.#forget();
    this.#status = 'no-topic';
    this.#progress = 1;
    this.#effects.changed(this.state);
  }

  async #compare(page: ScannedPage, signal: AbortSignal, onCost: Look['onCost']): Promise<void> {
    for (const root of this.#tools.roots) this.#effects.styleShadowRoot(root);
    this.#found.forgetOthers(page.blocks);
    this.#unread = [...page.unread, ...this.#effects.unreadParts()];
    this.#status = 'working';
    onCost(this.#show(page));
    const onProgress = (share: number): void => {
      this.#progress = share;
      if (performance.now() - this.#painted > this.#pause) onCost(this.#show(page));
    };
    await comparePage(page, this.#found.known, this.#tools, signal, onProgress);
    if (signal.aborted) return;
    this.#status = 'ready';
    this.#progress = 1;
    onCost(this.#show(page));
  }

  /** Takes over, paints and tells what is known of the page. Returns what it cost, in milliseconds. */
  #show({ meta, blocks }: ScannedPage): number {
    const start = performance.now();
    this.#found.take(meta, blocks);
    this.#paint();
    this.#effects.changed(this.state);
    this.#painted = performance.now();
    const cost = this.#painted - start;
    this.#pause = PAINT_EVERY + cost * DUTY;
    return cost;
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
