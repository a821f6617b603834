import type { PlainClaim } from './plain-claims.ts';
import type { Promising } from './plain-index.ts';
import type { Kin } from './plain-kin.ts';
import { countShared, nearestOf, overlapOf, sharedConcepts, softCoverage } from './plain-overlap.ts';
import { namesTopic, type PlainPage, type PlainSentence } from './plain-page.ts';
import { meetValues } from './plain-values.ts';
import type { Weights } from './plain-weights.ts';

/** What the evidence of a pack's pairs is read against. */
export interface PlainPack {
  readonly weights: Weights;
  readonly kin: Kin;
  /** Stems of words that name the topic itself, which are no evidence of a claim. */
  readonly topical: ReadonlySet<string>;
  /** Whether a claim of the pack has this name. */
  readonly knowsName: (stem: string) => boolean;
}

/** What a sentence and a claim by themselves tell, in the order in which `directEvidence` gives it. */
export const DIRECT = [
  'promise',
  'promiseShare',
  'cosine',
  'statementCosine',
  'quoteCosine',
  'ofStatement',
  'ofQuote',
  'ofSentence',
  'ofSentenceByParagraph',
  'softOfStatement',
  'softOfQuote',
  'softOfSentence',
  'withBefore',
  'withTitle',
  'withBoth',
  'quoteWithBefore',
  'softByParagraph',
  'kinStatement',
  'kinQuote',
  'conceptShare',
  'conceptSum',
  'heaviestConcept',
  'heaviest',
  'second',
  'shared',
  'pairs',
  'clauseCosine',
  'clauseSoft',
  'claimNames',
  'namesHere',
  'namesMissing',
  'namesMissingNear',
  'otherNames',
  'knownOtherNames',
  'sharedKinds',
  'onlyClaim',
  'onlyText',
  'equal',
  'telling',
  'distance',
  'role',
  'otherUnit',
  'claimValues',
  'textValues',
  'quoted',
  'claimQuotes',
  'textQuotes',
  'sameWay',
  'otherWay',
  'length',
  'claimMass',
  'mass',
  'named',
  'alsoNamed',
  'pointers',
  'since',
  'titleNames',
  'matterCosine',
  'matterOfClaim',
  'softMatterOfClaim',
  'softMatterOfSentence',
  'matterShared',
  'nearestMatter',
  'matterKin',
  'onlyEqual',
  'othersEqual',
] as const;

const PRONOUNS = new Set('it its he she they his her their this that these those'.split(' '));

/** The evidence of one sentence and one claim. */
export function directEvidence(
  page: PlainPage,
  place: number,
  sentence: PlainSentence,
  { promise }: Promising,
  bestPromise: number,
  claim: PlainClaim,
  pack: PlainPack,
): number[] {
  const { weights, kin, topical, knowsName } = pack;
  const before = page.sentences[place - 1]?.words;
  const title = page.title.words;
  const words = sentence.words;
  const both = overlapOf(words, claim.words, weights);
  const statement = overlapOf(words, claim.statement, weights);
  const quote = overlapOf(words, claim.quote, weights);
  const concepts = sharedConcepts(words, claim.words, weights);
  const around = before ? [words, before] : [words];
  const values = meetValues(sentence.values, claim.values);
  const others = [...words.names].filter((stem) => !claim.words.stems.has(stem) && !topical.has(stem));
  const missing = claim.names.filter((stem) => !words.stems.has(stem));
  const matter = overlapOf(sentence.matter, claim.matter, weights);
  const ways = waysOf(sentence);
  const claimWays = claim.ways;
  let [clauseCosine, clauseSoft] = [both.cosine, 0];
  for (const clause of sentence.clauses) {
    clauseCosine = Math.max(clauseCosine, overlapOf(clause, claim.statement, weights).cosine);
    clauseSoft = Math.max(clauseSoft, softCoverage(clause, [claim.words], pack));
  }
  const softOfSentence = softCoverage(words, [claim.words], pack);
  return [
    promise,
    promise / (bestPromise || 1),
    both.cosine,
    statement.cosine,
    quote.cosine,
    statement.ofTheirs,
    quote.ofTheirs,
    both.ofOurs,
    overlapOf(words, claim.paragraph, weights).ofOurs,
    softCoverage(claim.statement, [words], pack),
    softCoverage(claim.quote, [words], pack),
    softOfSentence,
    softCoverage(claim.statement, around, pack),
    softCoverage(claim.statement, [words, title], pack),
    softCoverage(claim.statement, [...around, title], pack),
    softCoverage(claim.quote, around, pack),
    softCoverage(words, [claim.paragraph], pack),
    kin.cosine(words, claim.statement, weights),
    kin.cosine(words, claim.quote, weights),
    concepts.share,
    concepts.sum,
    concepts.heaviest,
    both.heaviest,
    both.second,
    both.shared,
    countShared(words.pairs, claim.words.pairs),
    clauseCosine,
    Math.max(clauseSoft, softOfSentence),
    claim.names.length,
    claim.names.length - missing.length,
    missing.length / (claim.names.length || 1),
    missing.filter((stem) => !before?.stems.has(stem) && !title.stems.has(stem)).length / (claim.names.length || 1),
    others.length,
    others.filter(knowsName).length,
    values.sharedKinds,
    values.onlyClaim,
    values.onlyText,
    values.equal,
    values.telling,
    values.distance,
    values.role,
    values.otherUnit,
    claim.values.length,
    sentence.values.length,
    countShared(claim.quoted, words.stems) / (claim.quoted.size || 1),
    claim.quoted.size > 0 ? 1 : 0,
    sentence.quoted.size > 0 ? 1 : 0,
    countShared(ways, claimWays),
    ways.size > 0 && claimWays.size > 0 && countShared(ways, claimWays) === 0 ? 1 : 0,
    words.stems.size,
    claim.mass,
    sentence.mass,
    namesTopic(sentence) ? 1 : 0,
    sentence.mentions.length,
    words.pointers + (PRONOUNS.has(words.first) ? 1 : 0),
    page.since[place] ?? 0,
    namesTopic(page.title) ? 1 : 0,
    matter.cosine,
    matter.ofTheirs,
    softCoverage(claim.matter, [sentence.matter], pack),
    softCoverage(sentence.matter, [claim.words], pack),
    matter.shared,
    nearestOf(claim.matter, sentence.matter, pack),
    kin.cosine(sentence.matter, claim.matter, weights),
  ];
}

/** The directions that a sentence speaks of. */
function waysOf({ facts }: PlainSentence): ReadonlySet<string> {
  return new Set(facts.flatMap((fact) => (fact.kind === 'direction' ? [fact.direction] : [])));
}
