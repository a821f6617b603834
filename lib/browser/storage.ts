import { storage } from 'wxt/utils/storage';
import type { Settings } from '../core/settings.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import { settingsFrom } from './page-settings.ts';

/** The newest form of the stored settings. Raise it with a migration below, and keep a fixture of the old form. */
export const SETTINGS_VERSION = 1;

const current = storage.defineItem<unknown>('local:settings', { fallback: null, version: SETTINGS_VERSION });
/** The last settings that were whole: what is read where the current ones are damaged. */
const lastGood = storage.defineItem<unknown>('local:settings-last-good', { fallback: null });

/** Where settings came from: as stored, from the last good copy because the stored ones are damaged, or the defaults. */
export type SettingsSource = 'stored' | 'last-good' | 'defaults';

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings and where they came from. Never rejects: storage that cannot be read gives the defaults. */
export async function loadSettings(): Promise<{ settings: Settings; source: SettingsSource }> {
  try {
    const [stored, copy] = await Promise.all([current.getValue(), lastGood.getValue()]);
    if (isRecord(stored)) return { settings: settingsFrom(stored), source: 'stored' };
    if (isRecord(copy)) return { settings: settingsFrom(copy), source: 'last-good' };
    return { settings: DEFAULT_SETTINGS, source: 'defaults' };
  } catch {
    return { settings: DEFAULT_SETTINGS, source: 'defaults' };
  }
}

/** The settings now; the defaults where nothing is stored or nothing can be read. */
export async function readSettings(): Promise<Settings> {
  return (await loadSettings()).settings;
}

/** Stores settings and keeps a copy of them. Rejects where the browser refuses (storage full); then the old ones stay. */
export async function writeSettings(settings: Settings): Promise<void> {
  const whole = settingsFrom(settings);
  await current.setValue(whole);
  await lastGood.setValue(whole);
}

/** Calls back with the settings whenever they change. Returns the undo. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return current.watch((value) => {
    if (isRecord(value)) onChange(settingsFrom(value));
    else void readSettings().then(onChange);
  });
}

/** Takes everything that was stored away, so that the defaults hold again. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([storage.clear('local'), storage.clear('session')]);
}
