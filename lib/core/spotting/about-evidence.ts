import type { DocumentReading } from '../matching/document-reading.ts';
import type { Mention } from './mentions.ts';

/** The mentions of a page: in its title and in each of its sentences. */
export interface PageMentions {
  readonly title: readonly Mention[];
  readonly sentences: readonly (readonly Mention[])[];
}

/** A page names the topic by a word that does so alone, or by so many different words that do so in company. */
const WORDS_IN_COMPANY = 2;

/** Whether a page names the topic at all; one that does not is neither spotted nor matched. */
export function namesTopic({ title, sentences }: PageMentions): boolean {
  const all = [title, ...sentences].flat();
  return all.some(({ alone }) => alone) || new Set(all.map(({ text }) => text)).size >= WORDS_IN_COMPANY;
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
  'pageWords',
  'pronoun',
  'definite',
  'pronounBefore',
  'pronounAfter',
  'quoted',
  'characters',
] as const;

/** The chance from which a sentence counts as spotted; chosen by cross-validation. */
export const ABOUT_THRESHOLD = 0.65;

const ABSENT = -1.5;
/** Farther than this, a mention makes no difference. */
const FARTHEST = 12;
/** A sentence that starts so speaks on of what was spoken of. */
const PRONOUN = /^["“'‘(]*(?:it|its|he|his|she|her|they|their|this|that|these|those)\b/iu;
/** Words by which news goes on to speak of whoever and whatever it has named. */
const DEFINITE =
  /\b(?:the|its|his|her|their)\s(?:\p{L}+[\s-])?(?:company|firm|group|start-?up|lab|laboratory|maker|developer|team|newcomer|upstart|outfit|app|chatbot|assistant|model|system|product|software|service|founder|boss|chief|owner|parent|engineers|researchers|bank|club|party|agency|mission|probe|ship|vessel|drug|vaccine|trial|project)\b/iu;

/** The evidence for each sentence of a page, a row for the trees each. `claims`: the number of claims; their head is next. */
export function aboutEvidence(page: DocumentReading, claims: number, mentions: PageMentions): number[][] {
  const alone = page.sentences.map(({ alone: scores }) => scores[claims] ?? ABSENT);
  const bestClaim = page.sentences.map(({ alone: scores }) => Math.max(...scores.slice(0, claims)));
  const named = mentions.sentences.map((list) => list.some((mention) => mention.alone));
  const count = Math.max(1, alone.length);
  const words = new Set(
    [mentions.title, ...mentions.sentences].flat().flatMap(({ alone: itself, text }) => (itself ? [] : [text])),
  );
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
    words.size,
    PRONOUN.test(sentence.text) ? 1 : 0,
    DEFINITE.test(sentence.text) ? 1 : 0,
    PRONOUN.test(page.sentences[place - 1]?.text ?? '') ? 1 : 0,
    PRONOUN.test(page.sentences[place + 1]?.text ?? '') ? 1 : 0,
    /["“”]/u.test(sentence.text) ? 1 : 0,
    sentence.text.length,
  ]);
}

function distance(named: readonly boolean[], from: number, step: number): number {
  for (let away = 0; away < FARTHEST; away += 1) if (named[from + step * away]) return away;
  return FARTHEST;
}
