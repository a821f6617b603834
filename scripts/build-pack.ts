import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import concepts from '../lib/core/language/concepts.json' with { type: 'json' };
import { buildEnglish } from '../lib/pack/build-english.ts';
import { buildPack } from '../lib/pack/build-pack.ts';
import { PackError } from '../lib/pack/parse-source.ts';
import { InputError } from './lib/input-error.ts';
import { readPackFolder } from './lib/read-pack.ts';

const TARGET = 'public/packs';
/** What a built pack depends on: its sources and the code that learns from them. */
const INPUTS = ['packs/**/*', 'lib/core/**/*', 'lib/pack/**/*', 'scripts/build-pack.ts', 'scripts/lib/*'];

/** Builds `public/packs` from `packs/`, unless nothing has changed since it was built. */
function main(): void {
  const stamp = join('.cache', 'packs.sha256');
  const state = hashInputs();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state && existsSync(join(TARGET, 'lexicons.json'))) return;
  mkdirSync(TARGET, { recursive: true });
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
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stamp, state);
}

function write(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeFileSync(join(TARGET, name), text);
  console.error(`${join(TARGET, name)}: ${Math.round(gzipSync(text).length / 1000)} kB gzipped`);
}

function hashInputs(): string {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((pattern) => globSync(pattern, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of new Set(files)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError || error instanceof PackError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
