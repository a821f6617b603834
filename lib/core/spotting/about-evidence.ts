import type { DocumentReading } from '../matching/document-reading.ts';
import type { Mention } from './mentions.ts';

/** The mentions of a page: in its title and in each of its sentences. */
export interface PageMentions {
  readonly title: readonly Mention[];
  readonly sentences: readonly (readonly Mention[])[];
}

/** What tells whether a sentence is about the topic, in the order in which `aboutEvidence` gives it. */
export const ABOUT_EVIDENCE = [
  'alone',
  'withBefore',
  'withTitle',
  'clauses',
  'before',
  'after',
  'title',
  'named',
  'namedInCompany',
  'pageNames',
  'shareNamed',
  'sinceNamed',
  'untilNamed',
  'titleNames',
  'meanAbout',
  'mostAbout',
  'bestClaim',
  'bestClaimBefore',
  'bestClaimAfter',
  'place',
  'length',
  'namedBefore',
  'capitals',
  'beforeTwo',
  'afterTwo',
] as const;

/** The chance from which a sentence counts as spotted. */
export const ABOUT_THRESHOLD = 0.5;

const ABSENT = -1.5;
/** Farther than this, a mention makes no difference. */
const FARTHEST = 12;

/** The evidence for each sentence of a page, a row for the trees each. `claims`: the number of claims; their head is next. */
export function aboutEvidence(page: DocumentReading, claims: number, mentions: PageMentions): number[][] {
  const alone = page.sentences.map(({ alone: scores }) => scores[claims] ?? ABSENT);
  const bestClaim = page.sentences.map(({ alone: scores }) => Math.max(...scores.slice(0, claims)));
  const named = mentions.sentences.map((list) => list.some((mention) => mention.alone));
  const count = Math.max(1, alone.length);
  const pageNames = named.some(Boolean) || mentions.title.some((mention) => mention.alone);
  const mean = alone.reduce((sum, score) => sum + score, 0) / count;
  const most = Math.max(ABSENT, ...alone);
  return page.sentences.map((sentence, place) => [
    alone[place] ?? ABSENT,
    sentence.withBefore[claims] ?? ABSENT,
    sentence.withTitle[claims] ?? ABSENT,
    sentence.clauses[claims] ?? ABSENT,
    alone[place - 1] ?? ABSENT,
    alone[place + 1] ?? ABSENT,
    page.titleScores[claims] ?? ABSENT,
    named[place] ? 1 : 0,
    (mentions.sentences[place] ?? []).filter((mention) => !mention.alone).length,
    pageNames ? 1 : 0,
    named.filter(Boolean).length / count,
    distance(named, place, -1),
    distance(named, place, 1),
    mentions.title.some((mention) => mention.alone) ? 1 : 0,
    mean,
    most,
    bestClaim[place] ?? ABSENT,
    bestClaim[place - 1] ?? ABSENT,
    bestClaim[place + 1] ?? ABSENT,
    place / count,
    sentence.vector.at.length,
    named[place - 1] ? 1 : 0,
    (sentence.text.match(/\b\p{Lu}\p{L}+/gu) ?? []).length,
    alone[place - 2] ?? ABSENT,
    alone[place + 2] ?? ABSENT,
  ]);
}

function distance(named: readonly boolean[], from: number, step: number): number {
  for (let away = 0; away < FARTHEST; away += 1) if (named[from + step * away]) return away;
  return FARTHEST;
}
