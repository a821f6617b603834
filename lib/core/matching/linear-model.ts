import { hashFeature } from './hash.ts';
import { readNumbers } from './number-text.ts';

/** Steps on either side of zero in which a weight is stored. */
export const WEIGHT_STEPS = 20;
/** Steps in which a feature's weight in a sentence is stored. */
export const FEATURE_STEPS = 79;

/** One class of a linear model as stored: gaps between its features' places, their weights in steps from -20 to 20, 20 being `scale`. */
export interface LinearHeadData {
  readonly gaps: string;
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
}

/** A linear model as stored in a pack's index. */
export interface LinearModelData {
  /** Gaps between the sorted numbers of the features that the model knows. */
  readonly features: string;
  /** How much each of them weighs in a sentence, in 79ths of `weightScale`. */
  readonly featureWeights: string;
  readonly weightScale: number;
  readonly heads: readonly LinearHeadData[];
}

/** Features of a text, by their places in the model, with the share they count for: 1 for the sentence itself, less for its surroundings. */
export interface WeightedFeatures {
  readonly places: readonly number[];
  readonly share: number;
}

/** A sentence's features as places in the model, weighted and scaled to length 1. */
export interface SentenceVector {
  readonly at: readonly number[];
  readonly values: readonly number[];
}

/** A trained linear model: one class a head. */
export interface LinearModel {
  readonly heads: number;
  /** How much a feature speaks for a head; below 0 it speaks against it. */
  weight(name: string, head: number): number;
  /** Whether the model has learned anything of a feature. */
  knows(name: string): boolean;
  /** The places of those features, given by their hashes, that the model has learned something of. */
  placesOf(hashes: readonly number[]): number[];
  /** The vector of one text, or of a text and its surroundings; a feature counts by its greatest share. */
  vector(parts: readonly WeightedFeatures[]): SentenceVector;
  /** Each head's distance from its boundary; above 0 is inside, as a rule between -2 and 2. */
  scores(vector: SentenceVector): Float32Array;
}

/** Makes a stored linear model ready for use. */
export function loadLinearModel(data: LinearModelData): LinearModel {
  const places = indexFeatures(data.features);
  const featureWeights = Float64Array.from(
    readNumbers(data.featureWeights),
    (steps) => (steps / FEATURE_STEPS) * data.weightScale,
  );
  const { starts, heads, weights } = sortByFeature(data.heads, featureWeights.length);
  // By feature, the share it counts for in the vector that is being made; all 0 in between.
  const shares = new Float64Array(featureWeights.length);
  const biases = Float32Array.from(data.heads, ({ bias }) => bias);
  return {
    heads: data.heads.length,
    weight(name, head) {
      const place = places.get(hashFeature(name)) ?? -1;
      for (let entry = starts[place] ?? 0; entry < (starts[place + 1] ?? 0); entry += 1) {
        if (heads[entry] === head) return weights[entry] ?? 0;
      }
      return 0;
    },
    knows: (name) => places.has(hashFeature(name)),
    placesOf(hashes) {
      const known: number[] = [];
      for (const hash of hashes) {
        const place = places.get(hash);
        if (place !== undefined) known.push(place);
      }
      return known;
    },
    vector(parts) {
      const at: number[] = [];
      for (const { places: own, share } of parts) {
        for (const place of own) {
          const before = shares[place] as number;
          if (before === 0) at.push(place);
          if (before < share) shares[place] = share;
        }
      }
      const values: number[] = [];
      let squares = 0;
      for (const place of at) {
        const value = (featureWeights[place] as number) * (shares[place] as number);
        shares[place] = 0;
        values.push(value);
        squares += value * value;
      }
      const length = Math.sqrt(squares) || 1;
      return { at, values: values.map((value) => value / length) };
    },
    scores({ at, values }) {
      const sums = Float32Array.from(biases);
      for (let index = 0; index < at.length; index += 1) {
        const place = at[index] as number;
        const value = values[index] as number;
        const end = starts[place + 1] as number;
        for (let entry = starts[place] as number; entry < end; entry += 1) {
          const head = heads[entry] as number;
          sums[head] = (sums[head] as number) + value * (weights[entry] as number);
        }
      }
      return sums;
    },
  };
}

function indexFeatures(gaps: string): Map<number, number> {
  const places = new Map<number, number>();
  let hash = 0;
  readNumbers(gaps).forEach((gap, place) => {
    hash += gap;
    places.set(hash, place);
  });
  return places;
}

/** Turns the heads' lists of features into the features' lists of heads, which is how they are looked up. */
function sortByFeature(data: readonly LinearHeadData[], features: number) {
  const decoded = data.map(({ gaps, weights, scale }) => ({
    gaps: readNumbers(gaps),
    weights: readNumbers(weights),
    scale,
  }));
  const starts = new Uint32Array(features + 1);
  for (const { gaps } of decoded) {
    let place = 0;
    for (const gap of gaps) {
      place += gap;
      starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    }
  }
  for (let place = 0; place < features; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice();
  const heads = new Uint16Array(starts[features] ?? 0);
  const weights = new Float32Array(heads.length);
  decoded.forEach((head, number) => {
    let place = 0;
    head.gaps.forEach((gap, index) => {
      place += gap;
      const entry = next[place] ?? 0;
      next[place] = entry + 1;
      heads[entry] = number;
      weights[entry] = (((head.weights[index] ?? WEIGHT_STEPS) - WEIGHT_STEPS) * head.scale) / WEIGHT_STEPS;
    });
  });
  return { starts, heads, weights };
}
