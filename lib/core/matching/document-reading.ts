import type { ConceptLexicon } from '../language/concepts.ts';
import { readFeatures, type SentenceFeatures } from './features.ts';
import type { LinearModel, SentenceVector, WeightedFeatures } from './linear-model.ts';

/** A sentence as the matcher has read it: scores of each head alone and with its surroundings. */
export interface SentenceReading {
  readonly text: string;
  readonly features: SentenceFeatures;
  readonly vector: SentenceVector;
  readonly alone: Float32Array;
  /** With the sentence before it, which tells what "it" and "the sum" stand for. */
  readonly withBefore: Float32Array;
  /** With the page's title. */
  readonly withTitle: Float32Array;
  /** The best of its clauses, a head at a time: a sentence may speak of several matters. */
  readonly clauses: Float32Array;
  readonly clauseCount: number;
}

/** A page as the matcher has read it. */
export interface DocumentReading {
  readonly title: SentenceFeatures;
  readonly titleScores: Float32Array;
  readonly sentences: readonly SentenceReading[];
  /** Each head's best score in the page. */
  readonly best: Float32Array;
}

/** The share that a sentence's surroundings count for; found by cross-validation. */
const SURROUNDINGS = 0.4;
/** Shorter pieces say too little to be read by themselves. */
const SHORTEST_CLAUSE = 4;
const CLAUSE_BREAK = /(?:[,;:—–()]|\s-\s)\s*|\s(?:and|while|but|as|which|after|because|when|with)\s/u;

/** Reads a page's sentences in their order. */
export function readDocument(
  title: string,
  sentences: readonly string[],
  model: LinearModel,
  english: ConceptLexicon,
): DocumentReading {
  const titleFeatures = readFeatures(title, english);
  const features = sentences.map((text) => readFeatures(text, english));
  const titlePlaces = model.placesOf(titleFeatures.hashes);
  const places = features.map(({ hashes }) => model.placesOf(hashes));
  const score = (...parts: WeightedFeatures[]) => model.scores(model.vector(parts));
  const readings = sentences.map((text, index): SentenceReading => {
    const own: WeightedFeatures = { places: places[index] as number[], share: 1 };
    const before = places[index - 1];
    const vector = model.vector([own]);
    const alone = model.scores(vector);
    const clauses = splitClauses(text).map((clause) =>
      score({ places: model.placesOf(readFeatures(clause, english).hashes), share: 1 }),
    );
    return {
      text,
      features: features[index] as SentenceFeatures,
      vector,
      alone,
      withBefore: before ? score(own, { places: before, share: SURROUNDINGS }) : alone,
      withTitle: score(own, { places: titlePlaces, share: SURROUNDINGS }),
      clauses: clauses.length > 0 ? greatest(clauses, model.heads) : alone,
      clauseCount: clauses.length,
    };
  });
  return {
    title: titleFeatures,
    titleScores: score({ places: titlePlaces, share: 1 }),
    sentences: readings,
    best: greatest(
      readings.map(({ alone }) => alone),
      model.heads,
    ),
  };
}

/** The clauses of a sentence that are long enough to be read by themselves; none where it has but one. */
export function splitClauses(text: string): string[] {
  const pieces = text.split(CLAUSE_BREAK).filter((piece) => piece.trim().split(/\s+/u).length >= SHORTEST_CLAUSE);
  return pieces.length > 1 ? pieces : [];
}

function greatest(lists: readonly Float32Array[], length: number): Float32Array {
  const most = new Float32Array(length).fill(-2);
  for (const list of lists) {
    for (let head = 0; head < length; head += 1) {
      const value = list[head] as number;
      if (value > (most[head] as number)) most[head] = value;
    }
  }
  return most;
}
