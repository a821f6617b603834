import type { ComparisonNote, FactComparison, Relation } from '../relation/comparison.ts';
import type { Span } from '../span.ts';

/** A page as the engine reads it. A block is a run of page text that reads as one paragraph, white space folded. */
export interface PageDocument {
  readonly title: string;
  readonly url: string;
  /** ISO 8601 publication date (YYYY-MM-DD), or `null` where the page does not tell. */
  readonly date: string | null;
  readonly blocks: readonly string[];
}

/** One reason for a match, as a key and what fills it ("both give {kind}", "both name {text}"). */
export interface Reason {
  readonly reason: 'same-matter' | 'same-kind' | 'same-name' | 'same-words' | 'same-wording' | 'context' | 'spelling';
  readonly text: string;
}

/** A sentence and a claim on the same matter. */
export interface Match {
  /** The claim's id. */
  readonly claim: string;
  readonly relation: Relation;
  /** The calibrated chance, 0 to 1, that a careful reader would put the two side by side. */
  readonly score: number;
  readonly facts: readonly FactComparison[];
  readonly notes: readonly ComparisonNote[];
  readonly why: readonly Reason[];
}

/** The best claim that was not shown for a sentence, and why not. */
export interface Rejection {
  readonly claim: string;
  readonly score: number;
  readonly reason: 'below-threshold' | 'other-kind' | 'other-name' | 'other-version' | 'no-topic';
}

/** A sentence of a page; `start` and `end` are offsets into its block. Matches stand best first. */
export interface SentenceReport extends Span {
  readonly block: number;
  readonly text: string;
  /** Spotted: a reader would say that the sentence is about the topic. */
  readonly about: boolean;
  readonly matches: readonly Match[];
  readonly rejected?: Rejection;
}

/** All of this for one page. Only sentences that are spotted or matched, unless everything was asked for. */
export interface Report {
  readonly title: string;
  readonly url: string;
  readonly date: string | null;
  readonly sentences: readonly SentenceReport[];
}
