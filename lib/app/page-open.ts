import type { PageMessages } from '../browser/page-messages.ts';
import type { TabState } from '../core/report/tab-state.ts';
import type { Settings } from '../core/settings.ts';
import { Painter } from '../dom/highlights.ts';
import { safeNodeFor } from '../dom/safe-node.ts';
import { createShadowStyler } from '../dom/shadow-styles.ts';
import { unreadFrames } from '../dom/unread-parts.ts';
import { PageCards } from './page-card.ts';
import { PageReader } from './page-reader.ts';
import type { ScanTools } from './page-scan.ts';
import { PageSession, showStretch } from './page-session.ts';
import type { PageWorld } from './page-start.ts';

/** What a page starts with: the settings, and whether it was looked at and does not name the topic so far. */
export interface PageBeginning {
  readonly settings: Settings;
  readonly silent: boolean;
}

/** How often the highlights and the extension itself are looked after, in milliseconds. */
const PULSE = 500;
/** Smooth scrolling takes about so long, in milliseconds. */
const AFTER_SCROLL = 700;

/** A page that names the topic or was asked for, as the settings reach it. */
export type WholePage = Pick<PageReader, 'changeSettings' | 'compareAnew'>;

/** Makes all that a page with the topic needs: reader, highlights, cards, answers to the surfaces. Ends with `ended`. */
export function openPage(
  world: PageWorld,
  messages: PageMessages,
  tools: ScanTools,
  beginning: PageBeginning,
  ended: AbortController,
): WholePage {
  const { signal } = ended;
  const painter = new Painter(safeNodeFor(document));
  const isTop = window === window.top;
  let session: PageSession | null = null;
  const reader = createReader(world, messages, tools, beginning, painter, () => session?.stateChanged());
  session = isTop ? topSession(world, messages, reader, painter) : frameSession(world, messages, reader, painter);
  const cards = new PageCards(
    reader,
    {
      style: async () => createShadowStyler(await messages.ask('getStyles', { of: 'card' })),
      quotes: (claims) => messages.ask('getQuotes', { claims }),
      openPopup: isTop ? (sentence) => world.tell(messages.send('openPopup', { sentence })) : null,
      setAside: (said) => messages.send('setAside', said),
      takeBack: (ids) => messages.send('takeBack', { ids }),
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
  });
  return reader;
}

function createReader(
  world: PageWorld,
  messages: PageMessages,
  tools: ScanTools,
  { settings, silent }: PageBeginning,
  painter: Painter,
  changed: () => void,
): PageReader {
  return new PageReader(settings, silent, tools, painter, {
    changed,
    unreadParts: unreadFrames,
    styleShadowRoot: import.meta.env.FIREFOX ? shadowStyler(world, messages) : () => {},
    failed: (error) => {
      if (world.isAlive()) reportError(error);
    },
  });
}

/** Chromium's highlights inherit their colours into shadow trees; Firefox' need rules there, asked for when a page has one. */
function shadowStyler(world: PageWorld, messages: PageMessages): (root: ShadowRoot) => void {
  let styler: Promise<(root: ShadowRoot) => void> | undefined;
  return (root) => {
    styler ??= messages.ask('getStyles', { of: 'highlights' }).then(createShadowStyler);
    world.tell(styler.then((style) => style(root)));
  };
}

/** The session of a tab's page: answers the surfaces, counts for the badge, and gathers what the frames found. */
function topSession(world: PageWorld, messages: PageMessages, reader: PageReader, painter: Painter): PageSession {
  const session = new PageSession(reader, painter, {
    count: (spotted) => world.tell(messages.send('tabChanged', { spotted })),
    changed: () => world.tell(messages.send('stateChanged')),
    showInFrame: (frame, sentence) => messages.ask('showInFrame', { frame, sentence }),
    selectionInFrames: () => messages.ask('askFramesForSelection'),
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
