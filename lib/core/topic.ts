import type { NameFact } from './facts/fact.ts';

/** A word that names the topic. `alone`: it names it by itself; else only in the company of one that does. */
export interface LexiconEntry {
  readonly text: string;
  readonly alone: boolean;
}

/** A name with the variants by which texts call its bearer ("Mr Liang", "the president"). */
export interface KnownName {
  readonly name: string;
  readonly type: NameFact['type'];
  readonly variants: readonly string[];
}

/** A wording that stands for a day ("inauguration day"); `date` is ISO 8601 (YYYY-MM-DD). */
export interface KnownDate {
  readonly text: string;
  readonly date: string;
}

/** A reference text. `published` is an ISO 8601 date (YYYY-MM-DD); paragraphs of `text` are parted by a blank line. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly language: string;
  readonly url: string;
  readonly text: string;
}

/** One statement of an article. `quote` stands in the article's text word for word. */
export interface Claim {
  readonly id: string;
  readonly article: string;
  readonly topic: string;
  readonly statement: string;
  readonly quote: string;
}

/** Names of matters, by the matter's key (a claim's `topic`) and the language (BCP 47: "en", "zh-CN"). */
export type MatterNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A topic with its words, articles and claims: what every part of the program knows of a pack. */
export interface Topic {
  readonly id: string;
  readonly topic: { readonly name: string; readonly lexicon: readonly LexiconEntry[] };
  readonly names: readonly KnownName[];
  readonly dates: readonly KnownDate[];
  /** A matter without a name, or without one in the reader's language, is called by its key. */
  readonly matters?: MatterNames;
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
}
