import type { ConceptLexicon } from '../language/concepts.ts';
import type { Reason } from '../report/report.ts';
import type { Topic } from '../topic.ts';
import type { Candidate, Matcher, Thresholds } from './matcher.ts';
import type { PlainIndex } from './matcher-data.ts';
import type { PlainClaim } from './plain-claims.ts';
import { BACKGROUND, loadPlainModel, VECTORS } from './plain-data.ts';
import { createPlainKit } from './plain-kit.ts';
import { type Judged, judgePage } from './plain-model.ts';
import type { PlainSentence } from './plain-page.ts';
import { meetValues } from './plain-values.ts';

/** Chosen on topics that the trees had not seen; bench/topics/README.md has precision and recall at each. */
const THRESHOLDS: Thresholds = { sure: 0.75, usual: 0.55, more: 0.35 };
const ABOUT_THRESHOLD = 0.5;
/** A candidate below this is nothing to speak of, not even as the nearest that was left out. */
const FAINTEST = 0.02;

/** A matcher that knows nothing of a topic but its lexicon, its articles and its claims' own words. */
export function createPlainMatcher(topic: Topic, _index: PlainIndex, english: ConceptLexicon): Matcher {
  const kit = createPlainKit(topic, english, BACKGROUND, VECTORS);
  const model = loadPlainModel();
  return {
    thresholds: THRESHOLDS,
    english,
    match({ title, sentences }) {
      const page = kit.read(title, sentences);
      return judgePage(page, kit, model).map((judged, place) => ({
        about: page.mentioned && judged.about >= ABOUT_THRESHOLD,
        candidates: page.mentioned ? candidatesOf(judged, page.sentences[place] as PlainSentence, kit.claim) : [],
      }));
    },
    relate: (_text, _claim, { statement, quote }) =>
      (quote.certainty > statement.certainty ? quote : statement).relation,
    weigh: () => 0,
  };
}

function candidatesOf(
  { claims, chances }: Judged,
  sentence: PlainSentence,
  read: (number: number) => PlainClaim,
): Candidate[] {
  return claims
    .flatMap((claim, at) => {
      const chance = chances[at] ?? 0;
      return chance < FAINTEST ? [] : [{ claim, chance, why: reasonsFor(sentence, read(claim)) }];
    })
    .sort((a, b) => b.chance - a.chance || a.claim - b.claim);
}

/** What a reader may be told of a match: shared names, words and kinds of value. */
function reasonsFor(sentence: PlainSentence, claim: PlainClaim): Reason[] {
  const shared = [...claim.words.stems].filter((stem) => sentence.words.stems.has(stem));
  const names = shared.filter((stem) => claim.words.names.has(stem));
  const words = shared.filter((stem) => !claim.words.names.has(stem));
  const reasons: Reason[] = [];
  if (names.length > 0) reasons.push({ reason: 'same-name', text: wordsOf(names, sentence.text) });
  if (words.length > 0) reasons.push({ reason: 'same-words', text: wordsOf(words, sentence.text) });
  if (meetValues(sentence.values, claim.values).sharedKinds > 0) {
    const kinds = claim.values
      .map(({ kind }) => kind)
      .filter((kind) => sentence.values.some((own) => own.kind === kind));
    reasons.push({ reason: 'same-kind', text: [...new Set(kinds)].join(', ') });
  }
  if (shared.length === 0) reasons.push({ reason: 'context', text: '' });
  return reasons;
}

/** The page's own words for some stems. */
function wordsOf(stems: readonly string[], text: string): string {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const found = stems.flatMap((stem) => words.find((word) => word.toLowerCase().startsWith(stem.slice(0, 5))) ?? []);
  return [...new Set(found)].join(', ');
}
