import type { PageSlice } from '../browser/messaging.ts';
import type { PageMessages } from '../browser/page-messages.ts';
import type { Report } from '../core/report/report.ts';
import type { TabState } from '../core/report/tab-state.ts';
import type { Settings } from '../core/settings.ts';
import { forgetLeftHighlights, Painter } from '../dom/highlights.ts';
import { type SafeNode, safeNodeFor } from '../dom/safe-node.ts';
import { createShadowRootOf } from '../dom/shadow-roots.ts';
import { createShadowStyler } from '../dom/shadow-styles.ts';
import { createSliceHost } from '../dom/time-slices.ts';
import { unreadFrames } from '../dom/unread-parts.ts';
import { PageCards } from './page-card.ts';
import { PageReader } from './page-reader.ts';
import { PageSession, showStretch } from './page-session.ts';
import { createTopicCheck, type TopicLexicon } from './page-topic.ts';

/** The extension as a page's content script sees it. */
export interface PageWorld {
  readonly lexicons: readonly TopicLexicon[];
  /** The highlights' style sheet for shadow trees; `null` where the document's reaches into them. */
  readonly shadowCss: string | null;
  /** The card's. */
  readonly cardCss: string;
  /** Starts listening to the extension's other parts. */
  readonly messages: () => PageMessages;
  readonly compare: (messages: PageMessages, slice: PageSlice) => Promise<Report>;
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
/** How often the highlights and the extension itself are looked after, in milliseconds. */
const PULSE = 500;
/** Smooth scrolling takes about so long, in milliseconds. */
const AFTER_SCROLL = 700;

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
  const messages = world.messages();
  const { signal } = ended;
  const dom = safeNodeFor(document);
  forgetLeftHighlights();
  const painter = new Painter(dom);
  const isTop = window === window.top;
  let session: PageSession | null = null;
  const reader = createReader(world, messages, settings, dom, painter, () => session?.stateChanged());
  session = isTop ? topSession(world, messages, reader, painter) : frameSession(world, messages, reader, painter);
  const cards = new PageCards(
    reader,
    {
      style: createShadowStyler(world.cardCss),
      quotes: (claims) => messages.send('getQuotes', { claims }),
      openPopup: isTop ? (sentence) => world.tell(messages.send('openPopup', { sentence })) : null,
      translate: world.translate,
    },
    signal,
  );
  if (isTop) {
    messages.on('moveHighlight', async ({ by }) => {
      cards.close();
      const index = (await session?.move(by)) ?? -1;
      // Scrolling closes cards: this one comes when it is done.
      if (index >= 0) setTimeout(() => void cards.open(index).catch(() => {}), AFTER_SCROLL);
      return index >= 0;
    });
  }
  messages.on('startReading', () => reader.startReading());
  const unwatch = world.watchSettings(
    (changed) => reader.changeSettings(changed),
    () => reader.compareAnew(),
  );
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
      messages.stop();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}

function createReader(
  world: PageWorld,
  messages: PageMessages,
  settings: Settings,
  dom: SafeNode,
  painter: Painter,
  changed: () => void,
): PageReader {
  const shadowRootOf = createShadowRootOf(dom, world.closedShadowRoots);
  const topic = createTopicCheck(world.lexicons);
  const tools = {
    topic,
    host: createSliceHost(),
    shadowRootOf,
    compare: (slice: PageSlice) => world.compare(messages, slice),
  };
  return new PageReader(settings, tools, painter, {
    changed,
    unreadParts: unreadFrames,
    styleShadowRoot: world.shadowCss === null ? () => {} : createShadowStyler(world.shadowCss),
    failed: (error) => {
      if (world.isAlive()) reportError(error);
    },
  });
}

/** The session of a tab's page: answers the surfaces, counts for the badge, and gathers what the frames found. */
function topSession(world: PageWorld, messages: PageMessages, reader: PageReader, painter: Painter): PageSession {
  const session = new PageSession(reader, painter, {
    count: (spotted) => world.tell(messages.send('tabChanged', { spotted })),
    changed: () => world.tell(messages.send('stateChanged')),
    showInFrame: (frame, sentence) => messages.send('showInFrame', { frame, sentence }),
    selectionInFrames: () => messages.send('askFramesForSelection'),
    inView: (sentence) => world.tell(messages.send('sentenceInView', { sentence })),
  });
  messages.on('getTabState', () => session.answer());
  messages.on('showSentence', ({ sentence }) => session.show(sentence));
  messages.on('getSelectedText', () => session.selection());
  messages.on('frameChanged', ({ frame, state }) => session.frameChanged(frame, state));
  return session;
}

/** The session of a frame: everything it finds goes to the page's own session. */
function frameSession(world: PageWorld, messages: PageMessages, reader: PageReader, painter: Painter): PageSession {
  const found = (state: TabState): void => world.tell(messages.send('frameFound', state));
  const session = new PageSession(reader, painter, {
    count: () => {},
    changed: () => found(reader.state),
    showInFrame: () => Promise.resolve(false),
    selectionInFrames: () => Promise.resolve(null),
    inView: () => {},
  });
  messages.on('showFrameSentence', ({ sentence }) => showStretch(reader.found.stretchOf(sentence), painter));
  messages.on('getFrameSelection', async () => {
    const own = await session.selection();
    // Another frame answers: the first answer counts.
    return own ?? new Promise<null>(() => {});
  });
  addEventListener('pagehide', () => reader.state.report && found({ ...reader.state, report: null }));
  return session;
}
