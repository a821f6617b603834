import type { Relation } from '../../lib/core/relation/comparison.ts';
import type { LabelledDocument } from '../../lib/pack/source-schema.ts';

/** What a system says of one labelled sentence; pairs with their scores, best first. */
export interface Prediction {
  readonly about: boolean;
  readonly pairs: readonly { readonly claim: string; readonly score: number; readonly relation?: Relation }[];
}

/** The figures of one system on labelled documents, shares between 0 and 1. */
export interface Figures {
  readonly spotting: Rates;
  readonly matching: Rates;
  readonly hitAt1: number;
  readonly falseAlarms: number;
  readonly relation: number;
  /** Of the pairs labelled `differs`, the share found to differ; of those that do not, the share said to. */
  readonly differsFound: number;
  readonly differsFalse: number;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores predictions (a list a document, in the order of its sentences) against labels, pairs from `threshold` up. */
export function scoreAll(
  documents: readonly LabelledDocument[],
  predictions: readonly (readonly Prediction[])[],
  threshold: number,
): Figures {
  const spot = { hit: 0, said: 0, wanted: 0 };
  const match = { hit: 0, said: 0, wanted: 0 };
  const first = { hit: 0, all: 0 };
  const quiet = { alarmed: 0, all: 0 };
  const relation = { right: 0, all: 0, differs: 0, differsFound: 0, other: 0, differsFalse: 0 };
  documents.forEach((document, number) => {
    document.sentences.forEach((sentence, place) => {
      const { about, pairs } = predictions[number]?.[place] ?? { about: false, pairs: [] };
      spot.hit += sentence.about && about ? 1 : 0;
      spot.said += about ? 1 : 0;
      spot.wanted += sentence.about ? 1 : 0;
      const wanted = new Map(sentence.claims.map(({ id, relation: label }) => [id, label]));
      const shown = pairs.filter(({ score }) => score >= threshold);
      match.said += shown.length;
      match.wanted += wanted.size;
      if (wanted.size > 0) {
        first.all += 1;
        if (shown[0] && wanted.has(shown[0].claim)) first.hit += 1;
      } else {
        quiet.all += 1;
        if (shown.length > 0) quiet.alarmed += 1;
      }
      for (const { claim, relation: said } of shown) {
        const label = wanted.get(claim);
        if (label === undefined) continue;
        match.hit += 1;
        if (said === undefined) continue;
        relation.all += 1;
        relation.right += said === label ? 1 : 0;
        relation[label === 'differs' ? 'differs' : 'other'] += 1;
        if (said === 'differs') relation[label === 'differs' ? 'differsFound' : 'differsFalse'] += 1;
      }
    });
  });
  return {
    spotting: rates(spot),
    matching: rates(match),
    hitAt1: first.hit / Math.max(1, first.all),
    falseAlarms: quiet.alarmed / Math.max(1, quiet.all),
    relation: relation.right / Math.max(1, relation.all),
    differsFound: relation.differsFound / Math.max(1, relation.differs),
    differsFalse: relation.differsFalse / Math.max(1, relation.other),
  };
}

function rates({ hit, said, wanted }: { hit: number; said: number; wanted: number }): Rates {
  const precision = hit / Math.max(1, said);
  const recall = hit / Math.max(1, wanted);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

/** The threshold with the greatest F1, and the greatest recall at a precision of at least `precision`. */
export function sweep(
  documents: readonly LabelledDocument[],
  predictions: readonly (readonly Prediction[])[],
  precision = 0.9,
): { readonly best: number; readonly f1: number; readonly recallAt: number; readonly thresholdAt: number } {
  const rows = documents
    .flatMap((document, number) =>
      document.sentences.flatMap((sentence, place) => {
        const wanted = new Set(sentence.claims.map(({ id }) => id));
        return (predictions[number]?.[place]?.pairs ?? []).map(({ claim, score }) => ({
          score,
          hit: wanted.has(claim),
        }));
      }),
    )
    .sort((a, b) => b.score - a.score);
  const wanted = documents.reduce(
    (sum, { sentences }) => sum + sentences.reduce((n, { claims }) => n + claims.length, 0),
    0,
  );
  let hits = 0;
  let result = { best: 1, f1: 0, recallAt: 0, thresholdAt: 1 };
  rows.forEach(({ score, hit }, index) => {
    hits += hit ? 1 : 0;
    const { precision: p, recall: r, f1 } = rates({ hit: hits, said: index + 1, wanted });
    if (f1 > result.f1) result = { ...result, f1, best: score };
    if (p >= precision && r > result.recallAt) result = { ...result, recallAt: r, thresholdAt: score };
  });
  return result;
}
