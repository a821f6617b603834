import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import concepts from '../lib/core/language/concepts.json' with { type: 'json' };
import { buildEnglish } from '../lib/pack/build-english.ts';
import { buildPack } from '../lib/pack/build-pack.ts';
import { PackError } from '../lib/pack/parse-source.ts';
import { InputError } from './lib/input-error.ts';
import { arePacksCurrent, BUILT, markPacksCurrent } from './lib/pack-state.ts';
import { readPackFolder } from './lib/read-pack.ts';

/** The folder in which every script of the project runs. */
const ROOT = process.cwd();

/** Builds `public/packs` from `packs/`, unless nothing has changed since it was built. */
function main(): void {
  if (arePacksCurrent(ROOT)) return;
  mkdirSync(BUILT, { recursive: true });
  const english = buildEnglish(concepts);
  write('english.json', english);
  const ids = readdirSync('packs', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const lexicons = ids.map(({ name: id }) => {
    console.error(`${id}: learning from its labelled sentences, a minute or two …`);
    const { content, index } = buildPack(readPackFolder(join('packs', id), id), english);
    write(`${id}.json`, content);
    write(`${id}.index.json`, index);
    return { id, lexicon: content.topic.lexicon };
  });
  write('lexicons.json', lexicons);
  markPacksCurrent(ROOT);
}

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(join(BUILT, name), text);
  console.error(`${join(BUILT, name)}: ${Math.round(gzipSync(text).length / 1000)} kB gzipped`);
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError || error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
