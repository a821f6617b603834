/** A word that names the topic. `alone`: it names it by itself; else only in the company of one that does. */
export interface LexiconEntry {
  readonly text: string;
  readonly alone: boolean;
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

/** What the surfaces show of a pack: its topic, articles and claims, without what only the matcher needs. */
export interface PackContent {
  readonly id: string;
  readonly topic: { readonly name: string; readonly lexicon: readonly LexiconEntry[] };
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
}
