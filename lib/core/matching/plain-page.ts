import { extractFacts } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import type { ConceptLexicon } from '../language/concepts.ts';
import type { Mention, MentionFinder } from '../spotting/mentions.ts';
import { splitClauses } from './document-reading.ts';
import { quotedStems } from './plain-claims.ts';
import { type PlainValue, valuesOf } from './plain-values.ts';
import type { Weights } from './plain-weights.ts';
import { type PlainWords, readWords, without } from './plain-words.ts';

/** A sentence as the plain matcher has read it. */
export interface PlainSentence {
  readonly text: string;
  readonly words: PlainWords;
  /** What it says beside its names. */
  readonly matter: PlainWords;
  readonly clauses: readonly PlainWords[];
  readonly facts: readonly Fact[];
  readonly values: readonly PlainValue[];
  readonly quoted: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  /** The summed weights of its words. */
  readonly mass: number;
}

/** A page as the plain matcher has read it. */
export interface PlainPage {
  readonly title: PlainSentence;
  readonly sentences: readonly PlainSentence[];
  /** Whether the page names the topic by a word that does so alone. */
  readonly named: boolean;
  /** Whether it has any word of the lexicon at all. */
  readonly mentioned: boolean;
  /** For each sentence, how many sentences ago the topic was named by such a word; `LONG_AGO` at most. */
  readonly since: readonly number[];
  readonly until: readonly number[];
}

/** Farther than this, a mention makes no difference. */
export const LONG_AGO = 12;

/** Reads a page's sentences in their order. */
export function readPage(
  title: string,
  texts: readonly string[],
  find: MentionFinder,
  weights: Weights,
  english: ConceptLexicon,
  topical: ReadonlySet<string>,
): PlainPage {
  const read = (text: string): PlainSentence => {
    const words = readWords(text, english);
    const facts = extractFacts(text, { date: null });
    return {
      text,
      words,
      matter: without(words, words.names, topical),
      clauses: splitClauses(text).map((clause) => readWords(clause, english)),
      facts,
      values: valuesOf(facts),
      quoted: quotedStems(text, english),
      mentions: find(text),
      mass: [...words.stems].reduce((sum, stem) => sum + weights.word(stem), 0),
    };
  };
  const heading = read(title);
  const sentences = texts.map(read);
  const named = sentences.map(namesTopic);
  return {
    title: heading,
    sentences,
    named: namesTopic(heading) || named.some(Boolean),
    mentioned: [heading, ...sentences].some(({ mentions }) => mentions.length > 0),
    since: named.map((_, place) => distance(named, place, -1)),
    until: named.map((_, place) => distance(named, place, 1)),
  };
}

/** Whether a sentence names the topic by a word that does so alone. */
export function namesTopic({ mentions }: PlainSentence): boolean {
  return mentions.some(({ alone }) => alone);
}

function distance(named: readonly boolean[], from: number, step: number): number {
  for (let away = 0; away < LONG_AGO; away += 1) if (named[from + step * away]) return away;
  return LONG_AGO;
}
