import { createEngine } from '../../lib/core/engine.ts';
import type { ConceptLexicon } from '../../lib/core/language/concepts.ts';
import { createMatcher } from '../../lib/core/matching/create-matcher.ts';
import type { Matcher } from '../../lib/core/matching/matcher.ts';
import type { PackIndex } from '../../lib/core/matching/matcher-data.ts';
import type { LabelledDocument, PackSource } from '../../lib/pack/source-schema.ts';
import type { Prediction } from './score.ts';

/** What the engine says of labelled documents, each sentence a block of its own; every pair that it thinks possible. */
export function predictWithEngine(
  source: PackSource,
  index: PackIndex,
  english: ConceptLexicon,
  documents: readonly LabelledDocument[],
): Prediction[][] {
  return predictWithMatcher(source, createMatcher(source, index, english), documents);
}

/** The same with a matcher that is made already. */
export function predictWithMatcher(
  source: PackSource,
  matcher: Matcher,
  documents: readonly LabelledDocument[],
): Prediction[][] {
  const engine = createEngine({ topic: source, matcher });
  return documents.map(({ title, date, sentences }) => {
    const report = engine.compare(
      { title, url: '', date, blocks: sentences.map(({ text }) => text) },
      { all: true, threshold: 0.02 },
    );
    return sentences.map((_, block): Prediction => {
      const own = report.sentences.filter((sentence) => sentence.block === block);
      const pairs = own.flatMap(({ matches }) =>
        matches.map(({ claim, score, relation }) => ({ claim, score, relation })),
      );
      return {
        about: own.some(({ about }) => about),
        pairs: pairs
          .sort((a, b) => b.score - a.score)
          .filter(({ claim }, at, list) => list.findIndex((other) => other.claim === claim) === at),
      };
    });
  });
}
