import { browser } from 'wxt/browser';
import lexicons from '../../public/packs/lexicons.json';
import type { PackContent } from '../pack/pack.ts';

/** The pack that ships with the extension: the one that `packs/` holds. */
const [BUNDLED = ''] = lexicons.map(({ id }) => id);

let loading: Promise<PackContent> | null = null;

/** The bundled pack's articles and claims, read once from the extension's own files. Rejects where they are damaged. */
export function readPack(): Promise<PackContent> {
  loading ??= readJson<PackContent>(`packs/${BUNDLED}.json`).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The sample article of the welcome page. Rejects where it is damaged. */
export function readSample(): Promise<{ title: string; date: string; blocks: string[] }> {
  return readJson('sample-article.json');
}

async function readJson<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'));
  if (!response.ok) throw new Error(`${path} could not be read (${response.status})`);
  return (await response.json()) as T;
}
