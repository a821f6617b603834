import background from './plain-english.json' with { type: 'json' };
import type { VectorData } from './plain-kin.ts';
import type { PlainModel } from './plain-model.ts';
import { readTrees } from './plain-store.ts';
import stored from './plain-trees.json' with { type: 'json' };
import vectors from './plain-vectors.json' with { type: 'json' };
import type { BackgroundData } from './plain-weights.ts';

/** How common words are in English. */
export const BACKGROUND: BackgroundData = background;

/** What words mean, by the company that they keep in WordNet. */
export const VECTORS: VectorData = vectors;

/** What was learnt of evidence, whatever the topic: made by `scripts/train-plain.ts`. */
export function loadPlainModel(): PlainModel {
  return { first: readTrees(stored.first), about: readTrees(stored.about), second: readTrees(stored.second) };
}
