import type { PageDocument, Report } from '../core/report/report.ts';
import type { PageSlice } from './messaging.ts';

/** Compares a slice of a page: its context is read, so that "the company" has its name, and not reported. */
export function compareSliceWith(compare: (page: PageDocument) => Report, slice: PageSlice): Report {
  const { context, blocks, ...page } = slice;
  const report = compare({ ...page, blocks: [...context, ...blocks] });
  const sentences = report.sentences
    .filter(({ block }) => block >= context.length)
    .map((sentence) => ({ ...sentence, block: sentence.block - context.length }));
  return { ...report, sentences };
}
