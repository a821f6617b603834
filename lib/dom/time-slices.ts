/** Longest stretch of work at a time, in milliseconds: far below the 50 that count as a long task. */
const SLICE = 10;
const LONGEST_FRAME = 150;
/** What slices of work need of a window. */
export interface SliceHost {
  /** Resolves in a later task of its own. */
  readonly pause: () => Promise<void>;
  /** Resolves at once, or as soon as the page is shown. */
  readonly whenVisible: () => Promise<void>;
  /** Resolves after the page's next frame: its layout is done then, by itself. */
  readonly nextFrame: () => Promise<void>;
  readonly now: () => number;
}

/** Runs a generator to its end in short tasks. Resolves with what it returns, or `null` once `signal` aborts. */
export async function runInSlices<Item, Result>(
  work: Generator<Item, Result>,
  onItem: (item: Item) => void,
  host: SliceHost,
  signal: AbortSignal,
  onCost?: (milliseconds: number) => void,
): Promise<Result | null> {
  for (;;) {
    await host.whenVisible();
    if (signal.aborted) return null;
    const start = host.now();
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) {
        onCost?.(host.now() - start);
        return step.value;
      }
      onItem(step.value);
      if (host.now() - start > SLICE) break;
    }
    onCost?.(host.now() - start);
    await host.pause();
  }
}

/** Slices for the window that this script runs in. */
export function createSliceHost(): SliceHost {
  const waiting: (() => void)[] = [];
  let port: MessagePort | null = null;
  const open = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => waiting.shift()?.();
    return port2;
  };
  return {
    now: () => performance.now(),
    nextFrame: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
        // A window behind others counts as visible and may get no frames.
        setTimeout(resolve, LONGEST_FRAME);
      }),
    // A message is a task of its own, runs soon, and is not slowed down like a nested timer.
    pause: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        port ??= open();
        port.postMessage(null);
      }),
    whenVisible: () =>
      new Promise((resolve) => {
        if (!document.hidden) {
          resolve();
          return;
        }
        const look = (): void => {
          if (document.hidden) return;
          document.removeEventListener('visibilitychange', look);
          resolve();
        };
        document.addEventListener('visibilitychange', look);
      }),
  };
}
