import type { PageMentions } from '../spotting/about-evidence.ts';
import type { ClaimReading } from './claim-reading.ts';
import type { DocumentReading, SentenceReading } from './document-reading.ts';
import type { FigureToken } from './figure-tokens.ts';
import type { SentenceVector } from './linear-model.ts';
import { toChance } from './trees.ts';

/** What is known of the claims beside their words. */
export interface ClaimCompany {
  /** How often a sentence that carries claim `a` carries claim `b` too: `together[a][b]`, 0 to 1. */
  readonly together: readonly (readonly number[])[];
}

/** What is known of a page as a whole. */
export interface PageCues {
  /** Whether the page names the topic by a word that does so alone. */
  readonly named: boolean;
  /** The mean and the greatest score of the head that tells whether a sentence is about the topic. */
  readonly meanAbout: number;
  readonly mostAbout: number;
}

/** What a page as a whole tells of the topic. `claims`: their number; the head that follows them is "about the topic". */
export function pageCues(page: DocumentReading, claims: number, mentions: PageMentions): PageCues {
  const about = page.sentences.map(({ alone }) => alone[claims] ?? ABSENT);
  return {
    named: [mentions.title, ...mentions.sentences].some((list) => list.some(({ alone }) => alone)),
    meanAbout: about.reduce((sum, score) => sum + score, 0) / Math.max(1, about.length),
    mostAbout: Math.max(ABSENT, ...about),
  };
}

/** The evidence that the trees weigh, in their order: names for reading a model, and for the tests. */
export const EVIDENCE = [
  'alone',
  'gapToBest',
  'lead',
  'rank',
  'withBefore',
  'withTitle',
  'clauses',
  'statementCosine',
  'quoteCosine',
  'titleScore',
  'beforeScore',
  'afterScore',
  'bestOnPage',
  'company',
  'claimHasFigure',
  'sameKind',
  'distance',
  'figures',
  'namesHere',
  'namesNear',
  'about',
  'aboutBefore',
  'length',
  'clauseCount',
  'place',
  'bestAlone',
  'secondAlone',
  'named',
  'meanAbout',
  'mostAbout',
  'sharedConcepts',
  'afterSame',
  'beforeSame',
] as const;

/** A value that stands for "not comparable": no figure of the same kind on both sides. */
const FAR = 9;
/** What a missing neighbour scores: clearly outside. */
const ABSENT = -1.5;
/** How steeply a score counts as the presence of a claim, for what stands in its company. */
const STEEPNESS = 4;

/** The heads of a sentence in the order of their promise. */
export function rankHeads(sentence: SentenceReading, claims: number): number[] {
  const promise = (head: number) =>
    Math.max(
      sentence.alone[head] ?? ABSENT,
      (sentence.withBefore[head] ?? ABSENT) - 0.2,
      (sentence.withTitle[head] ?? ABSENT) - 0.2,
      (sentence.clauses[head] ?? ABSENT) - 0.2,
    );
  return Array.from({ length: claims }, (_, head) => head).sort((a, b) => promise(b) - promise(a));
}

/** The evidence for one claim (`head`) and one sentence of a page, as a row for the trees. `order`: from `rankHeads`. */
export function pairEvidence(
  page: DocumentReading,
  place: number,
  head: number,
  order: readonly number[],
  claims: readonly ClaimReading[],
  { together }: ClaimCompany,
  cues: PageCues,
): number[] {
  const sentence = page.sentences[place] as SentenceReading;
  const claim = claims[head] as ClaimReading;
  const before = page.sentences[place - 1];
  const after = page.sentences[place + 1];
  const about = claims.length;
  const score = sentence.alone[head] ?? ABSENT;
  const [best, second] = bestTwo(sentence.alone, claims.length);
  const near = new Set([...(before?.features.stems ?? []), ...page.title.stems]);
  const here = sentence.features.stems;
  const named = claim.names.length || 1;
  const distance = figureDistance([...claim.statement.figures, ...claim.quote.figures], sentence.features.figures);
  return [
    score,
    best - score,
    score === best ? best - second : 0,
    order.indexOf(head),
    sentence.withBefore[head] ?? ABSENT,
    sentence.withTitle[head] ?? ABSENT,
    sentence.clauses[head] ?? ABSENT,
    cosine(sentence.vector, claim.statementVector),
    cosine(sentence.vector, claim.quoteVector),
    page.titleScores[head] ?? ABSENT,
    before?.alone[head] ?? ABSENT,
    after?.alone[head] ?? ABSENT,
    page.best[head] ?? ABSENT,
    companyOf(head, sentence.alone, together),
    claim.statement.figures.length + claim.quote.figures.length > 0 ? 1 : 0,
    distance < FAR ? 1 : 0,
    distance,
    sentence.features.figures.length,
    claim.names.filter((name) => here.has(name)).length / named,
    claim.names.filter((name) => here.has(name) || near.has(name)).length / named,
    sentence.alone[about] ?? ABSENT,
    before?.alone[about] ?? ABSENT,
    sentence.vector.at.length,
    sentence.clauseCount,
    place / page.sentences.length,
    best,
    second,
    cues.named ? 1 : 0,
    cues.meanAbout,
    cues.mostAbout,
    overlap(claim.statement.concepts, sentence.features.concepts),
    after?.withBefore[head] ?? ABSENT,
    before?.withBefore[head] ?? ABSENT,
  ];
}

function bestTwo(scores: Float32Array, claims: number): [number, number] {
  let best = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (let head = 0; head < claims; head += 1) {
    const score = scores[head] as number;
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return [best, second];
}

/** How strongly the claims that usually stand together with this one are there. */
function companyOf(head: number, scores: Float32Array, together: ClaimCompany['together']): number {
  return together.reduce((most, row, other) => {
    const share = row[head] ?? 0;
    return other === head || share === 0
      ? most
      : Math.max(most, share * toChance(STEEPNESS * (scores[other] ?? ABSENT)));
  }, 0);
}

/** How far the nearest figures of one kind are apart: the logarithm of their ratio, or `FAR`. */
function figureDistance(ours: readonly FigureToken[], theirs: readonly FigureToken[]): number {
  let nearest = FAR;
  for (const a of ours) {
    for (const b of theirs) {
      if (a.kind === b.kind) nearest = Math.min(nearest, Math.abs(Math.log((a.value + 1e-9) / (b.value + 1e-9))));
    }
  }
  return nearest;
}

function cosine({ at, values }: SentenceVector, claim: ReadonlyMap<number, number>): number {
  return at.reduce((sum, place, index) => sum + (values[index] ?? 0) * (claim.get(place) ?? 0), 0);
}

function overlap(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let shared = 0;
  for (const concept of ours) if (theirs.has(concept)) shared += 1;
  return shared / (ours.size || 1);
}
