import type { Fact, FactKind } from '../facts/fact.ts';
import type { FactComparison, FactResult, Relation } from '../relation/comparison.ts';
import type { Piece } from './row.ts';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly mark: Relation;
}

/** How the words of a fact are marked, by what came of it. Facts of one side alone are not marked. */
const MARKS: Readonly<Record<FactResult, Relation | null>> = {
  agrees: 'agrees',
  compatible: 'agrees',
  differs: 'differs',
  'not-comparable': 'related',
  'page-only': null,
  'reference-only': null,
};

/** Names and the like that agree are what the two sentences are about: marked, they would drown the figures. */
const QUIET: ReadonlySet<FactKind> = new Set(['name', 'direction', 'stance']);
const AGREES: ReadonlySet<FactResult> = new Set(['agrees', 'compatible', 'not-comparable']);

/** Where stretches overlap, a difference is shown before all else. */
const RANK: Readonly<Record<Relation, number>> = { differs: 0, agrees: 1, related: 2 };

/** What a mark may end in: letters, digits, signs of a value, the end of a quotation; no comma or full stop. */
const PART_OF_VALUE = /[^\s,.;:!?]/u;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Where a fact's words stand in a text: at its offsets, else at their first occurrence; grown to whole words. */
function placeOf(text: string, { start, end, text: words }: Fact): { start: number; end: number } | null {
  if (words === '') return null;
  const from = text.slice(start, end) === words ? start : text.indexOf(words);
  if (from < 0) return null;
  let [first, last] = [from, from + words.length];
  while (first > 0 && PART_OF_WORD.test(text[first] ?? '') && PART_OF_WORD.test(text[first - 1] ?? '')) first -= 1;
  while (last < text.length && PART_OF_WORD.test(text[last - 1] ?? '') && PART_OF_WORD.test(text[last] ?? ''))
    last += 1;
  while (last > first && !PART_OF_VALUE.test(text[last - 1] ?? '')) last -= 1;
  return { start: first, end: last };
}

/** A sentence cut into pieces, the words of compared facts marked. Joined, the pieces are the text. */
export function markFacts(text: string, facts: readonly FactComparison[], side: 'page' | 'reference'): Piece[] {
  const stretches: Marked[] = [];
  for (const comparison of facts) {
    const fact = comparison[side];
    const mark = QUIET.has(comparison.kind) && AGREES.has(comparison.result) ? null : MARKS[comparison.result];
    const place = fact !== null && mark !== null ? placeOf(text, fact) : null;
    if (place !== null && mark !== null) stretches.push({ ...place, mark });
  }
  return cut(text, stretches);
}

function cut(text: string, stretches: readonly Marked[]): Piece[] {
  const kept: Marked[] = [];
  for (const stretch of [...stretches].sort(
    (a, b) => RANK[a.mark] - RANK[b.mark] || b.end - b.start - (a.end - a.start),
  )) {
    if (!kept.some(({ start, end }) => stretch.start < end && start < stretch.end)) kept.push(stretch);
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, mark } of kept.sort((a, b) => a.start - b.start)) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
