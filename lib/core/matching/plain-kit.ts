import type { ConceptLexicon } from '../language/concepts.ts';
import { createMentionFinder } from '../spotting/mentions.ts';
import type { Topic } from '../topic.ts';
import { createClaimReader, createFactReader, type PlainClaim, topicStems } from './plain-claims.ts';
import type { ClaimRelations, Familiarity, FirstLook } from './plain-context.ts';
import { directEvidence, type PlainPack } from './plain-evidence.ts';
import { indexClaims, type PlainIndex } from './plain-index.ts';
import { loadKin, type VectorData } from './plain-kin.ts';
import { overlapOf } from './plain-overlap.ts';
import { type PlainPage, type PlainSentence, readPage } from './plain-page.ts';
import { meetValues, valuesOf } from './plain-values.ts';
import { type BackgroundData, loadRarity, type Weights, weighWords } from './plain-weights.ts';
import { type PlainWords, readWords } from './plain-words.ts';

/** Claims of a sentence that are looked at in full. */
export const MOST_CANDIDATES = 14;

/** Everything that reading a page against a pack needs, short of what was learnt. */
export interface PlainKit {
  readonly relations: ClaimRelations;
  readonly familiarity: Familiarity;
  readonly claim: (number: number) => PlainClaim;
  read(title: string, texts: readonly string[]): PlainPage;
  /** The candidates of a sentence (`place` -1: the title) and the evidence of each. */
  look(page: PlainPage, place: number): { readonly claims: readonly number[]; readonly rows: readonly number[][] };
}

/** Prepares a pack: indexes its claims by their own words. */
export function createPlainKit(
  topic: Topic,
  english: ConceptLexicon,
  background: BackgroundData,
  vectors: VectorData,
): PlainKit {
  const kin = loadKin(vectors, english);
  const own = topic.claims.map(({ statement, quote }) => readWords(`${statement}\n${quote}`, english));
  const weights = weighWords(own, english, loadRarity(background));
  const readFacts = createFactReader(topic);
  // Facts are dear to read: only a claim with a digit has a value that can lead to it.
  const values = topic.claims.map(({ statement }, number) =>
    /\d/u.test(statement) ? valuesOf(readFacts(number)) : [],
  );
  const index = indexClaims(own, values, weights);
  const claim = createClaimReader(topic, own, readFacts, weights, english);
  const find = createMentionFinder(topic.topic.lexicon);
  const names = new Set(own.flatMap((words) => [...words.names]));
  const topical = topicStems(topic, english);
  const pack: PlainPack = { weights, kin, topical, knowsName: (stem) => names.has(stem) };
  return {
    relations: relate(topic, own, weights),
    familiarity: familiarise(topic, names, weights, english),
    claim,
    read: (title, texts) => readPage(title, texts, find, weights, english, topical),
    look: (page, place) => lookAt(page, place, index, claim, pack),
  };
}

function lookAt(
  page: PlainPage,
  place: number,
  index: PlainIndex,
  claim: (number: number) => PlainClaim,
  pack: PlainPack,
): { claims: number[]; rows: number[][] } {
  const sentence = (place < 0 ? page.title : page.sentences[place]) as PlainSentence;
  const before = page.sentences[place - 1]?.words;
  const around = place < 0 ? [] : [page.title.words, ...(before ? [before] : [])];
  const found = index.find(sentence.words, sentence.values, around, MOST_CANDIDATES);
  const best = found[0]?.promise ?? 0;
  const equal = found.map((promising) => meetValues(sentence.values, claim(promising.claim).values).telling);
  return {
    claims: found.map((promising) => promising.claim),
    rows: found.map((promising, at) => [
      ...directEvidence(page, place < 0 ? -9 : place, sentence, promising, best, claim(promising.claim), pack),
      ...rivalEvidence(equal, at),
    ]),
  };
}

/** Whether this claim alone has a value of the sentence, and how telling a value is that only others have. */
function rivalEvidence(equal: readonly number[], at: number): number[] {
  const own = equal[at] ?? 0;
  const others = Math.max(0, ...equal.filter((_, other) => other !== at));
  return [own > others ? own : 0, own > 0 ? 0 : others];
}

function relate(topic: Topic, own: readonly PlainWords[], weights: Weights): ClaimRelations {
  const article = topic.claims.map((claim) => claim.article);
  return {
    adjacent: (a, b) => Math.abs(a - b) === 1 && article[a] === article[b],
    sameArticle: (a, b) => article[a] === article[b],
    alike(a, b) {
      const [ours, theirs] = [own[a], own[b]];
      return ours && theirs ? overlapOf(ours, theirs, weights).cosine : 0;
    },
  };
}

function familiarise(topic: Topic, names: ReadonlySet<string>, weights: Weights, english: ConceptLexicon): Familiarity {
  const articles = topic.articles.map(({ title, text }) => readWords(`${title}\n${text}`, english));
  const known = new Set(articles.flatMap(({ stems }) => [...stems]));
  const allNames = new Set([...names, ...articles.flatMap((words) => [...words.names])]);
  return {
    share(stems) {
      let [found, all] = [0, 0];
      for (const stem of stems) {
        const rarity = weights.rarity(stem);
        all += rarity;
        if (known.has(stem)) found += rarity;
      }
      return found / (all || 1);
    },
    rarest(stems) {
      let most = 0;
      for (const stem of stems) if (known.has(stem)) most = Math.max(most, weights.rarity(stem));
      return most;
    },
    knowsName: (stem) => allNames.has(stem),
  };
}

/** The claims of a sentence that may be worth a second look. */
export function keepLikely({ claims, chances }: FirstLook, least: number): FirstLook {
  const kept = claims.flatMap((claim, at) =>
    (chances[at] ?? 0) >= least ? [{ claim, chance: chances[at] ?? 0 }] : [],
  );
  return { claims: kept.map(({ claim }) => claim), chances: kept.map(({ chance }) => chance) };
}
