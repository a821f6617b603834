import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { STOP_WORDS } from '../../lib/core/language/english.ts';
import { stem } from '../../lib/core/text/tokens.ts';
import type { Claim } from '../../lib/core/topic.ts';
import type { Prediction } from './score.ts';

/** A rival: the claims it thinks a sentence speaks of, each with a score, best first. */
export interface Rival {
  readonly name: string;
  readonly find: (sentence: string) => Prediction['pairs'];
}

/** More candidates than any sentence has counterparts. */
const MOST = 12;

function fuse(name: string, claims: readonly Claim[], options: IFuseOptions<Claim>): Rival {
  const index = new Fuse([...claims], { keys: ['statement', 'quote'], includeScore: true, threshold: 1, ...options });
  return {
    name,
    find: (sentence) =>
      index.search(sentence, { limit: MOST }).map(({ item, score = 1 }) => ({ claim: item.id, score: 1 - score })),
  };
}

/** Fuse.js with its three settings that could fit, and BM25 (MiniSearch), over the claims' statements and quotes. */
export function createRivals(claims: readonly Claim[]): Rival[] {
  const bm25 = new MiniSearch({
    fields: ['statement', 'quote'],
    processTerm: (term) => {
      const word = stem(term);
      return STOP_WORDS.has(word) ? null : word;
    },
  });
  bm25.addAll([...claims]);
  return [
    fuse('Fuse.js, default', claims, {}),
    fuse('Fuse.js, ignoreLocation', claims, { ignoreLocation: true }),
    fuse('Fuse.js, token search', claims, { useTokenSearch: true } as IFuseOptions<Claim>),
    {
      name: 'BM25 (MiniSearch, stems)',
      find: (sentence) =>
        bm25
          .search(sentence)
          .slice(0, MOST)
          .map(({ id, score }) => ({ claim: String(id), score })),
    },
  ];
}
