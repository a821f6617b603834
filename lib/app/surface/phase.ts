import type { TabState } from '../../core/report/tab-state.ts';
import type { Settings } from '../../core/settings.ts';
import type { Phase } from '../../core/view/surface.ts';
import type { TabAnswer } from './world.ts';

/** What a surface has to say, from what the tab answered. `null`: not answered yet. */
export function phaseOf(answer: TabAnswer | null, settings: Settings | null, failed: boolean): Phase {
  if (failed) return 'error';
  if (answer === null) return 'loading';
  if (answer.kind !== 'state') return answer.kind;
  return phaseOfState(answer.state, settings);
}

function phaseOfState({ status, report }: TabState, settings: Settings | null): Phase {
  if (status === 'paused') return settings?.pausedUntil ? 'paused-all' : 'paused-site';
  if (status === 'off' || status === 'waiting' || status === 'no-topic') return status;
  if (report !== null && report.sentences.length > 0) return 'report';
  return status === 'working' ? 'working' : 'nothing-found';
}
