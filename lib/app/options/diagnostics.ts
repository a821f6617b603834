import type { Settings } from '../../core/settings.ts';
import type { Correction } from '../../core/view/correction.ts';
import type { PackContent } from '../../pack/pack.ts';

/** What helps to understand a fault: versions and settings. No page text, no addresses: sites are only counted. */
export function diagnose(known: {
  readonly version: string;
  readonly browser: string;
  readonly languages: readonly string[];
  readonly settings: Settings;
  readonly corrections: readonly Correction[];
  readonly pack: PackContent | null;
}): string {
  const { settings, pack } = known;
  return [
    `Collate ${known.version}`,
    known.browser,
    `languages: ${known.languages.join(', ')}`,
    `pack: ${pack === null ? 'not loaded' : `${pack.id}, ${pack.articles.length} articles, ${pack.claims.length} claims`}`,
    `mode: ${settings.mode}, paused: ${settings.pausedUntil !== null}, paused sites: ${settings.pausedSites.length}`,
    `highlights: ${settings.highlightStyle}, cards: ${settings.cards}, openness: ${settings.openness}`,
    `corrections: ${known.corrections.length}`,
  ].join('\n');
}
