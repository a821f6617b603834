import type { ConceptLexicon } from '../language/concepts.ts';
import type { Relation } from '../relation/comparison.ts';
import type { Reason } from '../report/report.ts';
import type { PairComparisons } from './taught-relation.ts';

/** A claim that a sentence may speak of, with the calibrated chance (0 to 1) that it does. */
export interface Candidate {
  /** The claim's place in the pack. */
  readonly claim: number;
  readonly chance: number;
  readonly why: readonly Reason[];
}

/** What the matcher found in one sentence: whether it is about the topic, and its candidates, the likeliest first. */
export interface SentenceMatches {
  readonly about: boolean;
  readonly candidates: readonly Candidate[];
}

/** Sentences of one page, in order, with its title. */
export interface MatchablePage {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Finds what a page's sentences speak of. Pure: the same page gives the same matches. */
export interface Matcher {
  /** Chances at which a pair is shown: only sure ones, the usual ones, more. */
  readonly thresholds: Thresholds;
  /** The language that it reads by. */
  readonly english: ConceptLexicon;
  match(page: MatchablePage): readonly SentenceMatches[];
  /** The relation of a sentence and a claim on the same matter, from their ledgers and what the pack was taught. */
  relate(text: string, claim: number, pair: PairComparisons): Relation;
  /** How much a word speaks for a difference from a claim; 0 where nothing was learned of it. */
  weigh(word: string, claim: number): number;
}

/** The chance from which a pair is shown at the two ends and in the middle of the reader's choice. */
export interface Thresholds {
  readonly sure: number;
  readonly usual: number;
  readonly more: number;
}

/** The threshold for an openness of 0 (only sure pairs) to 1 (more pairs), on straight lines through the three points. */
export function thresholdFor({ sure, usual, more }: Thresholds, openness: number): number {
  const at = Math.min(1, Math.max(0, openness));
  return at <= 0.5 ? sure + (usual - sure) * at * 2 : usual + (more - usual) * (at - 0.5) * 2;
}
