import type { Quote } from '../browser/messaging.ts';
import type { Match, SentenceReport } from '../core/report/report.ts';
import { Card, type CardAction, type CardQuote } from '../dom/card.ts';
import { placeAt } from '../dom/place-at.ts';
import { liveRange } from '../dom/show-range.ts';
import { toneOf } from './page-pieces.ts';
import type { PageReader } from './page-reader.ts';

/** What cards need of the extension. */
export interface CardTools {
  readonly style: (root: ShadowRoot) => void;
  readonly quotes: (claims: readonly string[]) => Promise<readonly Quote[]>;
  /** Opens the popup on a sentence; `null` in frames, whose sentences the page counts otherwise. */
  readonly openPopup: ((sentence: number) => void) | null;
  readonly translate: (key: string, ...parts: string[]) => string;
}

/** How long the pointer rests on a highlight before its card opens, in milliseconds. */
const REST = 400;
const MOST_QUOTES = 2;
const MOST_ROWS = 3;
const SIGNS: Readonly<Record<string, string>> = { agrees: '=', compatible: '≈', differs: '≠', 'not-comparable': '·' };

function quoteOf({ quote, publisher, published, url }: Quote, { facts }: Match): CardQuote {
  const rows = facts.flatMap(({ page, reference, result }) =>
    page && reference ? [{ page: page.text, reference: reference.text, sign: SIGNS[result] ?? '·' }] : [],
  );
  const date = new Date(published).toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  return { quote, url, source: `${publisher}, ${date}`, rows: rows.slice(0, MOST_ROWS) };
}

/** Opens a card when the pointer rests on a highlight, or when asked to. */
export class PageCards {
  readonly #reader: PageReader;
  readonly #tools: CardTools;
  readonly #card: Card;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = -1;

  constructor(reader: PageReader, tools: CardTools, signal: AbortSignal) {
    this.#reader = reader;
    this.#tools = tools;
    this.#card = new Card(tools.style);
    addEventListener('pointermove', (event) => this.#moved(event), { passive: true, signal });
    signal.addEventListener('abort', () => this.close());
  }

  /** Closes the card, and forgets what was about to open. */
  close(): void {
    clearTimeout(this.#timer);
    this.#card.close();
  }

  /** Opens the card of a sentence, where cards are wanted and its text is in view. */
  async open(index: number): Promise<void> {
    const sentence = this.#reader.state.report?.sentences[index];
    const stretch = this.#reader.found.stretchOf(index);
    const box = stretch && liveRange(stretch)?.getBoundingClientRect();
    if (!this.#reader.cards || !sentence || !box || box.height === 0) return;
    const matches = sentence.matches.slice(0, MOST_QUOTES);
    const found = matches.length === 0 ? [] : await this.#tools.quotes(matches.map(({ claim }) => claim));
    const quotes = matches.flatMap((match) => {
      const quote = found.find(({ claim }) => claim === match.claim);
      return quote ? [quoteOf(quote, match)] : [];
    });
    this.#shown = index;
    const { translate } = this.#tools;
    const tone = toneOf(sentence);
    this.#card.open(box, {
      tone,
      title: translate(`tone_${tone}`),
      quotes,
      silent: translate('row_silent'),
      openSource: translate('row_openSource'),
      actions: this.#actions(index, sentence),
    });
  }

  #actions(index: number, { matches }: SentenceReport): CardAction[] {
    const { openPopup, translate } = this.#tools;
    const actions: CardAction[] = [];
    if (openPopup !== null) actions.push({ label: translate('card_openPopup'), run: () => openPopup(index) });
    if (matches.length > 0) {
      const run = (): void => {
        this.close();
        this.#reader.setAside(index);
      };
      actions.push({ label: translate('row_notSame'), run });
    }
    return actions;
  }

  #moved(event: PointerEvent): void {
    clearTimeout(this.#timer);
    if (!this.#reader.cards || event.buttons !== 0 || event.pointerType === 'touch' || this.#card.holds(event)) return;
    const { clientX, clientY } = event;
    this.#timer = setTimeout(() => {
      const place = placeAt(clientX, clientY, this.#reader.shadowRoots);
      const index = place === null ? -1 : this.#reader.found.sentenceAt(place.node, place.offset);
      if (index >= 0 && !(this.#card.isOpen && index === this.#shown)) void this.open(index).catch(() => {});
    }, REST);
  }
}
