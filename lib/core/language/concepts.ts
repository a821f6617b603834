/** Words and phrases that express one idea, by stems. */
export interface ConceptLexicon {
  /** Concepts of a single stem. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Concepts of a phrase, by its stems joined by a space. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** The longest phrase, in stems. */
  readonly longest: number;
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
