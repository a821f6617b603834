import { browser } from 'wxt/browser';
import lexicons from '../../public/packs/lexicons.json';
import { createEngine, type Engine } from '../core/engine.ts';
import { type EnglishData, loadEnglish } from '../core/language/english.ts';
import type { TaughtIndex } from '../core/matching/matcher-data.ts';
import { createTaughtMatcher } from '../core/matching/taught-matcher.ts';
import type { Topic } from '../core/topic.ts';

async function load<Data>(name: string): Promise<Data> {
  const response = await fetch((browser.runtime.getURL as (path: string) => string)(`/packs/${name}`));
  if (!response.ok) throw new Error(`cannot read packs/${name}`);
  return (await response.json()) as Data;
}

/** Loads the bundled pack, built from `packs/` and part of the extension, and puts its engine together. */
export async function loadEngine(): Promise<Engine> {
  const [id = ''] = lexicons.map((lexicon) => lexicon.id);
  const [topic, index, english] = await Promise.all([
    load<Topic>(`${id}.json`),
    load<TaughtIndex>(`${id}.index.json`),
    load<EnglishData>('english.json'),
  ]);
  return createEngine({ topic, matcher: createTaughtMatcher(topic, index, loadEnglish(english)) });
}
