import type Fuse from 'fuse.js';
import type { Row } from '../../core/view/row.ts';
import type { PackContent } from '../../pack/pack.ts';
import { fold, wordsOf } from './found-words.ts';

/** Fuse.js as it is loaded: by who needs it, when it is needed. */
export type FuseClass = typeof Fuse;

/** What a query met: rows of the page by their index, claims of the references by their id, and by which words, folded. */
export interface Found {
  readonly rows: ReadonlySet<number>;
  readonly claims: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Finds rows and claims by words. */
export type Search = (query: string) => Found;

interface Entry {
  /** A row's index, or a claim's id. */
  readonly key: number | string;
  readonly words: string;
  readonly claims: string;
}

/**
 * A search over the page's sentences, with the claims beside them, and over all claims of the pack. What is typed finds
 * itself wherever it stands; where nothing holds it word for word, Fuse.js finds it with a typo in it; without Fuse.js,
 * nothing does. Each word has to be found.
 */
export function createSearch(
  rows: readonly Row[],
  pack: Pick<PackContent, 'articles' | 'claims' | 'matters'> | null,
  Fuzzy: FuseClass | null,
): Search {
  const entries = [...rows.map((row) => rowEntry(row, pack)), ...claimEntries(pack)];
  let fuse: Fuse<Entry> | null = null;
  return (query) => {
    const words = wordsOf(query);
    const exact = entries.filter((entry) =>
      words.every((word) => entry.words.includes(word) || entry.claims.includes(word)),
    );
    if (exact.length > 0 || Fuzzy === null) return foundIn(exact, words);
    fuse ??= new Fuzzy(entries, { ...LENIENT, keys: ['words', 'claims'], ignoreLocation: true });
    const finder = fuse;
    const sets = words.map((word) => new Set(finder.search(word).map(({ item }) => item)));
    const near = [...(sets[0] ?? [])].filter((entry) => sets.every((one) => one.has(entry)));
    return foundIn(near, nearWords(words, near, Fuzzy));
  };
}

/** How far from what stands there a typo may be. */
const LENIENT = { threshold: 0.3, minMatchCharLength: 3 } as const;

/** The words that stand where something else was typed. */
function nearWords(words: readonly string[], entries: readonly Entry[], Fuzzy: FuseClass): string[] {
  const standing = new Set(entries.flatMap((entry) => entry.words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  const finder = new Fuzzy([...standing], LENIENT);
  return words.flatMap((word) => finder.search(word).map(({ item }) => item));
}

function foundIn(entries: readonly Entry[], words: readonly string[]): Found {
  const keys = entries.map(({ key }) => key);
  return {
    rows: new Set(keys.filter((key) => typeof key === 'number')),
    claims: new Set(keys.filter((key) => typeof key === 'string')),
    words,
  };
}

type Names = Pick<PackContent, 'matters'> | null;

/** A matter by its key and by every name that the pack has for it: readers search in their own language, and in English. */
function namesOf(topic: string, pack: Names): string {
  const names = pack?.matters ?? {};
  return [topic, ...Object.values(Object.hasOwn(names, topic) ? (names[topic] ?? {}) : {})].join(' ');
}

function rowEntry({ index, text, matters }: Row, pack: Names): Entry {
  const claims = matters.flatMap(({ topic, references }) => [
    namesOf(topic, pack),
    ...references.map(({ claim, article }) => `${claim.quote} ${claim.statement} ${article.publisher}`),
  ]);
  return { key: index, words: fold(text), claims: fold(claims.join(' ')) };
}

function claimEntries(pack: Parameters<typeof createSearch>[1]): Entry[] {
  const publishers = new Map(pack?.articles.map(({ id, publisher }) => [id, publisher]));
  return (pack?.claims ?? []).map(({ id, article, topic, quote, statement }) => ({
    key: id,
    words: fold(`${quote} ${statement}`),
    claims: fold(`${namesOf(topic, pack)} ${publishers.get(article) ?? ''}`),
  }));
}
