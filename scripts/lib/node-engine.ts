import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine, type Engine } from '../../lib/core/engine.ts';
import concepts from '../../lib/core/language/concepts.json' with { type: 'json' };
import { type EnglishData, loadEnglish } from '../../lib/core/language/english.ts';
import { createMatcher } from '../../lib/core/matching/create-matcher.ts';
import type { PackIndex } from '../../lib/core/matching/matcher-data.ts';
import type { Topic } from '../../lib/core/topic.ts';
import { buildEnglish } from '../../lib/pack/build-english.ts';
import { buildPack } from '../../lib/pack/build-pack.ts';
import { PackError, parsePackSource } from '../../lib/pack/parse-source.ts';
import { InputError } from './input-error.ts';
import { arePacksCurrent } from './pack-state.ts';
import { requireFile } from './read-lines.ts';
import { readJson } from './read-pack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The engine with the bundled pack, built first where it is not there. */
export function loadBundledEngine(): Engine {
  const file = (name: string) => `${ROOT}public/packs/${name}`;
  if (!existsSync(file('lexicons.json'))) {
    process.stderr.write(
      'Teaching the bundled pack from its labelled sentences: once, some minutes on a slow machine …\n',
    );
    execFileSync(process.execPath, [`${ROOT}scripts/build-pack.ts`], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  if (!arePacksCurrent(ROOT)) {
    process.stderr.write(
      'The pack is older than its sources or the engine: npm run build:pack brings it up to date.\n',
    );
  }
  const [bundled] = readJson(file('lexicons.json')) as { readonly id: string }[];
  const topic = readJson(file(`${bundled?.id}.json`)) as Topic;
  const index = readJson(file(`${bundled?.id}.index.json`)) as PackIndex;
  const english = loadEnglish(readJson(file('english.json')) as EnglishData);
  return createEngine({ topic, matcher: createMatcher(topic, index, english) });
}

/** The engine with another topic's pack, from its source as one file. @throws {InputError} naming the file and the place in it. */
export function loadSourceEngine(file: string): Engine {
  try {
    const source = parsePackSource(readJson(requireFile(file)));
    const english = buildEnglish(concepts);
    const { content, index } = buildPack(source, english);
    return createEngine({ topic: content, matcher: createMatcher(content, index, loadEnglish(english)) });
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new InputError(error.problems.map((problem) => `${file}: ${problem}`).join('\n'));
  }
}
