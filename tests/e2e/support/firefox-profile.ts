import type { ExtensionFirefox } from './firefox.ts';
import { inPageProcess } from './firefox-process.ts';

interface Table {
  readonly schema: Readonly<Record<string, number>>;
  readonly data: readonly (readonly (number | null)[])[];
}
interface Thread {
  readonly pid: number;
  readonly samples: Table;
  readonly stackTable: Table;
  readonly frameTable: Table;
  readonly stringTable: readonly string[];
}
interface Profile {
  readonly threads: readonly Thread[];
  readonly processes: readonly Profile[];
}
declare const Services: {
  readonly profiler: {
    readonly StartProfiler: (entries: number, every: number, features: string[], threads: string[]) => Promise<void>;
    readonly StopProfiler: () => Promise<void>;
    readonly getProfileDataAsync: () => Promise<Profile>;
  };
};

/** Samples of a page's main thread, one a millisecond: in scripts of extensions with all that they call, and in all. */
export interface SampledTime {
  readonly own: number;
  readonly total: number;
}

/** The process of the page in front. */
export function processOf({ window }: ExtensionFirefox): Promise<number> {
  return inPageProcess(window, 'Services.appinfo.processID');
}

/** Profiles the main thread of a process with Firefox's own profiler while `run` runs. */
export async function profileOf(
  { window }: ExtensionFirefox,
  pid: number,
  run: () => Promise<void>,
): Promise<SampledTime> {
  await window.evaluate(() => Services.profiler.StartProfiler(4_000_000, 1, ['js'], ['GeckoMain']));
  await run();
  return window.evaluate(async (pid) => {
    const profile = await Services.profiler.getProfileDataAsync();
    await Services.profiler.StopProfiler();
    const threads = [profile, ...profile.processes].flatMap(({ threads }) => threads);
    const thread = threads.find((one) => one.pid === pid);
    if (thread === undefined) throw new Error(`no profile of process ${pid}`);
    const { samples, stackTable, frameTable, stringTable } = thread;
    const at = (table: Table, row: number, column: string): number | null =>
      table.data[row]?.[table.schema[column] ?? -1] ?? null;
    const own: boolean[] = [];
    // A stack's row comes after its caller's.
    for (const row of stackTable.data.keys()) {
      const location = at(frameTable, at(stackTable, row, 'frame') ?? -1, 'location') ?? -1;
      const caller = at(stackTable, row, 'prefix');
      own.push(stringTable[location]?.includes('moz-extension:') === true || (caller !== null && own[caller] === true));
    }
    const stacks = [...samples.data.keys()].map((row) => at(samples, row, 'stack'));
    return { own: stacks.filter((stack) => stack !== null && own[stack]).length, total: stacks.length };
  }, pid);
}

/** The memory that the page in front and its process use after what can go is gone, in bytes. */
export function heapOf({ window }: ExtensionFirefox): Promise<number> {
  return inPageProcess(
    window,
    `{
      const { classes, interfaces } = Components;
      const memory = classes['@mozilla.org/memory-reporter-manager;1'].getService(interfaces.nsIMemoryReporterManager);
      await new Promise((resolve) => memory.minimizeMemoryUsage(resolve));
      return memory.heapAllocated;
    }`,
  );
}
