import type { Tone } from './highlights.ts';

/** One reference beside the sentence. */
export interface CardQuote {
  readonly quote: string;
  /** Publisher and date. */
  readonly source: string;
  /** Where to read it; empty for nowhere. */
  readonly url: string;
  /** Facts of both sides with the sign of how they relate. */
  readonly rows: readonly { readonly page: string; readonly reference: string; readonly sign: string }[];
}

/** A button of the card. */
export interface CardAction {
  readonly label: string;
  readonly run: () => void;
}

/** What a card says, in the reader's language. */
export interface CardContent {
  readonly tone: Tone;
  readonly title: string;
  readonly quotes: readonly CardQuote[];
  /** What is said where no reference is shown. */
  readonly silent: string;
  readonly openSource: string;
  readonly actions: readonly CardAction[];
}

/** Room between the sentence and the card, and around the window's edge, in pixels. */
const GAP = 8;
/** Inline and important: no rule of the page moves or hides it. */
const HOST_STYLE = 'all:initial!important;position:fixed!important;z-index:2147483647!important';

function element(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** A link to the quoted words in the article, opened in a tab of its own. Other schemes than http and https make none. */
function sourceLink(url: string, label: string): Node | string {
  if (!/^https?:/.test(url)) return '';
  const link = element('a', '', label) as HTMLAnchorElement;
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

function render({ tone, title, quotes, silent, openSource, actions }: CardContent): HTMLElement {
  const card = element('section', `card ${tone}`, element('header', '', title));
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', title);
  if (quotes.length === 0) card.append(element('p', 'quiet', silent));
  for (const quote of quotes) {
    const rows = quote.rows.map(({ page, reference, sign }) =>
      element('li', '', page, element('b', '', ` ${sign} `), reference),
    );
    card.append(element('blockquote', '', `“${quote.quote}”`));
    if (rows.length > 0) card.append(element('ul', '', ...rows));
    card.append(element('p', 'quiet', `${quote.source} `, sourceLink(quote.url, openSource)));
  }
  const buttons = actions.map(({ label, run }) => {
    const button = element('button', '', label);
    button.addEventListener('click', run);
    return button;
  });
  if (buttons.length > 0) card.append(element('footer', '', ...buttons));
  return card;
}

/** Below the sentence, or above it where there is more room: never over it. */
function place(host: HTMLElement, card: HTMLElement, sentence: DOMRect): void {
  const below = innerHeight - sentence.bottom - GAP * 2;
  const above = sentence.top - GAP * 2;
  const { height, width } = card.getBoundingClientRect();
  const under = height <= below || below >= above;
  const room = Math.max(96, under ? below : above);
  card.style.maxHeight = `${room}px`;
  const top = under ? sentence.bottom + GAP : sentence.top - GAP - Math.min(height, room);
  const left = Math.max(GAP, Math.min(sentence.left, innerWidth - width - GAP));
  host.style.setProperty('inset', `${Math.round(top)}px auto auto ${Math.round(left)}px`, 'important');
}

/** The one element that is ever in a page, and only while a card is open. */
export class Card {
  readonly #style: (root: ShadowRoot) => void;
  #host: HTMLElement | null = null;
  #closing: AbortController | null = null;

  constructor(style: (root: ShadowRoot) => void) {
    this.#style = style;
  }

  get isOpen(): boolean {
    return this.#host !== null;
  }

  /** Opens beside a sentence; a card that was open goes. Returns the undo. */
  open(sentence: DOMRect, content: CardContent): void {
    this.close();
    const host = document.createElement('collate-card');
    host.style.cssText = HOST_STYLE;
    const root = host.attachShadow({ mode: 'closed' });
    this.#style(root);
    const card = render(content);
    root.append(card);
    document.documentElement.append(host);
    this.#host = host;
    place(host, card, sentence);
    const close = (event: Event): void => {
      if (event.type === 'keydown' ? (event as KeyboardEvent).key === 'Escape' : !event.composedPath().includes(host)) {
        this.close();
      }
    };
    const closing = new AbortController();
    for (const type of ['keydown', 'pointerdown', 'scroll']) {
      addEventListener(type, close, { capture: true, passive: true, signal: closing.signal });
    }
    this.#closing = closing;
  }

  /** Whether a page's event came from the card. */
  holds(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  /** The page is as before. */
  close(): void {
    this.#closing?.abort();
    this.#host?.remove();
    this.#host = null;
  }
}
