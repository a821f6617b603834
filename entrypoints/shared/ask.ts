import { readCorrections } from '../../lib/browser/corrections.ts';
import { readPack } from '../../lib/browser/packs.ts';
import { memoryOf } from '../../lib/browser/surface-memory.ts';
import { type Asked, askTab, isPrivateTab } from '../../lib/browser/surface-world.ts';
import type { Correction } from '../../lib/core/view/correction.ts';

/** What a surface needs before its first row, on its way. Each may reject. */
export interface FirstAnswers {
  readonly tab: Promise<Asked>;
  readonly memory: Promise<unknown>;
  readonly corrections: Promise<readonly Correction[]>;
  readonly isPrivate: Promise<boolean>;
}

/** Asks for all of it at once: the answers come while the rest of the surface is still being loaded. */
export function askFirst(tabId: number): FirstAnswers {
  const answers = {
    tab: askTab(tabId),
    memory: memoryOf(tabId).read(),
    corrections: readCorrections(),
    isPrivate: isPrivateTab(tabId),
  };
  void readPack().catch(() => undefined);
  // Who takes an answer up hears of its failure; until then nobody listens.
  for (const answer of Object.values(answers)) answer.catch(() => undefined);
  return answers;
}
