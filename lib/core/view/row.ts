import type { Relation } from '../relation/comparison.ts';
import type { Match, Rejection } from '../report/report.ts';
import type { Article, Claim } from '../topic.ts';

/** How a sentence is shown: by the relation that says most, or `about` where the references say nothing to it. */
export type Tone = Relation | 'about';

/** All tones, those that say most first. */
export const TONES: readonly Tone[] = ['differs', 'agrees', 'related', 'about'];

/** A stretch of a text as it is drawn. `mark`: words of a fact, by what came of it; `found`: words that the search met. */
export interface Piece {
  readonly text: string;
  readonly mark?: Relation;
  readonly found?: boolean;
}

/** A sentence with what stands around it: `lead` and `tail` in the same sentence, `before` and `after` its neighbours. */
export interface Passage {
  readonly before: string;
  readonly lead: string;
  readonly pieces: readonly Piece[];
  readonly tail: string;
  readonly after: string;
}

/** A claim beside a sentence, in its article's words. */
export interface ReferenceView {
  readonly claim: Claim;
  readonly article: Article;
  readonly match: Match;
  readonly passage: Passage;
  /** The page's sentence with the words marked that this reference is compared with. */
  readonly page: readonly Piece[];
  /** The article's address, opening at the quoted words. */
  readonly address: string;
}

/**
 * The references on one matter. `values`: each publisher's own words, where the references give one value in different words;
 * `clash`: those values have nothing in common.
 */
export interface Matter {
  /** The matter's key in the pack. */
  readonly topic: string;
  readonly tone: Relation;
  readonly references: readonly ReferenceView[];
  readonly values: readonly { readonly publisher: string; readonly words: string }[];
  readonly clash: boolean;
}

/** The claim that came nearest to being shown beside a sentence, and why it is not. */
export interface NearestView extends Pick<ReferenceView, 'claim' | 'article' | 'address' | 'passage'> {
  readonly reason: Rejection['reason'];
  /** 0 to 1: the chance that both speak of the same matter. */
  readonly chance: number;
}

/** A sentence of the page with everything that stands beside it. */
export interface Row {
  /** The sentence's index in the report, which the page knows it by. */
  readonly index: number;
  readonly tone: Tone;
  readonly text: string;
  readonly page: Passage;
  readonly matters: readonly Matter[];
  /** `null` where no claim came near. */
  readonly nearest: NearestView | null;
  /** 0 to 1: how far the page is from the references, for ordering. */
  readonly distance: number;
  /** 0 to 1: where on the page it stands. */
  readonly at: number;
}
