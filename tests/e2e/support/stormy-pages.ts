import type { ExtensionBrowser } from './chromium.ts';
import type { ExtensionFirefox } from './firefox.ts';
import { processOf, profileOf as profileOfFirefox } from './firefox-profile.ts';
import { heapOf } from './heap.ts';
import { profileOf } from './own-time.ts';
import { isCalm, LEFT, storm } from './storm.ts';

/** A page in a storm, in either browser. */
export interface StormyPage {
  readonly storm: (seconds: number) => Promise<void>;
  readonly isCalm: () => Promise<boolean>;
  /** The share of the main thread's time that is ours while `run` runs. */
  readonly share: (run: () => Promise<void>) => Promise<number>;
  /** Memory in use after what can go is gone, in MB; `null` where nothing tells it. */
  readonly heap: () => Promise<number | null>;
  readonly close: () => Promise<void>;
}

/** Opens a page in Chromium. */
export async function stormyChromium(chromium: ExtensionBrowser, url: string): Promise<StormyPage> {
  const page = await chromium.open(url);
  return {
    storm: (seconds) => page.evaluate(`(${storm})(${seconds}, ${LEFT})`),
    isCalm: () => page.evaluate(isCalm, LEFT),
    share: async (run) => {
      const { own, total } = await profileOf(page, run);
      return own / total;
    },
    heap: () => heapOf(page),
    close: () => page.close(),
  };
}

/** Opens a page in Firefox, whose memory grows in such a storm with us and without. */
export async function stormyFirefox(firefox: ExtensionFirefox, url: string): Promise<StormyPage> {
  const page = await firefox.open(url);
  const pid = await processOf(firefox);
  return {
    storm: (seconds) => page.evaluate(storm, seconds, LEFT),
    isCalm: () => page.evaluate(isCalm, LEFT),
    share: async (run) => {
      const { own, total } = await profileOfFirefox(firefox, pid, run);
      return own / total;
    },
    heap: () => Promise.resolve(null),
    close: () => page.close(),
  };
}
