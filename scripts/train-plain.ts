import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { english, loadTopics } from '../bench/topics/load.ts';
import background from '../lib/core/matching/plain-english.json' with { type: 'json' };
import { storeTrees } from '../lib/core/matching/plain-store.ts';
import vectors from '../lib/core/matching/plain-vectors.json' with { type: 'json' };
import { gatherPages, trainPlain } from '../lib/pack/training/train-plain.ts';

const TARGET = 'lib/core/matching/plain-trees.json';

/** Learns how evidence weighs from all topics of the benchmark, and writes it where the matcher reads it. */
function main(): void {
  const { first, about, second } = trainPlain(gatherPages(loadTopics(), english, background, vectors));
  const text = JSON.stringify({ first: storeTrees(first), about: storeTrees(about), second: storeTrees(second) });
  writeFileSync(TARGET, `${text}\n`);
  console.error(`${TARGET}: ${Math.round(gzipSync(text).length / 1000)} kB gzipped`);
}

main();
