import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import concepts from '../../lib/core/language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../../lib/core/language/english.ts';
import { buildEnglish } from '../../lib/pack/build-english.ts';
import { parsePackSource } from '../../lib/pack/parse-source.ts';
import { labelledDocumentSchema } from '../../lib/pack/source-schema.ts';
import type { LabelledTopic } from '../../lib/pack/training/train-plain.ts';
import { readJson, readJsonLines, readPackFolder } from '../../scripts/lib/read-pack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUNDLED = 'deepseek-2025-01';

/** A topic of the benchmark with its name. */
export interface NamedTopic extends LabelledTopic {
  readonly name: string;
}

/** The concepts of English, as a built extension has them. */
export const english = loadEnglish(buildEnglish(concepts));

/** Every topic of the benchmark: those of this folder, and the bundled pack without its phrasings. */
export function loadTopics(): NamedTopic[] {
  const own = readdirSync(`${ROOT}bench/topics`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const topics = own.map(({ name }) => name).sort();
  const bundled = readPackFolder(`${ROOT}packs/${BUNDLED}`, BUNDLED);
  return [
    ...topics.map((name) => ({
      name,
      pack: parsePackSource(readJson(`${ROOT}bench/topics/${name}/pack.json`)),
      documents: readDocuments(`${ROOT}bench/topics/${name}/labels.jsonl`),
    })),
    {
      name: BUNDLED,
      pack: { ...bundled, phrasings: [], documents: [] },
      documents: readDocuments(`${ROOT}bench/data/dev.jsonl`),
    },
  ];
}

function readDocuments(file: string) {
  return v.parse(v.array(labelledDocumentSchema), readJsonLines(file));
}
