import type { ConceptLexicon } from './language/concepts.ts';
import { claimWorded } from './matching/claim-wording.ts';
import type { Candidate, Matcher, SentenceMatches } from './matching/matcher.ts';
import { thresholdFor } from './matching/matcher.ts';
import { settleLedger } from './matching/settle-ledger.ts';
import { compareOptionsOf, compareWithClaim } from './matching/taught-relation.ts';
import { compareTexts } from './relation/compare.ts';
import type { ComparedText, Comparison } from './relation/comparison.ts';
import { explain as explainMatch } from './report/explain.ts';
import { reasonForRejection } from './report/reject.ts';
import type { Match, PageDocument, Rejection, Report, SentenceReport } from './report/report.ts';
import { splitSentences } from './sentences.ts';
import type { Topic } from './topic.ts';

/** What an engine is made of. */
export interface EngineParts {
  readonly topic: Topic;
  readonly matcher: Matcher;
}

/** How a page is compared. */
export interface CompareOptions {
  /** Every sentence, not only spotted or matched ones. */
  readonly all?: boolean;
  /** 0 (only sure pairs) to 1 (more pairs); 0.5 by default. */
  readonly openness?: number;
  /** The chance from which a pair is shown, instead of what `openness` gives: for measuring. */
  readonly threshold?: number;
  /** The blocks just before the page's: read, so that what they tell is known, and not reported. */
  readonly context?: readonly string[];
  /** Tells the nearest claim that was left out, and why. */
  readonly explain?: boolean;
}

/** Spots, matches and compares: from a page's blocks to its report. */
export interface Engine {
  readonly topic: Topic;
  compare(page: PageDocument, options?: CompareOptions): Report;
  /**
   * Compares two sentences that are taken to speak of the same matter. A reference that words one of the topic's claims is
   * compared with all that is known of that claim.
   */
  comparePair(page: ComparedText, reference: ComparedText): Omit<Comparison, 'certainty'>;
}

/** Agreement by rules of less certainty is silence: no fact spoke against it. There what was learned knows more. */
const CERTAIN = 0.8;

interface PlacedSentence {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts an engine together. Pure: it holds no state between pages. */
export function createEngine({ topic, matcher }: EngineParts): Engine {
  return {
    topic,
    compare(page, { all = false, openness = 0.5, context = [], explain = false, threshold } = {}) {
      const sentences = placeSentences([...context, ...page.blocks], context.length);
      const found = matcher.match({ title: page.title, sentences: sentences.map(({ text }) => text) });
      const shownFrom = threshold ?? thresholdFor(matcher.thresholds, openness);
      const reports = sentences.flatMap((sentence, place): SentenceReport[] => {
        const matches = found[place];
        if (sentence.block < 0 || !matches) return [];
        const report = reportSentence(sentence, matches, {
          topic,
          matcher,
          threshold: shownFrom,
          date: page.date,
          explain,
        });
        return all || report.about || report.matches.length > 0 ? [report] : [];
      });
      return { title: page.title, url: page.url, date: page.date, sentences: reports };
    },
    comparePair(page, reference) {
      const byRules = compareTexts(page, reference, compareOptionsOf(topic, matcher.english));
      const claim = claimWorded(reference.text, topic);
      if (claim === null) return byRules;
      const pair = compareWithClaim(page, claim, topic, matcher.english);
      const silent = byRules.relation === 'agrees' && byRules.certainty < CERTAIN;
      const relation = silent ? matcher.relate(page.text, claim, pair) : byRules.relation;
      const sides = { quote: byRules, statement: pair.statement };
      const facts = settleLedger(relation, sides, page.text, reference.text, (word) => matcher.weigh(word, claim));
      return { relation, facts, notes: byRules.notes };
    },
  };
}

/** The sentences of some blocks; those of the first `unreported` blocks get a block below 0. */
function placeSentences(blocks: readonly string[], unreported: number): PlacedSentence[] {
  return blocks.flatMap((block, number) =>
    splitSentences(block).map(({ start, end }) => ({
      block: number - unreported,
      start,
      end,
      text: block.slice(start, end),
    })),
  );
}

interface Circumstances {
  readonly topic: Topic;
  readonly matcher: Matcher;
  readonly threshold: number;
  readonly date: string | null;
  readonly explain: boolean;
}

function reportSentence(
  sentence: PlacedSentence,
  { about, candidates }: SentenceMatches,
  circumstances: Circumstances,
): SentenceReport {
  const { topic, matcher, threshold, date, explain } = circumstances;
  const shown = candidates.filter(({ chance }) => chance >= threshold);
  const rejected = explain
    ? nearestRejected({ text: sentence.text, date }, candidates, shown.length, topic, matcher.english)
    : null;
  return {
    ...sentence,
    about,
    matches: shown.map((candidate) => compareMatch(sentence.text, date, candidate, circumstances)),
    ...(rejected && { rejected }),
  };
}

function compareMatch(
  text: string,
  date: string | null,
  { claim, chance, why }: Candidate,
  { topic, matcher }: Circumstances,
): Match {
  const { relation, facts, notes } = relateToClaim({ text, date }, claim, topic, matcher);
  const reasons = explainMatch(topic.claims[claim]?.topic ?? '', facts, why, text);
  return {
    claim: topic.claims[claim]?.id ?? '',
    relation,
    score: Number(chance.toFixed(3)),
    facts,
    notes,
    why: reasons,
  };
}

function relateToClaim(
  page: ComparedText,
  claim: number,
  topic: Topic,
  matcher: Matcher,
): Omit<Comparison, 'certainty'> {
  const pair = compareWithClaim(page, claim, topic, matcher.english);
  const relation = matcher.relate(page.text, claim, pair);
  const quote = topic.claims[claim]?.quote ?? '';
  const facts = settleLedger(relation, pair, page.text, quote, (word) => matcher.weigh(word, claim));
  return { relation, facts, notes: pair.quote.notes };
}

function nearestRejected(
  page: ComparedText,
  candidates: readonly Candidate[],
  shown: number,
  topic: Topic,
  english: ConceptLexicon,
): Rejection | null {
  const next = candidates[shown];
  const claim = next && topic.claims[next.claim];
  if (!next || !claim) return null;
  const { facts } = compareWithClaim(page, next.claim, topic, english).quote;
  return { claim: claim.id, score: Number(next.chance.toFixed(3)), reason: reasonForRejection(facts) };
}
