import type { ConceptLexicon } from '../language/concepts.ts';
import type { Claim, KnownName } from '../topic.ts';
import { readFeatures, type SentenceFeatures } from './features.ts';
import type { LinearModel, SentenceVector } from './linear-model.ts';

/** A claim as the matcher has read it. */
export interface ClaimReading {
  readonly id: string;
  readonly statement: SentenceFeatures;
  readonly quote: SentenceFeatures;
  /** Its vectors, by feature: every sentence of a page is laid beside them. */
  readonly statementVector: ReadonlyMap<number, number>;
  readonly quoteVector: ReadonlyMap<number, number>;
  /** Stems of the names in its statement. */
  readonly names: readonly string[];
}

/** Reads a claim's own words. */
export function readClaim(claim: Claim, model: LinearModel, english: ConceptLexicon): ClaimReading {
  const statement = readFeatures(claim.statement, english);
  const quote = readFeatures(claim.quote, english);
  const vectorOf = ({ hashes }: SentenceFeatures) =>
    byFeature(model.vector([{ places: model.placesOf(hashes), share: 1 }]));
  return {
    id: claim.id,
    statement,
    quote,
    statementVector: vectorOf(statement),
    quoteVector: vectorOf(quote),
    names: nameStems(claim.statement, english),
  };
}

function byFeature({ at, values }: SentenceVector): ReadonlyMap<number, number> {
  return new Map(at.map((place, index) => [place, values[index] ?? 0]));
}

/** Stems of the capitalised words of a text. */
export function nameStems(text: string, english: ConceptLexicon): string[] {
  const capitals = text.match(/\b\p{Lu}[\p{L}\p{N}-]+/gu) ?? [];
  return [...new Set(capitals.flatMap((word) => [...readFeatures(word, english).stems]))];
}

/** Every stem by which a text may call one of the topic's names, with the name. */
export function nameIndex(names: readonly KnownName[], english: ConceptLexicon): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { name, variants } of names) {
    for (const variant of [name, ...variants]) {
      for (const stem of readFeatures(variant, english).stems) index.set(stem, name);
    }
  }
  return index;
}
