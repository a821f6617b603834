import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { pageApi as browser } from './page-api.ts';

/** The key in `storage.local`; the versioned item of the options page writes it, this reads it without its weight. */
const KEY = 'settings';

/** Settings from what is stored: each part that is missing or of another kind is as by default. */
export function settingsFrom(stored: unknown): Settings {
  const given =
    typeof stored === 'object' && stored !== null ? (stored as Partial<Record<keyof Settings, unknown>>) : {};
  const { mode, pausedSites, pausedUntil, cards, highlightStyle, openness } = given;
  const oneOf = <Value>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
    allowed.find((one) => one === value) ?? otherwise;
  return {
    mode: oneOf(mode, ['on', 'off', 'on-click'], DEFAULT_SETTINGS.mode),
    pausedSites: Array.isArray(pausedSites) ? pausedSites.filter((site) => typeof site === 'string') : [],
    pausedUntil: typeof pausedUntil === 'number' ? pausedUntil : null,
    cards: oneOf(cards, [true, false], DEFAULT_SETTINGS.cards),
    highlightStyle: oneOf(highlightStyle, ['underline', 'tint', 'none'], DEFAULT_SETTINGS.highlightStyle),
    openness: typeof openness === 'number' ? Math.min(1, Math.max(0, openness)) : DEFAULT_SETTINGS.openness,
  };
}

/** The settings now; the defaults where they cannot be read. */
export async function readPageSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/**
 * Calls back with the settings whenever they change, and whenever the reader has corrected a pair (the worker applies
 * corrections). Returns the undo.
 */
export function watchPageSettings(onChange: (settings: Settings) => void, onCorrected: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'local') return;
    if (KEY in changes) onChange(settingsFrom(changes[KEY]?.newValue));
    if ('corrections' in changes) onCorrected();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
