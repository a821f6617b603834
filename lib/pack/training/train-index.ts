import type { ConceptLexicon } from '../../core/language/concepts.ts';
import { readClaim } from '../../core/matching/claim-reading.ts';
import { loadLinearModel } from '../../core/matching/linear-model.ts';
import { type TaughtIndex, tableOf } from '../../core/matching/matcher-data.ts';
import { createMentionFinder } from '../../core/spotting/mentions.ts';
import type { PackSource } from '../source-schema.ts';
import { type BoostOptions, growTrees } from './boost.ts';
import { collectRows, type TrainingRows } from './collect-rows.ts';
import { countRelations, countTogether, createLabelReader, type Labelled, matterPlans, planHeads } from './labelled.ts';
import { chooseFeatures, trainLinear } from './train-linear.ts';

/** Parts into which the documents are split, so that the trees learn from scores of sentences the linear model never saw. */
const FOLDS = 3;
const PAIR_TREES: BoostOptions = { trees: 140, depth: 4, rate: 0.08, smallestLeaf: 20, seed: 7 };
const ABOUT_TREES: BoostOptions = { trees: 80, depth: 4, rate: 0.08, smallestLeaf: 20, seed: 11 };
const RELATION_TREES: BoostOptions = { trees: 70, depth: 4, rate: 0.1, smallestLeaf: 15, seed: 3 };

/**
 * Learns a pack's index from its phrasings and documents: a linear model over the words of a sentence, and trees that weigh
 * its scores with what the page and the ledger tell (stacking: Wolpert, "Stacked generalization", 1992). Deterministic.
 */
export function trainIndex(source: PackSource, english: ConceptLexicon): TaughtIndex {
  const label = createLabelReader(source, english);
  const count = source.claims.length;
  const phrasings = source.phrasings.map(label);
  const documents = source.documents.map(({ sentences }) => sentences.map(label));
  const all: readonly Labelled[] = [...phrasings, ...documents.flat()];
  const choice = chooseFeatures(all, matterPlans(all, count));
  const train = (examples: readonly Labelled[]) => trainLinear(examples, planHeads(examples, count), choice);
  const together = countTogether(all, count);
  const shares = countRelations(all, count);
  const rows: TrainingRows = {
    pairs: [],
    isPair: [],
    abouts: [],
    isAbout: [],
    relations: [],
    differs: [],
    related: [],
  };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = loadLinearModel(
      train([...phrasings, ...documents.filter((_, index) => index % FOLDS !== fold).flat()]),
    );
    const reader = {
      topic: source,
      model,
      claims: source.claims.map((claim) => readClaim(claim, model, english)),
      together: tableOf(together, count),
      shares,
      english,
      find: createMentionFinder(source.topic.lexicon),
      label,
    };
    source.documents.forEach((document, index) => {
      if (index % FOLDS === fold) collectRows(rows, document, reader);
    });
  }
  return {
    kind: 'taught',
    linear: train(all),
    together,
    calibration: source.calibration,
    pairTrees: growTrees(rows.pairs, rows.isPair, PAIR_TREES),
    aboutTrees: growTrees(rows.abouts, rows.isAbout, ABOUT_TREES),
    relation: {
      differsTrees: growTrees(rows.relations, rows.differs, RELATION_TREES),
      relatedTrees: growTrees(rows.relations, rows.related, RELATION_TREES),
      shares,
    },
  };
}
