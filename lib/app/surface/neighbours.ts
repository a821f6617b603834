import type { SentenceReport } from '../../core/report/report.ts';
import { splitSentences } from '../../core/sentences.ts';
import type { Row } from '../../core/view/row.ts';

/** The row with the sentences that stand around it in the page; the last of the block before where its own has none. */
export function withNeighbours(row: Row, sentence: SentenceReport | undefined, blocks: readonly string[]): Row {
  const block = sentence && blocks[sentence.block];
  if (!sentence || !block) return row;
  const around = splitSentences(block);
  const place = around.findIndex(({ start, end }) => start <= sentence.start && sentence.start < end);
  const words = (span: { start: number; end: number } | undefined): string =>
    span ? block.slice(span.start, span.end) : '';
  const before = words(around[place - 1]) || lastOf(blocks[sentence.block - 1]);
  const after = words(around.find(({ start }) => start >= sentence.end));
  return { ...row, page: { ...row.page, before, after } };
}

/** Headings and captions end without one of these, and run into the sentence that follows. */
const ENDS_A_SENTENCE = /[.!?…。！？।][\p{Pe}\p{Pf}"']*$/u;

function lastOf(block: string | undefined): string {
  if (!block || !ENDS_A_SENTENCE.test(block)) return '';
  const last = splitSentences(block).at(-1);
  return last ? block.slice(last.start, last.end) : '';
}
