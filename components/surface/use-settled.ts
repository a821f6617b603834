import { useEffect, useState } from 'preact/hooks';

/** A busy browser has this long, in milliseconds, before what waits for a quiet moment is drawn all the same. */
const LONGEST = 100;

/** Calls back in the next quiet moment after a frame was painted, or tells that there was none in time. Returns the undo. */
export function whenQuiet(call: (late: boolean) => void): () => void {
  const asked = requestIdleCallback(({ didTimeout }) => call(didTimeout), { timeout: LONGEST });
  return () => cancelIdleCallback(asked);
}

/** Whether the first frame was painted and what stands below it may be drawn. `at once`: it is wanted in the first frame. */
export function useSettled(begun: boolean, atOnce: boolean): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => (begun ? whenQuiet(() => setQuiet(true)) : undefined), [begun]);
  return begun && (quiet || atOnce);
}
