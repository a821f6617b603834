import { extractFacts } from '../facts/extract.ts';
import type { Fact } from '../facts/fact.ts';
import type { ConceptLexicon } from '../language/concepts.ts';
import type { Article, Topic } from '../topic.ts';
import { type PlainValue, valuesOf } from './plain-values.ts';
import type { Weights } from './plain-weights.ts';
import { type PlainWords, readWords, without } from './plain-words.ts';

/** A claim as the plain matcher has read it. */
export interface PlainClaim {
  readonly words: PlainWords;
  readonly statement: PlainWords;
  readonly quote: PlainWords;
  /** What it says beside its names: words of the statement and of the quote that are no names. */
  readonly matter: PlainWords;
  readonly paragraph: PlainWords;
  readonly values: readonly PlainValue[];
  /** Stems of its names that do not name the topic itself, and the words of its quotations. */
  readonly names: readonly string[];
  readonly quoted: ReadonlySet<string>;
  /** The summed weights of its words, and of the greatest of them. */
  readonly mass: number;
  readonly article: string;
  /** The directions that it speaks of. */
  readonly ways: ReadonlySet<string>;
}

/** Reads a claim in full the first time it is asked for: few of a large library ever are. */
export function createClaimReader(
  topic: Topic,
  own: readonly PlainWords[],
  readFacts: (number: number) => readonly Fact[],
  weights: Weights,
  english: ConceptLexicon,
): (number: number) => PlainClaim {
  const known = new Map<number, PlainClaim>();
  const paragraphs = createParagraphReader(topic.articles, english);
  const topical = topicStems(topic, english);
  return (number) => {
    const found = known.get(number);
    if (found) return found;
    const claim = topic.claims[number];
    const words = own[number];
    if (!claim || !words) throw new RangeError(`there is no claim ${number}`);
    const facts = readFacts(number);
    const values = valuesOf(facts);
    const statement = readWords(claim.statement, english);
    const read: PlainClaim = {
      words,
      statement,
      matter: without(statement, words.names, topical),
      quote: readWords(claim.quote, english),
      paragraph: paragraphs(claim.article, claim.quote) ?? words,
      values,
      names: [...words.names].filter((stem) => !topical.has(stem)),
      quoted: quotedStems(claim.quote, english),
      mass: sum([...words.stems].map((stem) => weights.word(stem))),
      article: claim.article,
      ways: new Set(facts.flatMap((fact) => (fact.kind === 'direction' ? [fact.direction] : []))),
    };
    known.set(number, read);
    return read;
  };
}

/** Reads the facts of claims. */
export function createFactReader(topic: Topic): (number: number) => readonly Fact[] {
  const dates = new Map(topic.articles.map(({ id, published }) => [id, published]));
  return (number) => {
    const claim = topic.claims[number];
    if (!claim) return [];
    const date = dates.get(claim.article) ?? null;
    return extractFacts(claim.statement, { date, names: topic.names, days: topic.dates });
  };
}

/** Stems of the words that name the topic by themselves. */
export function topicStems(topic: Topic, english: ConceptLexicon): ReadonlySet<string> {
  const alone = topic.topic.lexicon.filter((entry) => entry.alone);
  return new Set(alone.flatMap(({ text }) => [...readWords(text, english).stems]));
}

/** Shorter quotations are single words. */
const SHORTEST_QUOTATION = 4;

/** What stands in quotation marks, from the first opening one to the next that can close. One pass over the text. */
function* quotations(text: string): Generator<string> {
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/["“”]/gu)) {
    if (open >= 0 && mark === '“') continue;
    const isLong = open >= 0 && index - open > SHORTEST_QUOTATION;
    if (isLong) yield text.slice(open + 1, index);
    open = isLong || mark === '”' ? -1 : index;
  }
}

/** The stems of what a text puts in quotation marks. */
export function quotedStems(text: string, english: ConceptLexicon): ReadonlySet<string> {
  return new Set([...quotations(text)].flatMap((inside) => [...readWords(inside, english).stems]));
}

function createParagraphReader(articles: readonly Article[], english: ConceptLexicon) {
  const parts = new Map(articles.map(({ id, text }) => [id, text.split(/\n\s*\n/u)]));
  const read = new Map<string, PlainWords>();
  return (article: string, quote: string): PlainWords | null => {
    const paragraph = parts.get(article)?.find((part) => part.includes(quote));
    if (paragraph === undefined) return null;
    const known = read.get(paragraph) ?? readWords(paragraph, english);
    read.set(paragraph, known);
    return known;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
