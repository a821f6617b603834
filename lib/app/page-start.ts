import type { PageSlice } from '../browser/messaging.ts';
import type { PageMessages } from '../browser/page-messages.ts';
import type { Settings } from '../core/settings.ts';
import { forgetLeftHighlights } from '../dom/highlights.ts';
import { safeNodeFor } from '../dom/safe-node.ts';
import { createShadowRootOf } from '../dom/shadow-roots.ts';
import { createSliceHost } from '../dom/time-slices.ts';
import { type Look, PageLooking } from './page-looking.ts';
import { openPage, type WholePage } from './page-open.ts';
import { reasonToRest } from './page-rest.ts';
import { mayNameTopic, type ScanTools } from './page-scan.ts';
import { createTopicCheck } from './page-topic.ts';
import type { TopicPatterns } from './topic-patterns.ts';

/** The extension as a page's content script sees it. */
export interface PageWorld {
  readonly patterns: TopicPatterns;
  /** Starts listening to the extension's other parts. `onFirst` is called before a message that has no handler is given up. */
  readonly messages: (onFirst: () => void) => PageMessages;
  /** Sends what nobody needs to answer. */
  readonly tell: (message: Promise<unknown>) => void;
  readonly isAlive: () => boolean;
  readonly closedShadowRoots: ((element: Element) => ShadowRoot | null) | null;
  readonly readSettings: () => Promise<Settings>;
  /** Calls back with changed settings, and when the reader has corrected a pair somewhere. Returns the undo. */
  readonly watchSettings: (onChange: (settings: Settings) => void, onCorrected: () => void) => () => void;
  readonly translate: (key: string, ...parts: string[]) => string;
}

/** One content script a frame: a registered symbol, for elements with an id hide plain names of a window. */
const STARTED = Symbol.for('collate.page');
/** How often a page that rests for a time looks whether the time is over, in milliseconds. */
const PAUSE_CHECK = 2000;

interface Running {
  readonly isAlive: () => boolean;
  readonly stop: () => void;
}

/** Starts reading this frame, unless a script of this extension that still runs does so already. */
export async function startPage(world: PageWorld): Promise<void> {
  const scope = globalThis as { [STARTED]?: Running };
  if (scope[STARTED]?.isAlive()) return;
  scope[STARTED]?.stop();
  const ended = new AbortController();
  scope[STARTED] = { isAlive: () => !ended.signal.aborted && world.isAlive(), stop: () => ended.abort() };
  // Only Chromium renders pages ahead.
  if (!import.meta.env.FIREFOX && 'prerendering' in document && document.prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  }
  const settings = await world.readSettings();
  if (!ended.signal.aborted) waitForTopic(world, settings, ended);
}

/**
 * All that runs in pages that never name the topic: a look at their text, again when they change. The rest is made when a
 * name was found, when another part of the extension asks, or when the settings change.
 */
function waitForTopic(world: PageWorld, first: Settings, ended: AbortController): void {
  const { signal } = ended;
  if (import.meta.env.FIREFOX) forgetLeftHighlights();
  const tools = createTools(world, () => messages);
  let silent = false;
  let whole: WholePage | null = null;
  let looking: PageLooking | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  const open = (settings: Settings): void => {
    if (whole !== null || signal.aborted) return;
    looking?.stop();
    looking = null;
    clearInterval(timer);
    whole = openPage(world, messages, tools, { settings, silent }, ended);
  };
  const messages = world.messages(() => open(first));
  const unwatch = world.watchSettings(
    (changed) => (whole === null ? open(changed) : whole.changeSettings(changed)),
    () => whole?.compareAnew(),
  );
  signal.addEventListener('abort', () => {
    looking?.stop();
    clearInterval(timer);
    try {
      unwatch();
      messages.stop();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
  const look = async ({ signal, onCost, watchAlso }: Look): Promise<void> => {
    if (!world.isAlive()) return ended.abort();
    const named = await mayNameTopic(tools, signal, onCost);
    if (named === null) return;
    if (named) return open(first);
    silent = true;
    watchAlso(tools.roots);
  };
  const reason = (): unknown => reasonToRest(first, location.hostname, false);
  if (reason() === null) looking = new PageLooking(tools.host, look);
  else if (first.pausedUntil !== null) timer = setInterval(() => reason() === null && open(first), PAUSE_CHECK);
}

function createTools(world: PageWorld, messages: () => PageMessages): ScanTools {
  const rootOf = createShadowRootOf(safeNodeFor(document), world.closedShadowRoots);
  const roots = new Set<ShadowRoot>();
  return {
    topic: createTopicCheck(world.patterns),
    host: createSliceHost(),
    roots,
    shadowRootOf: (element) => {
      const root = rootOf(element);
      if (root !== null) roots.add(root);
      return root;
    },
    compare: (slice: PageSlice) => messages().ask('comparePage', slice),
  };
}
