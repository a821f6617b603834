import { browser } from 'wxt/browser';
import type { PackContent } from '../pack/pack.ts';

/** The pack that ships with the extension. */
const BUNDLED = 'deepseek-2025-01';

let loading: Promise<PackContent> | null = null;

/** The bundled pack's articles and claims, read once from the extension's own files. Rejects where they are damaged. */
export function readPack(): Promise<PackContent> {
  loading ??= read().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function read(): Promise<PackContent> {
  const response = await fetch(browser.runtime.getURL(`/packs/${BUNDLED}.json` as '/'));
  if (!response.ok) throw new Error(`The bundled pack could not be read (${response.status})`);
  return (await response.json()) as PackContent;
}
