import type { ConceptLexicon } from '../../core/language/concepts.ts';
import { aboutEvidence, type FirstLooks } from '../../core/matching/plain-context.ts';
import type { VectorData } from '../../core/matching/plain-kin.ts';
import { createPlainKit, type PlainKit } from '../../core/matching/plain-kit.ts';
import {
  type DirectLooks,
  firstLooks,
  fullRows,
  lookDirectly,
  type PlainModel,
} from '../../core/matching/plain-model.ts';
import type { PlainPage } from '../../core/matching/plain-page.ts';
import type { BackgroundData } from '../../core/matching/plain-weights.ts';
import { scoreTrees, type TreesData, toChance } from '../../core/matching/trees.ts';
import type { LabelledDocument, PackSource } from '../source-schema.ts';
import { growTrees } from './boost.ts';

/** A topic with labelled pages, to learn from. */
export interface LabelledTopic {
  readonly pack: PackSource;
  readonly documents: readonly LabelledDocument[];
}

/** A labelled page with its evidence, gathered once. */
export interface GatheredPage {
  readonly topic: number;
  readonly kit: PlainKit;
  readonly page: PlainPage;
  readonly direct: DirectLooks;
  readonly document: LabelledDocument;
  /** The numbers of the claims of each sentence. */
  readonly wanted: readonly ReadonlySet<number>[];
}

export const TREES = {
  first: { trees: 240, depth: 3, rate: 0.03, smallestLeaf: 25, seed: 7 },
  about: { trees: 160, depth: 3, rate: 0.04, smallestLeaf: 20, seed: 11 },
  second: { trees: 320, depth: 3, rate: 0.03, smallestLeaf: 20, seed: 13 },
};

/** Reads labelled pages: what the trees will learn from. */
export function gatherPages(
  topics: readonly LabelledTopic[],
  english: ConceptLexicon,
  background: BackgroundData,
  vectors: VectorData,
): GatheredPage[] {
  return topics.flatMap(({ pack, documents }, topic) => {
    const kit = createPlainKit(pack, english, background, vectors);
    const numbers = new Map(pack.claims.map(({ id }, number) => [id, number]));
    return documents.map((document): GatheredPage => {
      const page = kit.read(
        document.title,
        document.sentences.map(({ text }) => text),
      );
      const wanted = document.sentences.map(({ claims }) => new Set(claims.map(({ id }) => numbers.get(id) ?? -1)));
      return { topic, kit, page, direct: lookDirectly(page, kit), document, wanted };
    });
  });
}

/**
 * Learns how evidence weighs from pages of several topics. What the later trees see of the earlier ones was made by trees
 * that had not seen the page's topic (stacking: Wolpert, "Stacked generalization", 1992). Deterministic.
 */
export function trainPlain(pages: readonly GatheredPage[]): PlainModel {
  const folds = foldsOf(pages);
  const foldOf = (page: GatheredPage) => folds.get(page.topic) ?? 0;
  const each = <Made>(make: (fold: number) => Made) => Array.from({ length: FOLDS }, (_, fold) => make(fold));
  const firsts = each((fold) => growFirst(pages.filter((page) => foldOf(page) !== fold)));
  const looked = pages.map((page) => ({ page, looks: firstLooks(page.direct, firsts[foldOf(page)] as TreesData) }));
  const abouts = each((fold) => growAbout(looked.filter(({ page }) => foldOf(page) !== fold)));
  const second = growSecond(
    looked.map(({ page, looks }) => {
      const trees = abouts[foldOf(page)] as TreesData;
      const rows = aboutEvidence(page.page, looks, page.kit.familiarity);
      return { page, looks, about: rows.map((row) => toChance(scoreTrees(trees, row))) };
    }),
  );
  return { first: growFirst(pages), about: growAbout(looked), second };
}

/** Parts into which the topics are split, so that later trees learn from votes on topics that the earlier ones never saw. */
const FOLDS = 3;

function foldsOf(pages: readonly GatheredPage[]): ReadonlyMap<number, number> {
  const topics = [...new Set(pages.map(({ topic }) => topic))].sort((a, b) => a - b);
  return new Map(topics.map((topic, index) => [topic, index % FOLDS]));
}

export function growFirst(pages: readonly GatheredPage[]): TreesData {
  const rows: (readonly number[])[] = [];
  const hits: boolean[] = [];
  for (const { direct, wanted } of pages) {
    direct.sentences.forEach(({ claims, rows: own }, place) => {
      rows.push(...own);
      hits.push(...claims.map((claim) => wanted[place]?.has(claim) ?? false));
    });
  }
  return growTrees(rows, hits, TREES.first);
}

interface LookedPage {
  readonly page: GatheredPage;
  readonly looks: FirstLooks;
}

function growAbout(pages: readonly LookedPage[]): TreesData {
  const rows = pages.flatMap(({ page, looks }) => aboutEvidence(page.page, looks, page.kit.familiarity));
  const hits = pages.flatMap(({ page }) => page.document.sentences.map(({ about }) => about));
  return growTrees(rows, hits, TREES.about);
}

function growSecond(pages: readonly (LookedPage & { readonly about: readonly number[] })[]): TreesData {
  const rows: number[][] = [];
  const hits: boolean[] = [];
  for (const { page, looks, about } of pages) {
    page.direct.sentences.forEach(({ claims }, place) => {
      rows.push(...fullRows(page.direct, looks, place, about, page.kit));
      hits.push(...claims.map((claim) => page.wanted[place]?.has(claim) ?? false));
    });
  }
  return growTrees(rows, hits, TREES.second);
}
