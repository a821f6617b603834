import type { ConceptLexicon } from '../../core/language/concepts.ts';
import { type ClaimReading, readClaim } from '../../core/matching/claim-reading.ts';
import { type DocumentReading, readDocument } from '../../core/matching/document-reading.ts';
import { pageCues, pairEvidence, rankHeads } from '../../core/matching/evidence.ts';
import { readFeatures } from '../../core/matching/features.ts';
import { type LinearModel, loadLinearModel } from '../../core/matching/linear-model.ts';
import { type TaughtIndex, tableOf } from '../../core/matching/matcher-data.ts';
import { CANDIDATES } from '../../core/matching/taught-matcher.ts';
import { aboutEvidence, type PageMentions } from '../../core/spotting/about-evidence.ts';
import { createMentionFinder } from '../../core/spotting/mentions.ts';
import type { LabelledDocument, PackSource, Phrasing } from '../source-schema.ts';
import { growTrees } from './boost.ts';
import { type LinearExample, trainLinear } from './train-linear.ts';

/** Parts into which the documents are split, so that the trees learn from scores of sentences the linear model never saw. */
const FOLDS = 4;
const PAIR_TREES = { trees: 200, depth: 4, rate: 0.06, smallestLeaf: 20, seed: 7 };
const ABOUT_TREES = { trees: 120, depth: 4, rate: 0.06, smallestLeaf: 20, seed: 11 };

/**
 * Learns a pack's index from its phrasings and documents: a linear model over the words of a sentence, and trees that weigh
 * its scores with what the page tells (stacking: Wolpert, "Stacked generalization", 1992). Deterministic.
 */
export function trainIndex(source: PackSource, english: ConceptLexicon): TaughtIndex {
  const heads = source.claims.length + 1;
  const numbers = new Map(source.claims.map(({ id }, number) => [id, number]));
  const features = new Map<string, readonly string[]>();
  const example = (sentence: Phrasing): LinearExample => {
    const names = features.get(sentence.text) ?? readFeatures(sentence.text, english).names;
    features.set(sentence.text, names);
    return { names, heads: headsOf(sentence, numbers) };
  };
  const phrasings = source.phrasings.map(example);
  const sentences = (documents: readonly LabelledDocument[]) =>
    documents.flatMap((document) => document.sentences.map(example));
  const together = countTogether([...phrasings, ...sentences(source.documents)], source.claims.length);
  const rows: Rows = { pairs: [], hits: [], abouts: [], aboutHits: [] };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isHeldOut = (_: unknown, index: number) => index % FOLDS === fold;
    const rest = source.documents.filter((document, index) => !isHeldOut(document, index));
    const model = loadLinearModel(trainLinear([...phrasings, ...sentences(rest)], heads));
    const claims = source.claims.map((claim) => readClaim(claim, model, english));
    for (const document of source.documents.filter(isHeldOut)) {
      collectRows(rows, document, {
        model,
        claims,
        together: tableOf(together, claims.length),
        english,
        numbers,
        source,
      });
    }
  }
  return {
    kind: 'taught',
    linear: trainLinear([...phrasings, ...sentences(source.documents)], heads),
    together,
    pairTrees: growTrees(rows.pairs, rows.hits, PAIR_TREES),
    aboutTrees: growTrees(rows.abouts, rows.aboutHits, ABOUT_TREES),
  };
}

interface Rows {
  readonly pairs: number[][];
  readonly hits: boolean[];
  readonly abouts: number[][];
  readonly aboutHits: boolean[];
}

interface Collecting {
  readonly model: LinearModel;
  readonly claims: readonly ClaimReading[];
  readonly together: readonly (readonly number[])[];
  readonly english: ConceptLexicon;
  readonly numbers: ReadonlyMap<string, number>;
  readonly source: PackSource;
}

function collectRows(
  rows: Rows,
  document: LabelledDocument,
  { model, claims, together, english, numbers, source }: Collecting,
): void {
  const texts = document.sentences.map(({ text }) => text);
  const page: DocumentReading = readDocument(document.title, texts, model, english);
  const find = createMentionFinder(source.topic.lexicon);
  const mentions: PageMentions = { title: find(document.title), sentences: texts.map(find) };
  const cues = pageCues(page, claims.length, mentions);
  rows.abouts.push(...aboutEvidence(page, claims.length, mentions));
  document.sentences.forEach((sentence, place) => {
    rows.aboutHits.push(sentence.about);
    const wanted = headsOf(sentence, numbers);
    const reading = page.sentences[place];
    if (!reading) return;
    const order = rankHeads(reading, claims.length);
    for (const head of order.slice(0, CANDIDATES)) {
      rows.pairs.push(pairEvidence(page, place, head, order, claims, { together }, cues));
      rows.hits.push(wanted.has(head));
    }
  });
}

function headsOf(sentence: Phrasing, numbers: ReadonlyMap<string, number>): ReadonlySet<number> {
  const heads = new Set(sentence.claims.map(({ id }) => numbers.get(id) ?? -1));
  if (sentence.about) heads.add(numbers.size);
  return heads;
}

/** Shares of at least a hundredth, in hundredths. */
function countTogether(examples: readonly LinearExample[], claims: number): [number, number, number][] {
  const counts = new Map<string, number>();
  const totals = new Float64Array(claims + 1);
  for (const { heads } of examples) {
    for (const a of heads) {
      totals[a] = (totals[a] ?? 0) + 1;
      for (const b of heads) counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1);
    }
  }
  const shares: [number, number, number][] = [];
  for (let a = 0; a < claims; a += 1) {
    for (let b = 0; b < claims; b += 1) {
      const share = Math.round((100 * (counts.get(`${a} ${b}`) ?? 0)) / (totals[a] || 1));
      if (a !== b && share > 0) shares.push([a, b, share]);
    }
  }
  return shares;
}
