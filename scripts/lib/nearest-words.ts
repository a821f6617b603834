import type { Rejection, SentenceReport } from '../../lib/core/report/report.ts';
import type { Topic } from '../../lib/core/topic.ts';
import english from '../../locales/en.json' with { type: 'json' };

const { nearest: WORDS } = english;
const REASONS: Readonly<Record<Rejection['reason'], string>> = {
  'below-threshold': WORDS.belowThreshold,
  'other-kind': WORDS.otherKind,
  'other-name': WORDS.otherName,
  'other-version': WORDS.otherVersion,
  'no-topic': WORDS.noTopic,
};

/** The claim that came nearest to being shown beside a sentence, and why it was left out: in the popup's words, a line each. */
export function describeNearest({ rejected, matches }: SentenceReport, topic: Topic): string[] {
  const claim = topic.claims.find(({ id }) => id === rejected?.claim);
  const article = topic.articles.find(({ id }) => id === claim?.article);
  // Beside pairs, that there is no further claim is nothing to tell.
  if (!rejected || !claim || !article) return matches.length > 0 ? [] : [WORDS.none];
  const chance = WORDS.chance.replace('{chance}', String(Math.round(rejected.score * 100)));
  return [
    `${WORDS.title}: ${claim.topic} · ${claim.id}`,
    `${claim.quote} — ${article.publisher}, ${article.published}`,
    `${REASONS[rejected.reason]} ${chance}`,
  ];
}
