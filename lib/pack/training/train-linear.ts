import { hashFeature } from '../../core/matching/hash.ts';
import {
  FEATURE_STEPS,
  type LinearHeadData,
  type LinearModelData,
  WEIGHT_STEPS,
} from '../../core/matching/linear-model.ts';
import { toGaps, writeNumbers } from '../../core/matching/number-text.ts';
import { type LinearWeights, type SparseVector, type SvmOptions, trainSvm } from './svm.ts';

/** A labelled example: the features of its sentence, and the heads (classes) that it belongs to. */
export interface LinearExample {
  readonly names: readonly string[];
  readonly heads: ReadonlySet<number>;
}

/** A head to train: on which of the examples (all of them where absent), and how. */
export interface HeadPlan {
  readonly examples?: readonly number[];
  readonly isMember: (example: number) => boolean;
  readonly svm?: SvmOptions;
  /** Weights below it are left out of the stored model. */
  readonly smallestWeight?: number;
}

/** How much a kind of feature counts beside a single stem; found by cross-validation. */
const KIND_WEIGHTS: Readonly<Record<string, number>> = { b: 0.7, s: 0.5 };
const SVM: SvmOptions = { cost: 2, positiveWeight: 2, passes: 15 };
/** Features kept, by their greatest weight in any head: more brought nothing in cross-validation, and the pack is to stay small. */
const MOST_FEATURES = 15_000;
/** Weights smaller than this are left out of the stored model. */
const SMALLEST_WEIGHT = 0.28;
/** A feature that stands in one example alone cannot be learned from. */
const FEWEST_EXAMPLES = 2;

/** The features that a model may use, as hashes in ascending order, with their weights in a sentence. */
export interface FeatureChoice {
  readonly kept: readonly number[];
  readonly weights: ReadonlyMap<number, number>;
}

/** Chooses the features worth keeping: those that stand in enough examples and matter most to some head. */
export function chooseFeatures(
  examples: readonly Pick<LinearExample, 'names'>[],
  plans: readonly HeadPlan[],
): FeatureChoice {
  const weights = weighFeatures(examples);
  const all = [...weights.keys()].sort((a, b) => a - b);
  if (all.length <= MOST_FEATURES) return { kept: all, weights };
  const heads = trainHeads(examples.map(hashAll), plans, { kept: all, weights });
  const greatest = all.map((_, place) =>
    heads.reduce((most, head) => Math.max(most, Math.abs(head.weights[place] ?? 0)), 0),
  );
  const floor = [...greatest].sort((a, b) => b - a)[MOST_FEATURES - 1] ?? 0;
  return { kept: all.filter((_, place) => (greatest[place] ?? 0) >= floor), weights };
}

/** Trains one linear classifier a plan on labelled examples and packs them for storing. Deterministic. */
export function trainLinear(
  examples: readonly Pick<LinearExample, 'names'>[],
  plans: readonly HeadPlan[],
  choice: FeatureChoice,
): LinearModelData {
  const { kept, weights } = choice;
  const weightScale = Math.max(...kept.map((hash) => weights.get(hash) ?? 0), Number.EPSILON);
  return {
    features: writeNumbers(toGaps(kept)),
    featureWeights: writeNumbers(
      kept.map((hash) => Math.max(1, Math.round((FEATURE_STEPS * (weights.get(hash) ?? 0)) / weightScale))),
    ),
    weightScale,
    heads: trainHeads(examples.map(hashAll), plans, choice).map((head, plan) =>
      packHead(head, plans[plan]?.smallestWeight ?? SMALLEST_WEIGHT),
    ),
  };
}

function hashAll({ names }: { readonly names: readonly string[] }): number[] {
  return [...new Set(names.map(hashFeature))];
}

/** Inverse document frequency of every feature that stands in enough examples, times the weight of its kind. */
function weighFeatures(examples: readonly Pick<LinearExample, 'names'>[]): Map<number, number> {
  const counts = new Map<number, number>();
  const kinds = new Map<number, number>();
  for (const { names } of examples) {
    for (const name of names) {
      const hash = hashFeature(name);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      kinds.set(hash, KIND_WEIGHTS[name.slice(0, name.indexOf(':'))] ?? 1);
    }
  }
  const weights = new Map<number, number>();
  for (const [hash, count] of counts) {
    if (count < FEWEST_EXAMPLES) continue;
    weights.set(hash, (kinds.get(hash) ?? 1) * Math.log((examples.length + 1) / (count + 0.5)));
  }
  return weights;
}

function trainHeads(
  hashed: readonly (readonly number[])[],
  plans: readonly HeadPlan[],
  { kept, weights }: FeatureChoice,
) {
  const places = new Map(kept.map((hash, place) => [hash, place]));
  const vectors = hashed.map((hashes): SparseVector => {
    const known = hashes.filter((hash) => places.has(hash));
    const values = Float32Array.from(known, (hash) => weights.get(hash) ?? 0);
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    return {
      at: Uint32Array.from(known, (hash) => places.get(hash) ?? 0),
      values: values.map((value) => value / length),
    };
  });
  return plans.map(({ examples, isMember, svm = SVM }, head) => {
    const own = examples ?? Array.from(vectors.keys());
    const chosen = examples ? own.map((example) => vectors[example] as SparseVector) : vectors;
    return trainSvm(chosen, (index) => isMember(own[index] ?? -1), kept.length, head + 1, svm);
  });
}

/** Keeps the weights of at least `smallest`, in steps. */
function packHead({ weights, bias }: LinearWeights, smallest: number): LinearHeadData {
  const places: number[] = [];
  weights.forEach((weight, place) => {
    if (Math.abs(weight) >= smallest) places.push(place);
  });
  const scale = places.reduce((most, place) => Math.max(most, Math.abs(weights[place] ?? 0)), Number.EPSILON);
  const step = (place: number) => WEIGHT_STEPS + Math.round((WEIGHT_STEPS * (weights[place] ?? 0)) / scale);
  return {
    gaps: writeNumbers(toGaps(places)),
    weights: writeNumbers(places.map(step)),
    scale: Number(scale.toPrecision(4)),
    bias: Number(bias.toPrecision(4)),
  };
}
