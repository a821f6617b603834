import type { Fact, FactKind } from '../facts/fact.ts';

/** How a match's two sides relate. */
export type Relation = 'agrees' | 'differs' | 'related';

/**
 * How two facts relate. `agrees`: the same value; `compatible`: equal within what both sides state;
 * `not-comparable`: another unit, currency or scope; `page-only` and `reference-only`: the other side is silent.
 */
export type FactResult = 'agrees' | 'compatible' | 'differs' | 'not-comparable' | 'page-only' | 'reference-only';

/** The size of a difference: 3 times, 11 points, 7 months. `amount` is positive; which side is larger is in `larger`. */
export interface Difference {
  readonly unit: 'times' | 'points' | 'percent' | 'places' | 'days' | 'months' | 'years';
  readonly amount: number;
  readonly larger: 'page' | 'reference';
}

/** Why a row came out as it did, as a key that the surfaces put into words. */
export type FactNote =
  | 'other-currency'
  | 'other-unit'
  | 'other-scope'
  | 'other-time-of-day'
  | 'other-version'
  | 'opposite-direction'
  | 'opposite-stance'
  | 'other-speaker'
  | 'bound-not-met'
  | 'variant-of-name';

/** A row of the ledger: one fact of each side, or of one side alone, and what came of it. */
export interface FactComparison {
  readonly kind: FactKind;
  readonly page: Fact | null;
  readonly reference: Fact | null;
  readonly result: FactResult;
  readonly by?: Difference;
  readonly note?: FactNote;
}

/** A remark on the pair that is no difference. */
export type ComparisonNote = 'attribution-dropped' | 'attribution-added' | 'same-wording';

/** Two sentences on the same matter, fact by fact. */
export interface Comparison {
  readonly relation: Relation;
  /** How sure the rules are of the relation, 0 to 1. Low where no fact decided it. */
  readonly certainty: number;
  readonly facts: readonly FactComparison[];
  readonly notes: readonly ComparisonNote[];
}

/** One side of a comparison. */
export interface ComparedText {
  readonly text: string;
  /** ISO 8601 date (YYYY-MM-DD) that relative dates count from, or `null` where unknown. */
  readonly date: string | null;
}
