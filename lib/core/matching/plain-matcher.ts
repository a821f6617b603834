import type { ConceptLexicon } from '../language/concepts.ts';
import { createMentionFinder } from '../spotting/mentions.ts';
import type { Topic } from '../topic.ts';
import { readFeatures } from './features.ts';
import type { Matcher, Thresholds } from './matcher.ts';
import type { PlainIndex } from './matcher-data.ts';

const THRESHOLDS: Thresholds = { sure: 0.6, usual: 0.45, more: 0.35 };

/** A matcher that knows nothing but the claims' own words. */
export function createPlainMatcher(topic: Topic, _index: PlainIndex, english: ConceptLexicon): Matcher {
  const find = createMentionFinder(topic.topic.lexicon);
  const claims = topic.claims.map((claim) => readFeatures(`${claim.statement} ${claim.quote}`, english));
  return {
    thresholds: THRESHOLDS,
    match({ sentences }) {
      return sentences.map((text) => {
        const { stems } = readFeatures(text, english);
        const candidates = claims
          .map((claim, number) => {
            const shared = [...claim.stems].filter((stem) => stems.has(stem)).length;
            return { claim: number, chance: shared / Math.sqrt(claim.stems.size * stems.size || 1), why: [] };
          })
          .filter(({ chance }) => chance > 0.1)
          .sort((a, b) => b.chance - a.chance);
        return { about: find(text).length > 0, candidates };
      });
    },
    relate: (_text, _claim, { statement, quote }) =>
      (quote.certainty > statement.certainty ? quote : statement).relation,
  };
}
