import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { STOP_WORDS } from '../../lib/core/language/english.ts';
import { stem, tokenize } from '../../lib/core/text/tokens.ts';
import type { Claim } from '../../lib/core/topic.ts';

/** A claim that a rival found for a sentence, with its score: the greater, the likelier. */
export interface Found {
  readonly claim: string;
  readonly score: number;
}

/** Searches claims with a sentence. */
export type Rival = (sentence: string) => readonly Found[];

/** Stems without the commonest words: the same for every rival. */
export function termsOf(text: string): string[] {
  return tokenize(text)
    .map(({ lower }) => stem(lower))
    .filter((term) => !STOP_WORDS.has(term));
}

const textOf = ({ statement, quote }: Claim) => `${statement} ${quote}`;

/** The rivals by name, each made for some claims. */
export const RIVALS: Readonly<Record<string, (claims: readonly Claim[]) => Rival>> = {
  'BM25 (MiniSearch)': (claims) => {
    const index = createMiniSearch(claims);
    return (sentence) => index.search(sentence).map(({ id, score }) => ({ claim: String(id), score }));
  },
  'TF-IDF cosine': (claims) => {
    const texts = claims.map((claim) => termsOf(textOf(claim)));
    const counts = new Map<string, number>();
    for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    const vectorOf = (terms: readonly string[]) => {
      const vector = new Map<string, number>();
      for (const term of terms) {
        const rarity = Math.log((claims.length + 1) / ((counts.get(term) ?? 0) + 0.5));
        vector.set(term, (vector.get(term) ?? 0) + rarity);
      }
      const length = Math.hypot(...vector.values()) || 1;
      return new Map([...vector].map(([term, value]) => [term, value / length]));
    };
    const vectors = texts.map(vectorOf);
    return (sentence) => {
      const own = vectorOf(termsOf(sentence));
      return claims.map(({ id }, number) => {
        let score = 0;
        for (const [term, value] of own) score += value * (vectors[number]?.get(term) ?? 0);
        return { claim: id, score };
      });
    };
  },
  'Fuse.js (token search)': (claims) => {
    const fuse = new Fuse(
      claims.map((claim) => ({ id: claim.id, text: textOf(claim) })),
      { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: 0.6, useTokenSearch: true },
    );
    return (sentence) => fuse.search(sentence).map(({ item, score = 1 }) => ({ claim: item.id, score: 1 - score }));
  },
};

/** MiniSearch over claims, with the stems that all rivals use. */
export function createMiniSearch(claims: readonly Claim[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'], tokenize: termsOf, processTerm: (term) => term });
  index.addAll(claims.map((claim) => ({ id: claim.id, text: textOf(claim) })));
  return index;
}
