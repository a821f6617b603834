import type { Block, Segment } from './block.ts';

/** White space that folds to one space. */
const SPACE = ' \\t\\n\\r\\f\\v\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Characters nobody sees: soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
const UNSEEN = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\u061c';
const MARKS = '\\u0300-\\u036f\\u3099\\u309a';

/**
 * What does not map one to one: white space other than a single plain space, unseen characters, a letter with combining
 * marks, Hangul in parts, and a joiner or non-joiner inside a Latin word (in other scripts and emoji it is seen).
 */
const ODD = new RegExp(
  `[${SPACE}${UNSEEN}]{2,}|[${SPACE.slice(1)}${UNSEEN}]|[^${SPACE}${UNSEEN}${MARKS}][${MARKS}]+|[\\u1100-\\u115f][\\u1160-\\u11ff]+` +
    '|(?<=[A-Za-z\\d\\u00c0-\\u024f])[\\u200c\\u200d]+(?=[A-Za-z\\d\\u00c0-\\u024f])',
  'g',
);
const HAS_SPACE = new RegExp(`[${SPACE}]`);
const ALL_UNSEEN = new RegExp(`^[${UNSEEN}\\u200c\\u200d]+$`);

/** Grows one block from text nodes in document order. */
export class BlockBuilder {
  #parts: string[] = [];
  #segments: Segment[] = [];
  #length = 0;
  #spaceBefore = true;
  /** Gap text to put in before the next word, where one comes. */
  #gap = '';

  /** Length of the text so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds `data`, which stands at `from` in `node`. */
  append(node: Text, data: string, from: number): void {
    let done = 0;
    for (const match of data.matchAll(ODD)) {
      this.#plain(node, data.slice(done, match.index), from + done);
      this.#odd(node, match[0], from + match.index);
      done = match.index + match[0].length;
    }
    this.#plain(node, done === 0 ? data : data.slice(done), from + done);
  }

  /** Parts what comes next from what was, by text that has no place in the DOM (`<br>`, the next cell of a row). */
  part(gap: ' ' | '; '): void {
    if (this.#length > 0 && this.#gap.length < gap.length) this.#gap = gap;
  }

  /** The block, or `null` where there was no text; the builder is empty again afterwards. */
  take(): Block | null {
    const last = this.#segments.at(-1);
    if (this.#spaceBefore && last !== undefined) this.#dropLastCharacter(last);
    const text = this.#parts.join('').slice(0, this.#length);
    const segments = this.#segments;
    this.#parts = [];
    this.#segments = [];
    this.#length = 0;
    this.#spaceBefore = true;
    this.#gap = '';
    return text === '' ? null : { text, segments };
  }

  /** White space adds nothing here. */
  get #awaitsWord(): boolean {
    return this.#spaceBefore || this.#gap !== '';
  }

  #dropLastCharacter(last: Segment): void {
    this.#length -= 1;
    if (last.length === 1) this.#segments.pop();
    else {
      last.length -= 1;
      last.nodeLength -= 1;
    }
  }

  #plain(node: Text, text: string, from: number): void {
    const skip = this.#awaitsWord && text.startsWith(' ') ? 1 : 0;
    if (text.length > skip) this.#push(node, skip === 0 ? text : text.slice(skip), from + skip, text.length - skip);
  }

  #odd(node: Text, text: string, from: number): void {
    if (HAS_SPACE.test(text)) {
      if (!this.#awaitsWord) this.#push(node, ' ', from, text.length);
    } else {
      const composed = ALL_UNSEEN.test(text) ? '' : text.normalize('NFC');
      if (composed !== '') this.#push(node, composed, from, text.length);
    }
  }

  #push(node: Text, text: string, nodeStart: number, nodeLength: number): void {
    if (this.#gap !== '') this.#putGap();
    const last = this.#segments.at(-1);
    const plain = text.length === nodeLength;
    const follows = last?.node === node && last.nodeStart + last.nodeLength === nodeStart;
    if (plain && follows && last.length === last.nodeLength && last.start + last.length === this.#length) {
      last.length += text.length;
      last.nodeLength += nodeLength;
    } else this.#segments.push({ start: this.#length, length: text.length, node, nodeStart, nodeLength });
    this.#parts.push(text);
    this.#length += text.length;
    this.#spaceBefore = text.endsWith(' ');
  }

  #putGap(): void {
    const gap = this.#spaceBefore ? this.#gap.trimEnd() : this.#gap;
    const last = this.#segments.at(-1);
    if (this.#spaceBefore && gap !== '' && last !== undefined) {
      // "A" + space + "; " + "B" reads as "A; B".
      this.#parts = [this.#parts.join('').slice(0, this.#length - 1)];
      this.#dropLastCharacter(last);
      this.#parts.push(`${gap} `);
      this.#length += gap.length + 1;
    } else if (gap !== '') {
      this.#parts.push(gap);
      this.#length += gap.length;
    }
    this.#gap = '';
    this.#spaceBefore = true;
  }
}
