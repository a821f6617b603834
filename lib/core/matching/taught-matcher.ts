import type { ConceptLexicon } from '../language/concepts.ts';
import type { Reason } from '../report/report.ts';
import { ABOUT_THRESHOLD, aboutEvidence, namesTopic, type PageMentions } from '../spotting/about-evidence.ts';
import { createMentionFinder } from '../spotting/mentions.ts';
import { stem } from '../text/tokens.ts';
import type { Topic } from '../topic.ts';
import { type ClaimReading, readClaim } from './claim-reading.ts';
import { readDocument, type SentenceReading } from './document-reading.ts';
import { pageCues, pairEvidence, rankHeads } from './evidence.ts';
import { readFeatures } from './features.ts';
import { headsFor } from './heads.ts';
import { loadLinearModel } from './linear-model.ts';
import type { Matcher, SentenceMatches, Thresholds } from './matcher.ts';
import { type TaughtIndex, tableOf } from './matcher-data.ts';
import { createSpellingReader, type SpellingReader } from './spelling.ts';
import { relationEvidence, valuesFit, weighRelation } from './taught-relation.ts';
import { scoreTrees, toChance } from './trees.ts';

type Scored = Pick<SentenceReading, 'alone' | 'vector'>;

/** Claims a sentence that the trees look at: the right one is among them in 98 of 100 cases. */
export const CANDIDATES = 12;
/** Chosen by cross-validation on the labelled documents; docs/matching.md has precision and recall at each. */
const THRESHOLDS: Thresholds = { sure: 0.8, usual: 0.6, more: 0.25 };
/** Fewer words than this state nothing: a masthead, a caption, a label. */
const SHORTEST_STATEMENT = 4;
const SILENT: SentenceMatches = { about: false, candidates: [] };
/** A candidate below this is nothing to speak of, not even as the nearest that was left out. */
const FAINTEST = 0.02;

/**
 * A matcher that was taught by a pack's labelled sentences. `spelling` puts names right before a text is read, by Fuse.js
 * if nothing else is given.
 */
export function createTaughtMatcher(
  topic: Topic,
  index: TaughtIndex,
  english: ConceptLexicon,
  spelling?: SpellingReader,
): Matcher {
  const model = loadLinearModel(index.linear);
  const claims = topic.claims.map((claim) => readClaim(claim, model, english));
  const company = { together: tableOf(index.together, claims.length) };
  const find = createMentionFinder(topic.topic.lexicon);
  const heads = headsFor(claims.length);
  const spell = spelling ?? createSpellingReader(topic, (word) => model.knows(`w:${stem(word)}`));
  const read = (text: string): Scored => {
    const vector = model.vector([{ places: model.placesOf(readFeatures(text, english).hashes), share: 1 }]);
    return { alone: model.scores(vector), vector };
  };
  const leastVote = leastVoteFor(FAINTEST, index.calibration);
  /** What was read last, by text: a page's sentences are matched first, and then related. */
  let known = new Map<string, Scored>();
  return {
    thresholds: THRESHOLDS,
    english,
    match({ title: written, sentences: texts }) {
      const title = spell(written);
      const sentences = texts.map(spell);
      const mentions: PageMentions = { title: find(title), sentences: sentences.map(find) };
      if (!namesTopic(mentions)) return sentences.map(() => SILENT);
      const page = readDocument(title, sentences, model, english);
      known = new Map(page.sentences.map((sentence) => [sentence.text, sentence]));
      const cues = pageCues(page, claims.length, mentions);
      const about = aboutEvidence(page, claims.length, mentions).map((row) => scoreTrees(index.aboutTrees, row));
      return page.sentences.map((sentence, place) => {
        if (isFragment(sentence.text) && (mentions.sentences[place] ?? []).length === 0) return SILENT;
        const order = rankHeads(sentence, claims.length);
        const candidates = order.slice(0, CANDIDATES).flatMap((head) => {
          const row = pairEvidence(page, place, head, order, claims, company, cues);
          const chance = calibrate(scoreTrees(index.pairTrees, row, leastVote), index.calibration);
          const claim = claims[head];
          return chance < FAINTEST || !claim ? [] : [{ claim: head, chance, why: reasonsFor(sentence, claim, row) }];
        });
        candidates.sort((a, b) => b.chance - a.chance);
        return { about: toChance(about[place] ?? -9) >= ABOUT_THRESHOLD, candidates };
      });
    },
    relate(text, claim, pair) {
      const { alone, vector } = known.get(text) ?? read(text);
      known.set(text, { alone, vector });
      const row = relationEvidence(pair, alone, heads, claim, index.relation.shares, vector.at.length);
      const { relation } = weighRelation(row, index.relation);
      return relation === 'differs' && valuesFit(pair) ? 'agrees' : relation;
    },
    weigh(word, claim) {
      const name = `w:${stem(word)}`;
      return model.weight(name, heads.differs) + model.weight(name, heads.differsFrom(claim));
    },
  };
}

function isFragment(text: string): boolean {
  return (text.match(/\p{L}[\p{L}\p{N}'’-]*|\p{N}+/gu) ?? []).length < SHORTEST_STATEMENT;
}

/** A vote of the trees as the chance of being right, by what cross-validation found of the pack. */
function calibrate(logOdds: number, { slope, shift }: TaughtIndex['calibration']): number {
  return toChance(slope * logOdds + shift);
}

/** The vote from which on a pair may come to such a chance. */
function leastVoteFor(chance: number, { slope, shift }: TaughtIndex['calibration']): number {
  return (Math.log(chance / (1 - chance)) - shift) / slope;
}

/** What a reader may be told of a match: shared names and words, and whether the page around it decided. */
function reasonsFor(sentence: SentenceReading, claim: ClaimReading, row: readonly number[]): Reason[] {
  const shared = [...claim.statement.stems].filter(
    (stem) => sentence.features.stems.has(stem) && !stem.startsWith('#'),
  );
  const names = claim.names.filter((name) => sentence.features.stems.has(name));
  const reasons: Reason[] = [];
  if (names.length > 0) reasons.push({ reason: 'same-name', text: wordsOf(names, sentence.text) });
  const words = shared.filter((stem) => !names.includes(stem));
  if (words.length > 0) reasons.push({ reason: 'same-words', text: wordsOf(words, sentence.text) });
  const [alone = 0, , , , withBefore = 0, withTitle = 0] = row;
  if (Math.max(withBefore, withTitle) > alone + 0.15) reasons.push({ reason: 'context', text: '' });
  return reasons;
}

/** The page's own words for some stems. */
function wordsOf(stems: readonly string[], text: string): string {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const found = stems.flatMap((stem) => words.find((word) => word.toLowerCase().startsWith(stem.slice(0, 5))) ?? []);
  return [...new Set(found)].join(', ');
}
