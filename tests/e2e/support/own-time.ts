import type { CDPSession, Page } from 'playwright-core';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}
/** A CPU profile as the DevTools protocol gives it, as far as it is read here. */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Main-thread time in a page, in milliseconds: of scripts whose address `isOurs` accepts with all that they call, and in all. */
export interface OwnTime {
  readonly own: number;
  readonly total: number;
  /** The longest stretch without a sample outside our scripts. */
  readonly longest: number;
}

/** Nodes of the call tree that run below a script of ours. */
function ownNodes(nodes: readonly ProfileNode[], isOurs: (url: string) => boolean): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const visit = (id: number, inside: boolean): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const here = inside || isOurs(node.callFrame.url);
    if (here) own.add(id);
    for (const child of node.children ?? []) visit(child, here);
  };
  const [root] = nodes;
  if (root) visit(root.id, false);
  return own;
}

/** Takes a CPU profile's sums. */
export function sumProfile(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  isOurs: (url: string) => boolean,
): OwnTime {
  const own = ownNodes(nodes, isOurs);
  let ours = 0;
  let total = 0;
  let run = 0;
  let longest = 0;
  for (const [index, sample] of samples.entries()) {
    const spent = (timeDeltas[index + 1] ?? 0) / 1000;
    total += spent;
    if (own.has(sample)) {
      ours += spent;
      run += spent;
      longest = Math.max(longest, run);
    } else run = 0;
  }
  return { own: ours, total, longest };
}

/** Whether a script is of an extension. */
export const isExtension = (url: string): boolean => url.startsWith('chrome-extension:');

/** Profiles a page's main thread while `run` runs. */
export async function profileOf(
  page: Page,
  run: () => Promise<void>,
  isOurs: (url: string) => boolean = isExtension,
): Promise<OwnTime> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await run();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return sumProfile(profile as Profile, isOurs);
}
