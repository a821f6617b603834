import type { SentenceReport } from '../../core/report/report.ts';

/** A text-quote selector of the W3C Web Annotation Data Model. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So much text on both sides tells a sentence from another of the same words. */
const AROUND = 32;

/** A selector for a stretch of a text. */
export function selectorIn(text: string, start: number, end: number): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/** A selector for a sentence of a page. */
export function selectorOf({ block, start, end, text }: SentenceReport, blocks: readonly string[]): TextQuoteSelector {
  const around = blocks[block] ?? '';
  return around.slice(start, end) === text ? selectorIn(around, start, end) : selectorIn(text, 0, text.length);
}
