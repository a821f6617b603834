import type { PlainPage } from './plain-page.ts';
import { namesTopic } from './plain-page.ts';

/** The claims that a sentence may speak of, each with the chance that the pair alone gives it. */
export interface FirstLook {
  readonly claims: readonly number[];
  readonly chances: readonly number[];
}

/** What a page's sentences seem to speak of at the first look; `title` is the page's title. */
export interface FirstLooks {
  readonly title: FirstLook;
  readonly sentences: readonly FirstLook[];
}

/** What is known of the claims beside their words. */
export interface ClaimRelations {
  /** Whether the second claim stands next to the first in its article. */
  adjacent(a: number, b: number): boolean;
  sameArticle(a: number, b: number): boolean;
  /** How alike two claims are, 0 to 1. */
  alike(a: number, b: number): number;
}

/** What the page around a pair tells, in the order in which `contextEvidence` gives it. */
export const CONTEXT = [
  'chance',
  'behindBest',
  'lead',
  'rank',
  'bestChance',
  'allChances',
  'before',
  'after',
  'title',
  'besideBefore',
  'besideAfter',
  'bestElsewhere',
  'rankOnPage',
  'twin',
  'rival',
  'bestBefore',
  'bestAfter',
  'about',
  'aboutBefore',
  'aboutAfter',
  'shareAbout',
  'atStart',
] as const;

/** What the page around one candidate (`at` in the sentence's first look) tells. */
export function contextEvidence(
  looks: FirstLooks,
  place: number,
  at: number,
  about: readonly number[],
  relations: ClaimRelations,
): number[] {
  const { claims, chances } = looks.sentences[place] as FirstLook;
  const claim = claims[at] as number;
  const chance = chances[at] as number;
  const before = looks.sentences[place - 1];
  const after = looks.sentences[place + 1];
  const best = Math.max(...chances);
  const second = Math.max(0, ...chances.filter((_, other) => other !== at));
  let [twin, rival] = [0, 0];
  claims.forEach((other, index) => {
    if (index === at) return;
    const theirs = chances[index] ?? 0;
    if (theirs < 0.05) return;
    if (relations.sameArticle(claim, other)) rival = Math.max(rival, theirs);
    else twin = Math.max(twin, theirs * relations.alike(claim, other));
  });
  let [elsewhere, better] = [0, 0];
  looks.sentences.forEach((look, other) => {
    if (other === place) return;
    const theirs = chanceOf(look, claim);
    elsewhere = Math.max(elsewhere, theirs);
    if (theirs > chance) better += 1;
  });
  return [
    chance,
    best - chance,
    chance - second,
    chances.filter((other) => other > chance).length,
    best,
    chances.reduce((sum, other) => sum + other, 0),
    chanceOf(before, claim),
    chanceOf(after, claim),
    chanceOf(looks.title, claim),
    besides(before, claim, relations),
    besides(after, claim, relations),
    elsewhere,
    better,
    twin,
    rival,
    bestOf(before),
    bestOf(after),
    about[place] ?? 0,
    about[place - 1] ?? 0,
    about[place + 1] ?? 0,
    about.reduce((sum, other) => sum + other, 0) / (about.length || 1),
    place,
  ];
}

function chanceOf(look: FirstLook | undefined, claim: number): number {
  const at = look?.claims.indexOf(claim) ?? -1;
  return look?.chances[at] ?? 0;
}

function besides(look: FirstLook | undefined, claim: number, { adjacent }: ClaimRelations): number {
  return (
    look?.claims.reduce(
      (most, other, at) => (adjacent(claim, other) ? Math.max(most, look.chances[at] ?? 0) : most),
      0,
    ) ?? 0
  );
}

function bestOf(look: FirstLook | undefined): number {
  return Math.max(0, ...(look?.chances ?? []));
}

/** What tells whether a sentence is about the topic, in the order in which `aboutEvidence` gives it. */
export const ABOUT = [
  'named',
  'alsoNamed',
  'since',
  'until',
  'titleNames',
  'titleAlsoNames',
  'pageNames',
  'shareNamed',
  'best',
  'second',
  'sum',
  'bestBefore',
  'bestAfter',
  'bestTitle',
  'meanBest',
  'meanBestNear',
  'pointers',
  'firstPointer',
  'theNoun',
  'otherNames',
  'pageNamesHere',
  'knownWords',
  'knownRare',
  'place',
  'fromEnd',
  'length',
  'quoted',
  'alsoBefore',
  'alsoAfter',
  'namedNear',
  'sharedBefore',
  'sharedTitle',
  'values',
  'count',
  'boilerplate',
] as const;

/** What the pack's texts make of a sentence's words. */
export interface Familiarity {
  /** The share of a sentence's words, by weight, that the articles use. */
  share(stems: ReadonlySet<string>): number;
  rarest(stems: ReadonlySet<string>): number;
  knowsName(stem: string): boolean;
}

/** What stands around articles and belongs to none. */
const BOILERPLATE =
  /\b(?:newsletter|sign up|subscribe|subscription|cookies?|all rights reserved|photo(?:graph)? by|read more|related (?:stories|articles)|follow us|terms of use|privacy policy|advertis\w+)\b|©/iu;

const POINTER = /^["“'‘]?(?:it|its|he|she|they|his|her|their|this|that|these|those|the)\b/iu;

/** The evidence for each sentence of a page, a row for the trees each. */
export function aboutEvidence(page: PlainPage, looks: FirstLooks, familiarity: Familiarity): number[][] {
  const named = page.sentences.map(namesTopic);
  const count = Math.max(1, named.length);
  const bests = looks.sentences.map(bestOf);
  const mean = average(bests);
  return page.sentences.map((sentence, place) => {
    const chances = [...(looks.sentences[place]?.chances ?? [])].sort((a, b) => b - a);
    const { words } = sentence;
    const before = page.sentences[place - 1];
    const after = page.sentences[place + 1];
    const names = [...words.names];
    return [
      named[place] ? 1 : 0,
      sentence.mentions.filter(({ alone }) => !alone).length,
      page.since[place] ?? 0,
      page.until[place] ?? 0,
      namesTopic(page.title) ? 1 : 0,
      page.title.mentions.length,
      page.named ? 1 : 0,
      named.filter(Boolean).length / count,
      chances[0] ?? 0,
      chances[1] ?? 0,
      chances.reduce((sum, chance) => sum + chance, 0),
      bests[place - 1] ?? -1,
      bests[place + 1] ?? -1,
      bestOf(looks.title),
      mean,
      average(bests.slice(Math.max(0, place - 2), place + 3)),
      words.pointers,
      POINTER.test(sentence.text) ? 1 : 0,
      (sentence.text.match(/\bthe \p{Ll}/giu) ?? []).length,
      names.filter((stem) => !familiarity.knowsName(stem)).length,
      names.filter((stem) => familiarity.knowsName(stem)).length,
      familiarity.share(words.stems),
      familiarity.rarest(words.stems),
      place,
      count - place,
      words.length,
      sentence.quoted.size > 0 ? 1 : 0,
      before?.mentions.length ?? -1,
      after?.mentions.length ?? -1,
      named.slice(Math.max(0, place - 2), place + 3).filter(Boolean).length,
      before ? sharedShare(words.stems, before.words.stems) : 0,
      sharedShare(words.stems, page.title.words.stems),
      sentence.values.length,
      count,
      BOILERPLATE.test(sentence.text) ? 1 : 0,
    ];
  });
}

function sharedShare(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of ours) if (theirs.has(stem)) shared += 1;
  return shared / (ours.size || 1);
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);
}
