import type { EnglishData } from '../core/language/english.ts';
import { stem, tokenize } from '../core/text/tokens.ts';

/** Stems the words and phrases of a concept lexicon (`{concept: "word, phrase, …"}`), so that no start has to. */
export function buildEnglish(source: Readonly<Record<string, string>>): EnglishData {
  return Object.fromEntries(
    Object.entries(source).map(([concept, entries]) => {
      const stems = entries.split(',').map((entry) =>
        tokenize(entry)
          .map((token) => stem(token.text))
          .join(' '),
      );
      return [concept, [...new Set(stems.filter((entry) => entry !== ''))]];
    }),
  );
}
