import type { SentenceReport } from '../../core/report/report.ts';
import type { Row } from '../../core/view/row.ts';
import type { PageHead } from '../../core/view/surface.ts';
import type { Words } from '../../core/view/words.ts';

/** What is taken along: a page's head, some of its rows and the texts they stand in. */
export interface ComparisonSet {
  readonly head: PageHead | null;
  readonly url: string;
  readonly rows: readonly Row[];
  readonly sentences: readonly SentenceReport[];
  readonly blocks: readonly string[];
  readonly words: Words;
}

/** A file to copy or save. `type` is its media type. */
export interface Taken {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}
