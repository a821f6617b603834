/** Words and phrases that express one idea, by stems. */
export interface ConceptLexicon {
  /** Concepts of a single stem. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Concepts of a phrase, by its stems joined by a space. */
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** The longest phrase that a stem starts, in stems. */
  readonly reach: ReadonlyMap<string, number>;
}

/** The concepts that a run of stems expresses, in the order of their first word; a concept may occur more than once. */
export function findConcepts(stems: readonly string[], lexicon: ConceptLexicon): string[] {
  const found: string[] = [];
  stems.forEach((first, index) => {
    const own = lexicon.words.get(first);
    if (own) found.push(...own);
    const reach = lexicon.reach.get(first) ?? 1;
    let phrase = first;
    for (let length = 2; length <= reach; length += 1) {
      const next = stems[index + length - 1];
      if (next === undefined) break;
      phrase += ` ${next}`;
      const concepts = lexicon.phrases.get(phrase);
      if (concepts) found.push(...concepts);
    }
  });
  return found;
}
