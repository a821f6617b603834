import type { Report } from '../core/report/report.ts';
import type { SampleView } from '../core/view/sample.ts';
import type { PackContent } from '../pack/pack.ts';
import { createLibrary } from './surface/library.ts';
import { viewReport } from './surface/rows.ts';

/** The sample article as it ships with the extension. */
export interface SampleArticle {
  readonly title: string;
  readonly date: string;
  readonly blocks: readonly string[];
}

/** The sample article compared: its paragraphs with each compared sentence marked, and its rows. */
export function viewSample(article: SampleArticle, report: Report, pack: PackContent): SampleView {
  const rows = viewReport(report, article.blocks, createLibrary(pack));
  const paragraphs = article.blocks.map((text, block) => {
    const pieces: SampleView['paragraphs'][number][number][] = [];
    let at = 0;
    for (const [i, sentence] of report.sentences.entries()) {
      const row = rows[i];
      if (sentence.block !== block || row === undefined) continue;
      if (sentence.start > at) pieces.push({ text: text.slice(at, sentence.start), tone: null, index: null });
      pieces.push({ text: sentence.text, tone: row.tone, index: row.index });
      at = sentence.end;
    }
    if (at < text.length) pieces.push({ text: text.slice(at), tone: null, index: null });
    return pieces;
  });
  return { paragraphs, rows };
}
