import type { Fact, NameFact } from '../facts/fact.ts';
import { sameName } from './compare-names.ts';

/** Characters from a name to the place that is told of it. */
const FAR = 60;

/** The last name before a rank, near it. */
function subjectOf(rank: Fact, facts: readonly Fact[]): NameFact | null {
  const before = facts.filter(
    (fact): fact is NameFact => fact.kind === 'name' && fact.end <= rank.start && rank.start - fact.end < FAR,
  );
  return before.at(-1) ?? null;
}

/**
 * True for two places that are told of two holders, one of whom both sentences name: "X came first" says nothing against "Y
 * finished fifth, and X won".
 */
export function ofTwoHolders(a: Fact, b: Fact, page: readonly Fact[], reference: readonly Fact[]): boolean {
  if (a.kind !== 'rank' || b.kind !== 'rank') return false;
  const [mine, theirs] = [subjectOf(a, page), subjectOf(b, reference)];
  if (mine === null || theirs === null || sameName(mine, theirs)) return false;
  const known = (name: NameFact, others: readonly Fact[]): boolean =>
    others.some((other) => other.kind === 'name' && sameName(name, other));
  return known(mine, reference) || known(theirs, page);
}
