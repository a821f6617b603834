/** When Collate reads pages: always, never, or on a page only once its button was clicked there. */
export type Mode = 'on' | 'off' | 'on-click';

/** How highlights look in the page. */
export type HighlightStyle = 'underline' | 'tint' | 'none';

/** What the reader has chosen. Stored as one versioned item. */
export interface Settings {
  readonly mode: Mode;
  /** Host names on which Collate rests. */
  readonly pausedSites: readonly string[];
  /** Everything rests until then (milliseconds since 1970), or `null`. */
  readonly pausedUntil: number | null;
  /** A card beside a highlight on pointing at it. */
  readonly cards: boolean;
  readonly highlightStyle: HighlightStyle;
  /** 0 (only sure pairs) to 1 (more pairs); the engine turns it into a threshold. */
  readonly openness: number;
}

export const DEFAULT_SETTINGS: Settings = {
  mode: 'on',
  pausedSites: [],
  pausedUntil: null,
  cards: true,
  highlightStyle: 'underline',
  openness: 0.5,
};

/** Whether Collate rests on a host at a time (milliseconds since 1970). */
export function isPaused(settings: Settings, host: string, now: number): boolean {
  return settings.pausedSites.includes(host) || (settings.pausedUntil !== null && now < settings.pausedUntil);
}
