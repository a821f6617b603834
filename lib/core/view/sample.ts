import type { Row, Tone } from './row.ts';

/** A stretch of the sample article: a compared sentence with its tone and its row, or what stands between. */
export interface SamplePiece {
  readonly text: string;
  readonly tone: Tone | null;
  readonly index: number | null;
}

/** The sample article of the welcome page, compared. */
export interface SampleView {
  readonly paragraphs: readonly (readonly SamplePiece[])[];
  readonly rows: readonly Row[];
}
