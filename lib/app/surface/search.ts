import type Fuse from 'fuse.js';
import type { Row } from '../../core/view/row.ts';

/** Fuse.js as it is loaded: by who needs it, when it is needed. */
export type FuseClass = typeof Fuse;

/** Finds rows by words: the indexes of those that fit. */
export type Search = (query: string) => ReadonlySet<number>;

interface Entry {
  readonly index: number;
  readonly words: string;
  readonly claims: string;
}

/**
 * A search over the page's sentences and the claims beside them. What is typed finds itself wherever it stands; where
 * nothing holds it word for word, Fuse.js finds it with a typo in it; without Fuse.js, nothing does. Each word has to be found.
 */
export function createSearch(rows: readonly Row[], Fuzzy: FuseClass | null): Search {
  const entries = rows.map(({ index, text, matters }): Entry => {
    const references = matters.flatMap(({ references }) => references);
    const claims = references.map(
      ({ claim, article }) => `${claim.quote} ${claim.statement} ${claim.topic} ${article.publisher}`,
    );
    return { index, words: fold(text), claims: fold(claims.join(' ')) };
  });
  let fuse: Fuse<Entry> | null = null;
  return (query) => {
    const words = fold(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    const exact = entries.filter((entry) =>
      words.every((word) => entry.words.includes(word) || entry.claims.includes(word)),
    );
    if (exact.length > 0) return new Set(exact.map(({ index }) => index));
    if (Fuzzy === null) return new Set();
    fuse ??= new Fuzzy(entries, {
      keys: ['words', 'claims'],
      threshold: 0.3,
      ignoreLocation: true,
      minMatchCharLength: 3,
    });
    const finder = fuse;
    const sets = words.map((word) => new Set(finder.search(word).map(({ item }) => item.index)));
    return new Set([...(sets[0] ?? [])].filter((index) => sets.every((one) => one.has(index))));
  };
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").toLowerCase();
}
