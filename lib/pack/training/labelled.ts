import type { ConceptLexicon } from '../../core/language/concepts.ts';
import { nameFeatures } from '../../core/matching/features.ts';
import { headsFor } from '../../core/matching/heads.ts';
import type { Relation } from '../../core/relation/comparison.ts';
import type { PackSource, Phrasing } from '../source-schema.ts';
import type { SvmOptions } from './svm.ts';
import type { HeadPlan } from './train-linear.ts';

/** A labelled sentence ready for training. */
export interface Labelled {
  readonly names: readonly string[];
  readonly about: boolean;
  /** The claims it speaks of, by their place in the pack, with the relation to each. */
  readonly claims: ReadonlyMap<number, Relation>;
}

/** Differences are a fifth of the pairs; all three found by cross-validation. */
const ANY_RELATION: SvmOptions = { cost: 0.5, positiveWeight: 3, passes: 15 };
/** These heads are two thirds of the model and decide less: they are kept short. */
const SMALLEST_RELATION_WEIGHT = 0.4;
const CLAIM_RELATION: SvmOptions = { cost: 1, positiveWeight: 3, passes: 20 };

/** Makes a reader of labelled sentences that reads each text once. */
export function createLabelReader(source: PackSource, english: ConceptLexicon): (sentence: Phrasing) => Labelled {
  const numbers = new Map(source.claims.map(({ id }, number) => [id, number]));
  const read = new Map<string, readonly string[]>();
  return ({ text, about, claims }) => {
    const names = read.get(text) ?? nameFeatures(text, english);
    read.set(text, names);
    return { names, about, claims: new Map(claims.map(({ id, relation }) => [numbers.get(id) ?? -1, relation])) };
  };
}

/** What each head of the linear model learns from which examples, in the order of `headsFor`. */
export function planHeads(examples: readonly Labelled[], claims: number): HeadPlan[] {
  const withClaims = examples.flatMap(({ claims: own }, example) => (own.size > 0 ? [example] : []));
  const ofClaim = Array.from({ length: claims }, (_, claim) =>
    withClaims.filter((example) => examples[example]?.claims.has(claim)),
  );
  const has = (example: number, relation: Relation) =>
    [...(examples[example]?.claims.values() ?? [])].includes(relation);
  const numbers = Array.from({ length: claims }, (_, claim) => claim);
  const relationPlan =
    (relation: Relation) =>
    (claim: number): HeadPlan => ({
      examples: ofClaim[claim] ?? [],
      isMember: (example) => examples[example]?.claims.get(claim) === relation,
      svm: CLAIM_RELATION,
      smallestWeight: SMALLEST_RELATION_WEIGHT,
    });
  const plans: HeadPlan[] = [
    ...matterPlans(examples, claims),
    {
      examples: withClaims,
      isMember: (example) => has(example, 'differs'),
      svm: ANY_RELATION,
      smallestWeight: SMALLEST_RELATION_WEIGHT,
    },
    {
      examples: withClaims,
      isMember: (example) => has(example, 'related'),
      svm: ANY_RELATION,
      smallestWeight: SMALLEST_RELATION_WEIGHT,
    },
    ...numbers.map(relationPlan('differs')),
    ...numbers.map(relationPlan('related')),
  ];
  if (plans.length !== headsFor(claims).count) throw new Error('the plans do not stand as the heads do');
  return plans;
}

/** The plans of the heads that match and spot; their weights say which features are worth keeping. */
export function matterPlans(examples: readonly Labelled[], claims: number): HeadPlan[] {
  return [
    ...Array.from(
      { length: claims },
      (_, claim): HeadPlan => ({ isMember: (example) => examples[example]?.claims.has(claim) ?? false }),
    ),
    { isMember: (example) => examples[example]?.about ?? false },
  ];
}

/** How often a sentence with claim `a` carries claim `b` too, in hundredths; shares under one are left out. */
export function countTogether(examples: readonly Labelled[], claims: number): [number, number, number][] {
  const counts = Array.from({ length: claims }, () => new Float64Array(claims));
  for (const { claims: own } of examples) {
    for (const a of own.keys()) {
      const row = counts[a];
      if (row) for (const b of own.keys()) row[b] = (row[b] ?? 0) + 1;
    }
  }
  return counts.flatMap((row, a) =>
    [...row].flatMap((count, b): [number, number, number][] => {
      const share = Math.round((100 * count) / (row[a] || 1));
      return a !== b && share > 0 ? [[a, b, share]] : [];
    }),
  );
}

/** For each claim the share of its pairs that differ and that are related, in hundredths. */
export function countRelations(examples: readonly Labelled[], claims: number): [number, number][] {
  return Array.from({ length: claims }, (_, claim): [number, number] => {
    const own = examples.flatMap(({ claims: labels }) => labels.get(claim) ?? []);
    const share = (relation: Relation) =>
      Math.round((100 * own.filter((label) => label === relation).length) / Math.max(1, own.length));
    return [share('differs'), share('related')];
  });
}
