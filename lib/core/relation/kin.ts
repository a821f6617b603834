import concepts from '../language/concepts.json' with { type: 'json' };
import { stem } from '../text/tokens.ts';

/**
 * Concepts too wide for their words to mean one thing: what belongs to a place or a field, not what is said. Two words of such
 * a concept ("goal" and "referee") are of one field, no synonyms.
 */
const FIELDS =
  /^(?:football|sport|rugby|tennis|boxing|american-sport|olympics|farming|art|music|film|religion|computer|hardware|software|food|plant|animal|weapon|war|legal-trial|election-campaign|energy|oil-gas)$/u;

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** The concepts of each stem that stands alone in one, read once, on first use. */
function conceptsOf(word: string): readonly string[] {
  if (known === null) {
    const map = new Map<string, string[]>();
    for (const [concept, words] of Object.entries(concepts))
      if (!FIELDS.test(concept))
        for (const entry of words.split(', '))
          if (!/[\s-]/u.test(entry)) {
            const key = stem(entry);
            map.set(key, [...(map.get(key) ?? []), concept]);
          }
    known = map;
  }
  return known.get(word) ?? [];
}

/** True where two stems are one, or stand in one concept of news English ("fare" and "price"). Symmetric. */
export function areKin(a: string, b: string): boolean {
  if (a === b) return true;
  const theirs = conceptsOf(b);
  return theirs.length > 0 && conceptsOf(a).some((concept) => theirs.includes(concept));
}

/** How many stems of the first list have kin in the second, each at most once; symmetric for what it is used for, above 0 or not. */
export function kinShared(first: readonly string[], second: readonly string[]): number {
  return first.filter((word) => second.some((other) => areKin(word, other))).length;
}
