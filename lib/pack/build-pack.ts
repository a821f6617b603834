import { type EnglishData, loadEnglish } from '../core/language/english.ts';
import type { PackIndex } from '../core/matching/matcher-data.ts';
import type { Topic } from '../core/topic.ts';
import type { PackSource } from './source-schema.ts';
import { trainIndex } from './training/train-index.ts';

/** A built pack: what everybody reads of it, and what only the matcher reads. */
export interface BuiltPack {
  readonly content: Topic;
  readonly index: PackIndex;
}

/** Fewer labelled documents teach nothing about context; such a pack is matched by its claims' own words. */
const FEWEST_DOCUMENTS = 20;

/** Builds a pack from checked sources; learns from its labelled sentences where it has enough of them. */
export function buildPack(source: PackSource, english: EnglishData): BuiltPack {
  const { phrasings, documents, calibration: _, ...content } = source;
  const taught = phrasings.length > 0 && documents.length >= FEWEST_DOCUMENTS;
  return { content, index: taught ? trainIndex(source, loadEnglish(english)) : { kind: 'plain' } };
}
