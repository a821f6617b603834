import { createPlainMatcher } from '../../lib/core/matching/plain-matcher.ts';
import type { Claim, Topic } from '../../lib/core/topic.ts';
import type { parsePackSource } from '../../lib/pack/parse-source.ts';
import { english, loadTopics } from './load.ts';
import { createMiniSearch } from './rivals.ts';

const SIZES = [60, 600, 10_000, 100_000];
const ROUNDS = 5;

/** Prints, as Markdown, the time of one sentence by the number of claims, beside MiniSearch on the same claims. */
function main(): void {
  const topics = loadTopics();
  const pages = topics.map(({ documents }) => documents[0]).flatMap((page) => (page ? [page] : []));
  const sentences = pages.flatMap((page) => page.sentences.map(({ text }) => text));
  const seed = topics.flatMap(({ pack }) => pack.claims);
  console.log('| Claims | Collate, ms a sentence | times 60 claims | MiniSearch, ms a sentence | ready in, ms |');
  console.log('|---|---|---|---|---|');
  let first = 0;
  for (const size of SIZES) {
    const topic = multiply(topics[0]?.pack, seed, size);
    const start = performance.now();
    const matcher = createPlainMatcher(topic, { kind: 'plain' }, english);
    const ready = performance.now() - start;
    const ours = fastest(() => {
      for (const { title, sentences: own } of pages) matcher.match({ title, sentences: own.map(({ text }) => text) });
    });
    const mini = createMiniSearch(topic.claims);
    const theirs = fastest(() => {
      for (const text of sentences) mini.search(text);
    });
    const [own, rival] = [ours / sentences.length, theirs / sentences.length];
    first ||= own;
    console.log(
      `| ${size.toLocaleString('en')} | ${own.toFixed(2)} | ${(own / first).toFixed(1)} | ${rival.toFixed(2)} | ${ready.toFixed(0)} |`,
    );
  }
}

/** The fastest of some rounds, after one to warm up. */
function fastest(work: () => void): number {
  work();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** A topic with so many claims: real ones over and over, each copy with words of its own, so that the vocabulary grows too. */
function multiply(pack: ReturnType<typeof parsePackSource> | undefined, seed: readonly Claim[], size: number): Topic {
  if (!pack) throw new RangeError('the benchmark has no topics');
  const article = pack.articles[0]?.id ?? '';
  const claims = Array.from({ length: size }, (_, number): Claim => {
    const claim = seed[number % seed.length] as Claim;
    const copy = Math.floor(number / seed.length);
    const words = claim.statement.split(' ');
    // Each copy keeps about half of the words: libraries do not repeat one claim a thousand times.
    const kept = words.map((word, at) =>
      (at * 7 + copy * 13 + number) % 4 < (copy === 0 ? 4 : 2) ? word : `${word.slice(0, 4)}${(copy * 31 + at) % 997}x`,
    );
    return {
      ...claim,
      id: `${claim.id}-${number}`,
      article,
      statement: kept.join(' '),
      quote: copy === 0 ? claim.quote : kept.join(' '),
    };
  });
  return { ...pack, claims };
}

main();
