import { readFileSync } from 'node:fs';
import { createEngine } from '../../lib/core/engine.ts';
import { loadEnglish } from '../../lib/core/language/english.ts';
import { createMatcher } from '../../lib/core/matching/create-matcher.ts';
import { readJsonLines } from '../../scripts/lib/read-pack.ts';

/** Prints the milliseconds of the first article of 60 sentences that this process reads, as a worker does that was just started. */
function main(): void {
  const [topic, index, english] = ['deepseek-2025-01.json', 'deepseek-2025-01.index.json', 'english.json'].map((name) =>
    JSON.parse(readFileSync(`public/packs/${name}`, 'utf8')),
  );
  const engine = createEngine({ topic, matcher: createMatcher(topic, index, loadEnglish(english)) });
  const documents = readJsonLines('bench/data/dev.jsonl') as { sentences: { text: string }[] }[];
  const blocks = documents.flatMap(({ sentences }) => sentences.map(({ text }) => text)).slice(0, 60);
  const start = performance.now();
  engine.compare({ title: 'DeepSeek', url: '', date: '2025-01-28', blocks });
  console.log(performance.now() - start);
}

main();
