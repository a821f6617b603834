import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createEngine } from '../../lib/core/engine.ts';
import { type EnglishData, loadEnglish } from '../../lib/core/language/english.ts';
import { createMatcher } from '../../lib/core/matching/create-matcher.ts';
import type { PackIndex } from '../../lib/core/matching/matcher-data.ts';
import type { Topic } from '../../lib/core/topic.ts';
import { readJsonLines } from '../../scripts/lib/read-pack.ts';

/** Everything is timed in one run, in turns, as the median of so many rounds; only the ratios mean something elsewhere. */
const ROUNDS = 15;
const PACK = 'deepseek-2025-01';
const TARGET = 'docs/speed.md';

const text = (name: string) => readFileSync(`public/packs/${name}`, 'utf8');
const files = [`${PACK}.json`, `${PACK}.index.json`, 'english.json'];
const load = () => {
  const [topic, index, english] = files.map((name) => JSON.parse(texts[name] ?? ''));
  const matcher = createMatcher(topic as Topic, index as PackIndex, loadEnglish(english as EnglishData));
  return createEngine({ topic: topic as Topic, matcher });
};
const texts = Object.fromEntries(files.map((name) => [name, text(name)]));

interface Labelled {
  readonly sentences: readonly { readonly text: string }[];
}
const sentences = (readJsonLines('bench/data/dev.jsonl') as Labelled[]).flatMap((document) =>
  document.sentences.map((s) => s.text),
);
/** Read before anything is timed, so that a warm engine is one that has read a page, and not the sentences of the timing. */
const another = sentences.slice(-60);
const timed = sentences.slice(0, -60);
let engine = load();
const { claims } = engine.topic;
const fuse = new Fuse([...claims], { keys: ['statement', 'quote'], includeScore: true, ignoreLocation: true });
const mini = new MiniSearch({ fields: ['statement', 'quote'] });
mini.addAll([...claims]);

const compare = (blocks: readonly string[]) =>
  engine.compare({ title: 'DeepSeek', url: '', date: '2025-01-28', blocks });
let turn = 0;
const next = () => {
  turn = (turn + 1) % timed.length;
  return timed[turn] as string;
};
/** An engine that remembers nothing of what was read in earlier rounds. */
const refresh = () => {
  engine = load();
  compare(another);
};

/** Work by name; each returns how many units it did, so that a time a unit comes out. */
const WORK: Readonly<Record<string, () => number>> = {
  'ours: one sentence, spotted, matched, compared': () => repeat(60, () => compare([next()])),
  'Fuse.js: one sentence over the claims': () => repeat(10, () => fuse.search(next())),
  'MiniSearch: one sentence over the claims': () => repeat(60, () => mini.search(next())),
  'ours: an article of 60 sentences': () => repeat(1, () => compare(Array.from({ length: 60 }, next))),
  'ours: the pack, parsed and ready': () => repeat(1, load),
};

const times = new Map<string, number[]>(Object.keys(WORK).map((name) => [name, []]));
for (let round = 0; round < ROUNDS + 3; round += 1) {
  for (const [name, work] of Object.entries(WORK)) {
    refresh();
    const start = performance.now();
    const units = work();
    // The first rounds warm the engine up.
    if (round >= 3) times.get(name)?.push((performance.now() - start) / units);
  }
}
const median = (name: string) => {
  const sorted = [...(times.get(name) ?? [])].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
const COLD = 'ours: the first article of 60 sentences after a start';
times.set(
  COLD,
  Array.from({ length: ROUNDS }, () =>
    Number(execFileSync(process.execPath, ['bench/speed/cold.ts'], { encoding: 'utf8' })),
  ),
);
const ours = median('ours: one sentence, spotted, matched, compared');
const size = files.map((name) => ({ name, bytes: gzipSync(texts[name] ?? '').length }));
const lines = [
  '# Speed, measured',
  '',
  `Medians of ${ROUNDS} rounds, all in one run and in turns (\`npm run bench:speed\`). Read the ratios: the times are this machine's.`,
  '',
  '| work | milliseconds | beside one sentence of ours |',
  '|---|---|---|',
  ...[...times.keys()].map((name) => `| ${name} | ${median(name).toFixed(3)} | ${(median(name) / ours).toFixed(1)} |`),
  '',
  `Fuse.js takes ${(median('Fuse.js: one sentence over the claims') / ours).toFixed(1)} times as long as ours for a sentence.`,
  '',
  'A pack without phrasings, from 60 to 100,000 claims: `bench/topics/README.md`.',
  '',
  '| shipped file | kB gzipped |',
  '|---|---|',
  ...size.map(({ name, bytes }) => `| ${name} | ${(bytes / 1000).toFixed(0)} |`),
  `| together | ${(size.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(0)} |`,
  '',
];
writeFileSync(TARGET, lines.join('\n'));
console.log(lines.join('\n'));

function repeat(times: number, work: () => unknown): number {
  for (let index = 0; index < times; index += 1) work();
  return times;
}
