import { writeFileSync } from 'node:fs';
import concepts from '../../lib/core/language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../../lib/core/language/english.ts';
import type { TaughtIndex } from '../../lib/core/matching/matcher-data.ts';
import { createTaughtMatcher } from '../../lib/core/matching/taught-matcher.ts';
import { buildEnglish } from '../../lib/pack/build-english.ts';
import type { LabelledDocument } from '../../lib/pack/source-schema.ts';
import { makeRandom } from '../../lib/pack/training/svm.ts';
import { trainIndex } from '../../lib/pack/training/train-index.ts';
import { readJsonLines, readPackFolder } from '../../scripts/lib/read-pack.ts';
import { predictWithMatcher } from '../quality/ours.ts';
import { scoreAll } from '../quality/score.ts';

/**
 * What Fuse.js adds: the development documents, of which the shipped pack has learned nothing, as they are and with every
 * name in them misspelt, read with and without the reader that puts names right. Deterministic.
 */
const PACK = 'deepseek-2025-01';
const TARGET = 'bench/spelling/results.md';
const THRESHOLD = 0.6;
const SHORTEST = 5;

const source = readPackFolder(`packs/${PACK}`, PACK);
const english = loadEnglish(buildEnglish(concepts));
const index = trainIndex(source, english) as TaughtIndex;
const documents = readJsonLines('bench/data/dev.jsonl') as LabelledDocument[];
const random = makeRandom(29);
const parts = [
  ...source.topic.lexicon.map(({ text }) => text),
  ...source.names.flatMap(({ name, variants }) => [name, ...variants]),
].flatMap((name) => name.split(/[\s-]/u));
const names = [...new Set(parts)].filter((part) => part.length >= SHORTEST && /^\p{Lu}\p{L}+$/u.test(part));
const anyName = new RegExp(`\\b(?:${names.join('|')})\\b`, 'gu');
let misspelt = 0;

/** One slip of the pen inside a word: two letters change places, one is doubled, left out or replaced. */
function slip(word: string): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [here = '', next = ''] = [word[at], word[at + 1]];
  const slips = [
    `${word.slice(0, at)}${next}${here}${word.slice(at + 2)}`,
    `${word.slice(0, at)}${here}${word.slice(at)}`,
    `${word.slice(0, at)}${word.slice(at + 1)}`,
    `${word.slice(0, at)}${'aeiou'.includes(here) ? 'y' : 'e'}${word.slice(at + 1)}`,
  ];
  misspelt += 1;
  return slips[Math.floor(random() * slips.length)] ?? word;
}

const wrong = documents.map((document) => ({
  ...document,
  title: document.title.replace(anyName, slip),
  sentences: document.sentences.map((sentence) => ({ ...sentence, text: sentence.text.replace(anyName, slip) })),
}));
const withFuse = createTaughtMatcher(source, index, english);
const without = createTaughtMatcher(source, index, english, (text) => text);
const row = (name: string, matcher: typeof withFuse, read: readonly LabelledDocument[]) => {
  const { spotting, matching } = scoreAll(read, predictWithMatcher(source, matcher, read), THRESHOLD);
  const figures = [spotting.f1, matching.f1, matching.precision, matching.recall].map((value) => value.toFixed(3));
  return `| ${[name, ...figures].join(' | ')} |`;
};
const lines = [
  '# What Fuse.js adds: misspelt names',
  '',
  `\`node bench/spelling/run.ts\`: the ${documents.length} development documents, which the pack has not learned from, as written and with`,
  `${misspelt} names misspelt by one letter each ("Nvdia", "Wenfneg"). Pairs are shown from a chance of ${THRESHOLD}, as shipped.`,
  '',
  '| | spotting F1 | matching F1 | precision | recall |',
  '|---|---|---|---|---|',
  row('as written, names put right by Fuse.js', withFuse, documents),
  row('as written, without', without, documents),
  row('misspelt, names put right by Fuse.js', withFuse, wrong),
  row('misspelt, without', without, wrong),
  '',
];
writeFileSync(TARGET, lines.join('\n'));
console.log(lines.join('\n'));
