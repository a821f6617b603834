import { FILLER, SENTENCE } from './storm.ts';

/** A page that is far larger than what people read; `partly`: it is read in part, and the rest told as unread. */
export interface HugePage {
  readonly name: string;
  readonly html: string;
  readonly partly: boolean;
}

/** Huge pages of three kinds: many paragraphs, much text, deep nesting. */
export const HUGE_PAGES: readonly HugePage[] = [
  {
    name: '50,000 paragraphs',
    html: `<p>${SENTENCE}</p>${`<p>${FILLER}</p>`.repeat(49_998)}<p>${SENTENCE.replace('free', 'new')}</p>`,
    partly: false,
  },
  {
    name: 'a text node of 20 MB',
    html: `<p>${SENTENCE}</p><p>${`${FILLER} `.repeat(210_000)}</p>`,
    partly: true,
  },
  {
    name: '5,000 levels of nesting',
    html: `${'<div>'.repeat(5000)}<p>${SENTENCE}</p>${'</div>'.repeat(5000)}`,
    partly: false,
  },
];

/** A reading shorter than this, in milliseconds, is one short piece of work and need not be sliced. */
export const SHORT = 500;
