import { type Block, positionsOf } from './blocks/block.ts';

/** A stretch of a block. */
export interface Stretch {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}

/** A live range of a stretch, `null` where its text is no longer in the page. */
export function liveRange({ block, start, end }: Stretch): Range | null {
  const at = positionsOf(block, start, end);
  if (at === null || !at.start.node.isConnected || !at.end.node.isConnected) return null;
  try {
    const range = document.createRange();
    range.setStart(at.start.node, at.start.offset);
    range.setEnd(at.end.node, at.end.offset);
    return range;
  } catch {
    // The page shortened the text since.
    return null;
  }
}

/** Scrolls a stretch to the middle of the window. Returns whether its text is still there. */
export function scrollToStretch(stretch: Stretch): boolean {
  const range = liveRange(stretch);
  const element = range?.startContainer.parentElement;
  if (range === null || !element) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top, bottom, height } = range.getBoundingClientRect();
  const inView = top >= 0 && bottom <= innerHeight && height > 0;
  if (!inView) element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  return true;
}

/** Of these stretches, the index of the one nearest to the middle of the window; `null` where none can be seen. */
export function nearestToMiddle(stretches: Iterable<readonly [number, Stretch | null]>): number | null {
  const middle = innerHeight / 2;
  let nearest: number | null = null;
  let least = innerHeight / 2;
  for (const [index, stretch] of stretches) {
    const box = stretch && liveRange(stretch)?.getBoundingClientRect();
    if (!box || box.height === 0) continue;
    const distance = box.top > middle ? box.top - middle : Math.max(0, middle - box.bottom);
    if (distance >= least) continue;
    least = distance;
    nearest = index;
  }
  return nearest;
}
