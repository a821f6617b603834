/**
 * A stretch of block text and the DOM text it came from. With `length === nodeLength` characters map one to one;
 * else the stretch maps as a whole (folded white space, a letter composed of several code points).
 */
export interface Segment {
  readonly start: number;
  length: number;
  readonly node: Text;
  readonly nodeStart: number;
  nodeLength: number;
}

/** A run of page text that reads as one paragraph: white space folded, invisible characters removed, letters composed (NFC). */
export interface Block {
  readonly text: string;
  /** In order of `start`. Text between segments (a cell's parting "; ") has no place in the DOM. */
  readonly segments: readonly Segment[];
}

/** A place in a text node, as Range and StaticRange take it. */
export interface Position {
  readonly node: Text;
  readonly offset: number;
}

function isPlain(segment: Segment): boolean {
  return segment.length === segment.nodeLength;
}

/** Index of the first segment that ends after `offset`; `segments.length` where there is none. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Segments that hold some of `[start, end)`, each with the positions where that part starts and ends in its node. */
export function piecesOf(block: Block, start: number, end: number): { node: Text; from: number; to: number }[] {
  const pieces: { node: Text; from: number; to: number }[] = [];
  for (let i = firstEndingAfter(block.segments, start); i < block.segments.length; i += 1) {
    const segment = block.segments[i];
    if (segment === undefined || segment.start >= end) break;
    const skipped = Math.max(0, start - segment.start);
    const taken = Math.min(segment.length, end - segment.start);
    const from = segment.nodeStart + (isPlain(segment) ? skipped : 0);
    const to = segment.nodeStart + (isPlain(segment) ? taken : segment.nodeLength);
    const last = pieces.at(-1);
    if (last?.node === segment.node && last.to <= from) last.to = to;
    else pieces.push({ node: segment.node, from, to });
  }
  return pieces;
}

/** Where `[start, end)` of the block's text begins and ends in the DOM; `null` where none of it stands there. */
export function positionsOf(block: Block, start: number, end: number): { start: Position; end: Position } | null {
  const pieces = piecesOf(block, start, end);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: { node: first.node, offset: first.from }, end: { node: last.node, offset: last.to } };
}

/** Offset in the block's text of a place in one of its nodes; `null` where the place belongs to no segment. */
export function offsetIn(block: Block, node: Node, offset: number): number | null {
  for (const segment of block.segments) {
    if (segment.node !== node || offset < segment.nodeStart || offset > segment.nodeStart + segment.nodeLength)
      continue;
    if (isPlain(segment)) return segment.start + offset - segment.nodeStart;
    return offset === segment.nodeStart ? segment.start : segment.start + segment.length;
  }
  return null;
}
