import type { Span } from '../span.ts';

/**
 * The values that a wording stands for, both ends included; `null` is an open end ("more than 5" has no `high`).
 * Precision is part of it: "$6m" stands for 5.5 to 6.5 million, "$5.6m" for 5.55 to 5.65 million.
 */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** What every fact has: the words that state it and where they stand in the sentence. */
interface Stated extends Span {
  readonly text: string;
  /** What the figure is a figure of ("train", "market value"): stems of the words that govern it. */
  readonly role?: readonly string[];
  /** Who is said to say so, as written; absent when the sentence states it flatly. */
  readonly source?: string;
  /** The sentence hedges it: reportedly, claims, estimated. */
  readonly hedged?: boolean;
  /** The sentence denies it ("no record", "not $6m"). */
  readonly negated?: boolean;
  /** What the statement is held against, not what it states: a forecast, the value before, a rival's ("up from 30"). */
  readonly aside?: boolean;
  /** Stems of the words that stand with the figure alone, up to the next mark or figure; nearest first. */
  readonly near?: readonly string[];
  /** Days that the figure is told for ("a month"). */
  readonly per?: number;
  /** Days that it is spread over ("over five years"). */
  readonly spread?: number;
  /** Worked out from figures that the sentence gives, not stated: a `soft` one may confirm, never contradict. */
  readonly derived?: 'firm' | 'soft';
  /** What the figure is of, by classes whose sides exclude each other, as "class/side" (total or like-for-like). */
  readonly scope?: readonly string[];
}

/** An amount of money; `currency` is an ISO 4217 code, the interval is in whole units of it. */
export interface MoneyFact extends Stated {
  readonly kind: 'money';
  readonly currency: string;
  readonly interval: Interval;
}
/** A share, in percent; `points` when it is a difference of percentages (percentage points, basis points). */
export interface PercentFact extends Stated {
  readonly kind: 'percent';
  readonly interval: Interval;
  readonly points?: boolean;
  /** The share of those that do not: "nine in ten did not". */
  readonly without?: boolean;
  /** A part of a whole ("9% of", "holds 9%"), or a change ("up 9%", "9% less"); absent where the words do not tell. */
  readonly measure?: 'share' | 'rise' | 'fall';
}
/** So many of something; `unit` is the stem of what is counted, or `null` where the sentence does not say. */
export interface CountFact extends Stated {
  readonly kind: 'count';
  readonly interval: Interval;
  readonly unit: string | null;
  /** What the other side of a contest or a vote has, the smaller number: 1 of "3-1". */
  readonly against?: number;
  /** By so many: the difference of a contest or a vote. */
  readonly margin?: boolean;
}
/** Doubled, ten times, halved: a factor. */
export interface MultipleFact extends Stated {
  readonly kind: 'multiple';
  readonly interval: Interval;
}
/** A place in an order; 1 is the first. `of` names the order by stems ("app store", "one-day loss"). */
export interface RankFact extends Stated {
  readonly kind: 'rank';
  readonly interval: Interval;
  readonly of: readonly string[];
}
/** A length of time or an age, in days. */
export interface DurationFact extends Stated {
  readonly kind: 'duration';
  readonly interval: Interval;
}
/** A date or stretch of dates as days since 1970-01-01 (UTC), both included. `since`: the start of an open stretch. */
export interface DateFact extends Stated {
  readonly kind: 'date';
  readonly interval: Interval;
  readonly since?: boolean;
  /** Named without its year, by a sentence that does not tell whether it has been: the nearest was taken. */
  readonly yearless?: boolean;
  /** Later than the day of the text. */
  readonly ahead?: boolean;
}
/** A name; `name` is the canonical form (lexicon variants and surnames folded). */
export interface NameFact extends Stated {
  readonly kind: 'name';
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'product' | 'place' | 'unknown';
}
/** Words given in quotation marks; `words` are their normalised tokens. */
export interface QuoteFact extends Stated {
  readonly kind: 'quote';
  readonly words: readonly string[];
}
/** Which way a quantity went. */
export interface DirectionFact extends Stated {
  readonly kind: 'direction';
  readonly direction: 'up' | 'down';
}
/** Denial, doubt, support: the side a sentence takes; `polarity` is -1 where it negates or disputes. */
export interface StanceFact extends Stated {
  readonly kind: 'stance';
  readonly stance: string;
  readonly polarity: 1 | -1;
}

/** One figure, date, name, rank, quotation or stance of a sentence. */
export type Fact =
  | MoneyFact
  | PercentFact
  | CountFact
  | MultipleFact
  | RankFact
  | DurationFact
  | DateFact
  | NameFact
  | QuoteFact
  | DirectionFact
  | StanceFact;

export type FactKind = Fact['kind'];
