import { aboutEvidence, contextEvidence, type FirstLook, type FirstLooks } from './plain-context.ts';
import type { PlainKit } from './plain-kit.ts';
import type { PlainPage } from './plain-page.ts';
import { scoreTrees, type TreesData, toChance } from './trees.ts';

/** What was learnt from labelled pages of several topics: how evidence weighs, whatever the topic. */
export interface PlainModel {
  /** Weighs a sentence and a claim by themselves. */
  readonly first: TreesData;
  /** Weighs whether a sentence is about the topic. */
  readonly about: TreesData;
  /** Weighs a pair in its page. */
  readonly second: TreesData;
}

/** A sentence's candidates as the model sees them. */
export interface Judged {
  readonly about: number;
  readonly claims: readonly number[];
  readonly chances: readonly number[];
}

/** The evidence of a page by itself: what the first trees weigh. */
export interface DirectLooks {
  readonly title: { readonly claims: readonly number[]; readonly rows: readonly (readonly number[])[] };
  readonly sentences: readonly { readonly claims: readonly number[]; readonly rows: readonly (readonly number[])[] }[];
}

/** Gathers the evidence of every sentence by itself. */
export function lookDirectly(page: PlainPage, kit: PlainKit): DirectLooks {
  return { title: kit.look(page, -1), sentences: page.sentences.map((_, place) => kit.look(page, place)) };
}

/** Weighs the direct evidence. */
export function firstLooks({ title, sentences }: DirectLooks, first: TreesData): FirstLooks {
  const weigh = ({ claims, rows }: DirectLooks['title']): FirstLook => ({
    claims,
    chances: rows.map((row) => toChance(scoreTrees(first, row))),
  });
  return { title: weigh(title), sentences: sentences.map(weigh) };
}

/** The evidence of each candidate of a sentence, its page included. */
export function fullRows(
  direct: DirectLooks,
  looks: FirstLooks,
  place: number,
  about: readonly number[],
  kit: PlainKit,
): number[][] {
  const rows = direct.sentences[place]?.rows ?? [];
  return rows.map((row, at) => [...row, ...contextEvidence(looks, place, at, about, kit.relations)]);
}

/** A pair that its own evidence gives no more than this is left at that: its page cannot lift it to where it would be shown. */
const HOPELESS = 0.012;

/** Judges every sentence of a page. */
export function judgePage(page: PlainPage, kit: PlainKit, model: PlainModel): Judged[] {
  const direct = lookDirectly(page, kit);
  const looks = firstLooks(direct, model.first);
  const about = aboutEvidence(page, looks, kit.familiarity).map((row) => toChance(scoreTrees(model.about, row)));
  return page.sentences.map((_, place) => {
    const { claims, chances } = looks.sentences[place] as FirstLook;
    const rows = direct.sentences[place]?.rows ?? [];
    return {
      about: about[place] ?? 0,
      claims,
      chances: chances.map((chance, at) => {
        if (chance < HOPELESS) return chance;
        const row = [...(rows[at] ?? []), ...contextEvidence(looks, place, at, about, kit.relations)];
        return toChance(scoreTrees(model.second, row));
      }),
    };
  });
}
