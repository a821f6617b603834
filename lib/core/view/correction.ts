import type { Relation } from '../relation/comparison.ts';

/** What a reader said of a sentence and a claim: that they are not on the same matter, or that they are. */
export interface Correction {
  readonly id: string;
  readonly verdict: 'not-same' | 'same';
  /** The pack and the claim in it. */
  readonly pack: string;
  readonly claim: string;
  /** The page's sentence, its title and its date (YYYY-MM-DD). No address: it is not needed to learn from. */
  readonly text: string;
  readonly title: string;
  readonly date: string | null;
  /** The relation that was shown, or that the reader gave. */
  readonly relation: Relation;
  /** When it was said: ISO 8601. */
  readonly at: string;
}
