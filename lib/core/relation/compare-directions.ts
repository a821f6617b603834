import type { DirectionFact, Fact } from '../facts/fact.ts';
import type { FactComparison } from './comparison.ts';
import type { Kin } from './kin.ts';
import { sharedRole } from './scope.ts';

const directionsOf = (facts: readonly Fact[]): DirectionFact[] =>
  facts.filter((fact): fact is DirectionFact => fact.kind === 'direction');

/** The movements that a side states; what came before counts only where nothing else is told. */
function stated(facts: readonly DirectionFact[]): readonly DirectionFact[] {
  const main = facts.filter(({ aside }) => aside !== true);
  return main.length > 0 ? main : facts;
}

/** Words of a role that are near enough to say what moved. */
const NEAR = 5;

/** How well what moved is the same: words in common or kin, the nearer the better. Symmetric. */
function nearness(a: DirectionFact, b: DirectionFact, kin: Kin): number {
  const [first, second] = [(a.role ?? []).slice(0, NEAR), (b.role ?? []).slice(0, NEAR)];
  let sum = 0;
  for (const [i, word] of first.entries())
    for (const [j, other] of second.entries())
      if (kin.areKin(word, other)) sum += (word === other ? 1 : 0.8) / (2 + i + j);
  return sum;
}

interface Pair {
  readonly page: DirectionFact;
  readonly reference: DirectionFact;
  readonly near: number;
}

/** The pairs whose movers are most alike first, each side used once; ties fall the same way from both sides. */
function aligned(first: readonly DirectionFact[], second: readonly DirectionFact[], kin: Kin): Pair[] {
  const pairs = first
    .flatMap((page) => second.map((reference) => ({ page, reference, near: nearness(page, reference, kin) })))
    .filter(({ near }) => near > 0)
    .sort(
      (a, b) =>
        b.near - a.near ||
        Number(b.page.direction === b.reference.direction) - Number(a.page.direction === a.reference.direction) ||
        a.page.start + a.reference.start - (b.page.start + b.reference.start),
    );
  const used = new Set<DirectionFact>();
  return pairs.filter(({ page, reference }) => {
    if (used.has(page) || used.has(reference)) return false;
    used.add(page).add(reference);
    return true;
  });
}

const isMixed = (facts: readonly DirectionFact[]): boolean =>
  facts.some(({ direction }) => direction !== facts[0]?.direction);

/**
 * Which way things went: one row. A side that tells of both ways is asked for the movement of what moved on the other side
 * ("more passengers", "fewer travellers"), and is silent where it cannot be told.
 */
export function compareDirections(page: readonly Fact[], reference: readonly Fact[], kin: Kin): FactComparison[] {
  const [first, second] = [stated(directionsOf(page)), stated(directionsOf(reference))];
  const [a, b] = [first[0], second[0]];
  if (a === undefined || b === undefined) return [];
  const row = (mine: DirectionFact, theirs: DirectionFact): FactComparison =>
    mine.direction === theirs.direction
      ? { kind: 'direction', page: mine, reference: theirs, result: 'agrees' }
      : { kind: 'direction', page: mine, reference: theirs, result: 'differs', note: 'opposite-direction' };
  if (isMixed(first) || isMixed(second)) {
    const best = aligned(first, second, kin)[0];
    if (best !== undefined) return [row(best.page, best.reference)];
    const meeting = first.find(({ direction }) => second.some((other) => other.direction === direction));
    const other = second.find(({ direction }) => direction === meeting?.direction);
    return meeting === undefined || other === undefined
      ? []
      : [{ kind: 'direction', page: meeting, reference: other, result: 'compatible' }];
  }
  const related = first.some((mine) =>
    second.some((theirs) => sharedRole(mine, theirs) > 0 || nearness(mine, theirs, kin) > 0),
  );
  if (a.direction !== b.direction && !related)
    return [{ kind: 'direction', page: a, reference: b, result: 'not-comparable', note: 'other-scope' }];
  return [row(a, b)];
}
