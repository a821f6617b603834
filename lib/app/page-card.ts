import type { Quote, SetAside } from '../browser/messaging.ts';
import type { Match, SentenceReport } from '../core/report/report.ts';
import { Card, type CardAction, type CardQuote } from '../dom/card.ts';
import { placeAt } from '../dom/place-at.ts';
import { liveRange } from '../dom/show-range.ts';
import { toneOf } from './page-pieces.ts';
import type { PageReader } from './page-reader.ts';

/** What cards need of the extension. */
export interface CardTools {
  /** Brings the card's style sheet. */
  readonly style: () => Promise<(root: ShadowRoot) => void>;
  readonly quotes: (claims: readonly string[]) => Promise<readonly Quote[]>;
  /** Opens the popup on a sentence; `null` in frames, whose sentences the page counts otherwise. */
  readonly openPopup: ((sentence: number) => void) | null;
  /** Keeps that a sentence is on another matter. Gives the ids for `takeBack`; `null` where nothing is kept. */
  readonly setAside: (said: SetAside) => Promise<readonly string[] | null>;
  readonly takeBack: (ids: readonly string[]) => Promise<void>;
  readonly translate: (key: string, ...parts: string[]) => string;
}

/** How long the pointer rests on a highlight before its card opens, in milliseconds. */
const REST = 400;
const MOST_QUOTES = 2;
const MOST_ROWS = 3;
const SIGNS: Readonly<Record<string, string>> = { agrees: '=', compatible: '≈', differs: '≠', 'not-comparable': '·' };

/** The facts of a match, differences first: those of both sides, and all where they tell of a difference. */
function rowsOf({ facts, relation }: Match, silent: string): CardQuote['rows'] {
  return facts
    .filter(({ page, reference }) => relation === 'differs' || (page && reference))
    .sort((a, b) => Number(b.result === 'differs') - Number(a.result === 'differs'))
    .slice(0, MOST_ROWS)
    .map(({ page, reference, result }) => ({
      page: page?.text ?? silent,
      reference: reference?.text ?? silent,
      sign: SIGNS[result] ?? '·',
    }));
}

/** Opens a card when the pointer rests on a highlight, or when asked to. */
export class PageCards {
  readonly #reader: PageReader;
  readonly #tools: CardTools;
  /** Made for the first sentence that one opens for. */
  #card: Card | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown = -1;

  constructor(reader: PageReader, tools: CardTools, signal: AbortSignal) {
    this.#reader = reader;
    this.#tools = tools;
    addEventListener('pointermove', (event) => this.#moved(event), { passive: true, signal });
    signal.addEventListener('abort', () => this.close());
  }

  /** Closes the card, and forgets what was about to open. */
  close(): void {
    clearTimeout(this.#timer);
    this.#card?.close();
  }

  /** Opens the card of a sentence, where cards are wanted and its text is in view. */
  async open(index: number): Promise<void> {
    const sentence = this.#reader.state.report?.sentences[index];
    const stretch = this.#reader.found.stretchOf(index);
    const box = stretch && liveRange(stretch)?.getBoundingClientRect();
    if (!this.#reader.cards || !sentence || !box || box.height === 0) return;
    const { translate } = this.#tools;
    const matches = sentence.matches.slice(0, MOST_QUOTES);
    const found = matches.length === 0 ? [] : await this.#tools.quotes(matches.map(({ claim }) => claim));
    const quotes = matches.flatMap((match) => {
      const quote = found.find(({ claim }) => claim === match.claim);
      return quote ? [{ ...quote, rows: rowsOf(match, translate('ledger_silent')) }] : [];
    });
    if (this.#card === null) {
      const style = await this.#tools.style();
      this.#card ??= new Card(style);
    }
    this.#shown = index;
    const tone = toneOf(sentence);
    this.#card.open(box, {
      tone,
      title: translate(`tone_${tone}`),
      quotes,
      silent: translate('row_silent'),
      openSource: translate('row_openSource'),
      actions: this.#actions(index, sentence, box),
    });
  }

  #actions(index: number, sentence: SentenceReport, box: DOMRect): CardAction[] {
    const { openPopup, translate } = this.#tools;
    const actions: CardAction[] = [];
    if (openPopup !== null) actions.push({ label: translate('card_openPopup'), run: () => openPopup(index) });
    if (sentence.matches.length > 0) {
      actions.push({ label: translate('row_notSame'), run: () => void this.#setAside(index, sentence, box) });
    }
    return actions;
  }

  /** Takes a sentence's pairs away, keeps that, and offers to take it back. */
  async #setAside(index: number, { text, matches }: SentenceReport, box: DOMRect): Promise<void> {
    const { translate, setAside, takeBack } = this.#tools;
    const { title = '', date = null } = this.#reader.state.report ?? {};
    const say = (words: string, ...actions: CardAction[]): void =>
      this.#card?.open(box, {
        tone: 'about',
        title: translate('row_notSame'),
        quotes: [],
        silent: translate(words),
        openSource: '',
        actions,
      });
    try {
      const pairs = matches.map(({ claim, relation }) => ({ claim, relation }));
      const ids = await setAside({ text, title, date, pairs });
      if (ids === null) this.#reader.setAside(index);
      const undo = (): void => {
        this.close();
        // What is stored reaches the page by itself.
        if (ids === null) this.#reader.compareAnew();
        else takeBack(ids).catch(() => say('notice_notStored'));
      };
      say(ids === null ? 'card_notKept' : 'notice_saidNotSame', { label: translate('notice_undo'), run: undo });
    } catch {
      say('notice_notStored');
    }
  }

  #moved(event: PointerEvent): void {
    clearTimeout(this.#timer);
    if (!this.#reader.cards || event.buttons !== 0 || event.pointerType === 'touch' || this.#card?.holds(event)) return;
    const { clientX, clientY } = event;
    this.#timer = setTimeout(() => {
      const place = placeAt(clientX, clientY, this.#reader.shadowRoots);
      const index = place === null ? -1 : this.#reader.found.sentenceAt(place.node, place.offset);
      if (index >= 0 && !(this.#card?.isOpen && index === this.#shown)) void this.open(index).catch(() => {});
    }, REST);
  }
}
