import type { onMessage, PageSlice, removeAllListeners, sendMessage } from '../browser/messaging.ts';
import type { Report } from '../core/report/report.ts';
import type { TabState } from '../core/report/tab-state.ts';
import type { Settings } from '../core/settings.ts';
import { Painter } from '../dom/highlights.ts';
import { type SafeNode, safeNodeFor } from '../dom/safe-node.ts';
import { createShadowRootOf } from '../dom/shadow-roots.ts';
import { createShadowStyler } from '../dom/shadow-styles.ts';
import { createSliceHost } from '../dom/time-slices.ts';
import { unreadFrames } from '../dom/unread-parts.ts';
import { PageReader } from './page-reader.ts';
import { PageSession, showStretch } from './page-session.ts';
import { createTopicCheck, type TopicLexicon } from './page-topic.ts';

/** The extension as a page's content script sees it. */
export interface PageWorld {
  readonly lexicons: readonly TopicLexicon[];
  /** The highlights' style sheet, for shadow trees. */
  readonly css: string;
  readonly messages: {
    readonly sendMessage: typeof sendMessage;
    readonly onMessage: typeof onMessage;
    readonly removeAllListeners: typeof removeAllListeners;
  };
  readonly compare: (slice: PageSlice) => Promise<Report>;
  /** Sends what nobody needs to answer. */
  readonly tell: (message: Promise<unknown>) => void;
  readonly isAlive: () => boolean;
  readonly closedShadowRoots: ((element: Element) => ShadowRoot | null) | null;
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (onChange: (settings: Settings) => void) => () => void;
  readonly translate: (key: string, ...parts: string[]) => string;
}

/** One content script a frame: a registered symbol, for elements with an id hide plain names of a window. */
const STARTED = Symbol.for('collate.page');
/** How often the highlights and the extension itself are looked after, in milliseconds. */
const PULSE = 500;

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
  if ('prerendering' in document && document.prerendering) {
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
  }
  const settings = await world.readSettings();
  if (!ended.signal.aborted) run(world, settings, ended);
}

function run(world: PageWorld, settings: Settings, ended: AbortController): void {
  const { signal } = ended;
  const dom = safeNodeFor(document);
  const painter = new Painter(dom);
  const isTop = window === window.top;
  let session: PageSession | null = null;
  const reader = createReader(world, settings, dom, painter, () => session?.stateChanged());
  session = isTop ? topSession(world, reader, painter) : frameSession(world, reader, painter);
  world.messages.onMessage('startReading', () => reader.startReading());
  const unwatch = world.watchSettings((changed) => reader.changeSettings(changed));
  const timer = setInterval(() => {
    if (!world.isAlive()) ended.abort();
    else if (!document.hidden) {
      painter.restore();
      reader.checkPause();
    }
  }, PULSE);
  addEventListener('pageshow', ({ persisted }) => persisted && session?.tellAgain(), { signal });
  let scrolling: ReturnType<typeof setTimeout> | undefined;
  const scrolled = (): void => {
    clearTimeout(scrolling);
    scrolling = setTimeout(() => session?.scrolled(), 200);
  };
  if (isTop) addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    reader.stop();
    painter.clear();
    try {
      unwatch();
      world.messages.removeAllListeners();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

function createReader(
  world: PageWorld,
  settings: Settings,
  dom: SafeNode,
  painter: Painter,
  changed: () => void,
): PageReader {
  const shadowRootOf = createShadowRootOf(dom.name, dom.openShadowRoot, world.closedShadowRoots);
  const topic = createTopicCheck(world.lexicons);
  const tools = { topic, host: createSliceHost(), shadowRootOf, compare: world.compare };
  return new PageReader(settings, tools, painter, {
    changed,
    unreadParts: unreadFrames,
    styleShadowRoot: createShadowStyler(world.css),
    failed: (error) => {
      if (world.isAlive()) reportError(error);
    },
  });
}

/** The session of a tab's page: answers the surfaces, counts for the badge, and gathers what the frames found. */
function topSession(world: PageWorld, reader: PageReader, painter: Painter): PageSession {
  const { onMessage, sendMessage } = world.messages;
  const session = new PageSession(reader, painter, {
    count: (spotted) => world.tell(sendMessage('tabChanged', { spotted })),
    changed: () => world.tell(sendMessage('stateChanged')),
    showInFrame: (frame, sentence) => sendMessage('showInFrame', { frame, sentence }),
    selectionInFrames: () => sendMessage('askFramesForSelection'),
    inView: (sentence) => world.tell(sendMessage('sentenceInView', { sentence })),
  });
  onMessage('getTabState', () => session.answer());
  onMessage('showSentence', ({ data }) => session.show(data.sentence));
  onMessage('moveHighlight', async ({ data }) => (await session.move(data.by)) >= 0);
  onMessage('getSelectedText', () => session.selection());
  onMessage('frameChanged', ({ data }) => session.frameChanged(data.frame, data.state));
  return session;
}

/** The session of a frame: everything it finds goes to the page's own session. */
function frameSession(world: PageWorld, reader: PageReader, painter: Painter): PageSession {
  const { onMessage, sendMessage } = world.messages;
  const found = (state: TabState): void => world.tell(sendMessage('frameFound', state));
  const session = new PageSession(reader, painter, {
    count: () => {},
    changed: () => found(reader.state),
    showInFrame: () => Promise.resolve(false),
    selectionInFrames: () => Promise.resolve(null),
    inView: () => {},
  });
  onMessage('showFrameSentence', ({ data }) => showStretch(reader.stretchOf(data.sentence), painter));
  onMessage('getFrameSelection', async () => {
    const own = await session.selection();
    // Another frame answers: the first answer counts.
    return own ?? new Promise<null>(() => {});
  });
  addEventListener('pagehide', () => reader.state.report && found({ ...reader.state, report: null }));
  return session;
}
