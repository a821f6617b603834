import { browser } from 'wxt/browser';
import { createEngine } from '../core/engine.ts';
import { type EnglishData, loadEnglish } from '../core/language/english.ts';
import type { PackIndex } from '../core/matching/matcher-data.ts';
import type { Topic } from '../core/topic.ts';
import type { LoadedEngine } from './background.ts';

/** The pack that ships with the extension. */
const BUNDLED = 'deepseek-2025-01';

/** Loads the bundled pack from the extension's own files. Rejects where a file is missing or damaged. */
export async function loadEngine(): Promise<LoadedEngine> {
  const [topic, index, english] = await Promise.all([
    readPackFile<Topic>(`${BUNDLED}.json`),
    readPackFile<PackIndex>(`${BUNDLED}.index.json`),
    readPackFile<EnglishData>('english.json'),
  ]);
  const engine = createEngine({ topic, index, english: loadEnglish(english) });
  return {
    topics: [topic],
    compare: ({ context = [], ...page }) => engine.compare(page, { context }),
  };
}

async function readPackFile<T>(name: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`/packs/${name}` as '/'));
  if (!response.ok) throw new Error(`packs/${name} could not be read (${response.status})`);
  return (await response.json()) as T;
}
