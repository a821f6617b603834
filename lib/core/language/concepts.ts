import { stem, tokenize } from '../text/tokens.ts';

/** Words and phrases that express one idea, by stems. */
export interface ConceptLexicon {
  /** Concepts of a single stem. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Concepts of a phrase, by its stems joined by a space. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** The longest phrase, in stems. */
  readonly longest: number;
}

/**
 * Reads a concept lexicon: one concept a line, `name: word, phrase, …`; lines that start with `#` part sections, of which
 * the first holds the concepts.
 */
export function parseConcepts(source: string): ConceptLexicon {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  let longest = 1;
  for (const line of (source.split(/^#/m)[0] ?? '').split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const concept = line.slice(0, colon).trim();
    for (const entry of line.slice(colon + 1).split(',')) {
      const stems = tokenize(entry).map((token) => stem(token.text));
      if (stems.length === 0) continue;
      longest = Math.max(longest, stems.length);
      const table = stems.length === 1 ? words : phrases;
      const key = stems.join(' ');
      const known = table.get(key);
      if (known) known.push(concept);
      else table.set(key, [concept]);
    }
  }
  return { words, phrases, longest };
}

/** The concepts that a run of stems expresses, in the order of their first word; a concept may occur more than once. */
export function findConcepts(stems: readonly string[], lexicon: ConceptLexicon): string[] {
  const found: string[] = [];
  stems.forEach((first, index) => {
    found.push(...(lexicon.words.get(first) ?? []));
    let phrase = first;
    for (let length = 2; length <= lexicon.longest; length += 1) {
      const next = stems[index + length - 1];
      if (next === undefined) break;
      phrase += ` ${next}`;
      found.push(...(lexicon.phrases.get(phrase) ?? []));
    }
  });
  return found;
}
