import type { FactKind } from '../facts/fact.ts';
import type { ConceptLexicon } from '../language/concepts.ts';
import { type CompareOptions, compareTexts } from '../relation/compare.ts';
import type { ComparedText, Comparison, Relation } from '../relation/comparison.ts';
import { comparisonEvidence } from '../relation/relation-evidence.ts';
import type { Topic } from '../topic.ts';
import type { Heads } from './heads.ts';
import { scoreTrees, type TreesData, toChance } from './trees.ts';

/** What a pack's labelled pairs taught of relations. */
export interface RelationIndex {
  readonly differsTrees: TreesData;
  readonly relatedTrees: TreesData;
  /** For each claim, the share of labelled pairs that differ and that are merely related, in hundredths. */
  readonly shares: readonly (readonly [number, number])[];
}

/** Both comparisons of a sentence with a claim: with the article's words and with the claim's own statement. */
export interface PairComparisons {
  readonly quote: Comparison;
  readonly statement: Comparison;
}

const OPTIONS = new WeakMap<Topic, CompareOptions>();

/** What a topic and the language supply to comparisons; one object a topic, so that its texts are read once. */
export function compareOptionsOf(topic: Topic, english: ConceptLexicon): CompareOptions {
  const before = OPTIONS.get(topic);
  const known = before?.english === english ? before : { names: topic.names, days: topic.dates, english };
  OPTIONS.set(topic, known);
  return known;
}

/** Compares a sentence with a claim of a topic, by the claim's place. @throws {RangeError} where there is no such claim. */
export function compareWithClaim(
  page: ComparedText,
  number: number,
  topic: Topic,
  english: ConceptLexicon,
): PairComparisons {
  const claim = topic.claims[number];
  const article = topic.articles.find(({ id }) => id === claim?.article);
  if (!claim || !article) throw new RangeError(`the index names claim ${number}, which the pack does not have`);
  const options = compareOptionsOf(topic, english);
  const date = article.published;
  return {
    quote: compareTexts(page, { text: claim.quote, date }, options),
    statement: compareTexts(page, { text: claim.statement, date }, options),
  };
}

/**
 * The evidence for the relation of a sentence and a claim, as a row for the trees: the ledger against statement and quote,
 * the linear model's scores for "differs" and "related", how often this claim's pairs differ.
 */
export function relationEvidence(
  { statement, quote }: PairComparisons,
  scores: Float32Array,
  heads: Heads,
  claim: number,
  shares: RelationIndex['shares'],
  words: number,
): number[] {
  const [differs = 0, related = 0] = shares[claim] ?? [];
  return [
    ...comparisonEvidence(statement),
    ...comparisonEvidence(quote),
    scores[heads.differs] ?? 0,
    scores[heads.related] ?? 0,
    scores[heads.differsFrom(claim)] ?? 0,
    scores[heads.relatedTo(claim)] ?? 0,
    differs / 100,
    related / 100,
    words,
  ];
}

/** Weighs the evidence: the relation, and the chance that it is right. */
export function weighRelation(
  row: readonly number[],
  { differsTrees, relatedTrees }: RelationIndex,
): { relation: Relation; certainty: number } {
  const differs = toChance(scoreTrees(differsTrees, row));
  if (differs >= DIFFERS_FROM) return { relation: 'differs', certainty: differs };
  const related = toChance(scoreTrees(relatedTrees, row));
  if (related >= 0.5) return { relation: 'related', certainty: related };
  return { relation: 'agrees', certainty: (1 - differs) * (1 - related) };
}

/** Facts that state a value, which fits another or does not. */
const VALUES: ReadonlySet<FactKind> = new Set(['money', 'percent', 'count', 'multiple', 'rank', 'duration', 'date']);

/**
 * Whether both sides state a value, the values fit, and nothing in the ledger clashes. What labelled sentences taught about
 * words does not make that a difference.
 */
export function valuesFit({ quote, statement }: PairComparisons): boolean {
  const rows = [...quote.facts, ...statement.facts];
  if (rows.some(({ result }) => result === 'differs')) return false;
  return rows.some(({ kind, result }) => VALUES.has(kind) && (result === 'agrees' || result === 'compatible'));
}

/** A false difference does more harm than a missed one; chosen by cross-validation. */
const DIFFERS_FROM = 0.5;
