import type { TabStatus } from '../core/report/tab-state.ts';
import { isPaused, type Settings } from '../core/settings.ts';

/** Why the settings let a host's page rest now, or `null`. `clicked`: the reader asked for this page. */
export function reasonToRest(settings: Settings, host: string, clicked: boolean): TabStatus | null {
  if (settings.mode === 'off') return 'off';
  if (isPaused(settings, host, Date.now())) return 'paused';
  return settings.mode === 'on-click' && !clicked ? 'waiting' : null;
}
