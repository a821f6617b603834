import type { Fact } from '../facts/fact.ts';
import { otherScope } from './scope.ts';

/** How well the words that stand with two figures meet: words in common, the nearer to both the better. Symmetric. */
function meeting(a: Fact, b: Fact, without: readonly string[]): number {
  let sum = 0;
  for (const [i, word] of (a.near ?? []).entries()) {
    const j = b.near?.indexOf(word) ?? -1;
    if (j >= 0 && !without.includes(word)) sum += 1 / (2 + i + j);
  }
  return sum;
}

/** True where two figures could be taken for each other: one kind, one currency. */
const alike = (a: Fact, b: Fact): boolean =>
  a !== b && a.kind === b.kind && (a.kind !== 'money' || b.kind !== 'money' || a.currency === b.currency);

/** How much better another figure must meet, and at least. */
const BETTER = 1.5;
const LEAST = 0.1;

/** Characters between two shares told in one breath, "51% to 49%": what stands around is told of both. */
const BREATH = 9;
const joined = (a: Fact, b: Fact): boolean =>
  a.kind === 'percent' && Math.max(a.start, b.start) - Math.min(a.end, b.end) <= BREATH;

/** True where `neighbour` meets what stands with `other` clearly better than `fact` does, by words that only it has. */
function meetsBetter(neighbour: Fact, fact: Fact, other: Fact): boolean {
  if (!alike(fact, neighbour) || otherScope(neighbour, other) || joined(fact, neighbour)) return false;
  const shared = (fact.near ?? []).filter((word) => neighbour.near?.includes(word) === true);
  const [own, its] = [meeting(fact, other, shared), meeting(neighbour, other, shared)];
  return its >= LEAST && its > BETTER * own;
}

/**
 * True where a figure is told of another thing than the figure it is held against: of two figures of a sentence ("wheat by 12%
 * and barley by 7%") the neighbour stands with the words of the other side ("7 per cent less wheat").
 */
export function ofAnother(a: Fact, b: Fact, page: readonly Fact[], reference: readonly Fact[]): boolean {
  return (
    page.some((neighbour) => meetsBetter(neighbour, a, b)) ||
    reference.some((neighbour) => meetsBetter(neighbour, b, a))
  );
}

/** True where a figure is the one of its sentence that stands with the words of the other side's figure. */
export function ofTheSame(a: Fact, b: Fact, page: readonly Fact[], reference: readonly Fact[]): boolean {
  return page.some((other) => meetsBetter(a, other, b)) || reference.some((other) => meetsBetter(b, other, a));
}
