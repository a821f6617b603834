import { CONTRARY } from '../facts/data/stances.ts';
import type { Fact, StanceFact } from '../facts/fact.ts';
import { stem } from '../text/tokens.ts';
import type { FactComparison } from './comparison.ts';
import { sharedRole } from './scope.ts';

const stancesOf = (facts: readonly Fact[]): StanceFact[] =>
  facts.filter((fact): fact is StanceFact => fact.kind === 'stance');

/** True where the words of one side name what the other is told of: "the gap has closed". */
const names = ({ text }: StanceFact, { role }: StanceFact): boolean =>
  text.split(/\s+/u).some((word) => role?.slice(0, 4).includes(stem(word)) === true);

/** A turn against what was said, where only one sentence makes it: it stands in the ledger alone. */
function turns(page: readonly Fact[], reference: readonly Fact[]): FactComparison[] {
  const turnOf = (facts: readonly Fact[]): StanceFact | undefined =>
    stancesOf(facts).find(({ stance, polarity }) => stance === CONTRARY && polarity < 0);
  const [mine, theirs] = [turnOf(page), turnOf(reference)];
  if (mine !== undefined && theirs === undefined)
    return [{ kind: 'stance', page: mine, reference: null, result: 'page-only' }];
  return mine === undefined && theirs !== undefined
    ? [{ kind: 'stance', page: null, reference: theirs, result: 'reference-only' }]
    : [];
}

/** The sides taken: a row for each question that both sentences take one side of. */
export function compareStances(page: readonly Fact[], reference: readonly Fact[]): FactComparison[] {
  const rows: FactComparison[] = turns(page, reference);
  const [first, second] = [stancesOf(page), stancesOf(reference)];
  for (const stance of new Set(first.map((fact) => fact.stance))) {
    const [mine, theirs] = [
      first.filter((fact) => fact.stance === stance),
      second.filter((fact) => fact.stance === stance),
    ];
    const [a, b] = [mine[0], theirs[0]];
    if (a === undefined || b === undefined) continue;
    const mixed = [mine, theirs].some((facts) => facts.some(({ polarity }) => polarity !== facts[0]?.polarity));
    if (mixed) rows.push({ kind: 'stance', page: a, reference: b, result: 'not-comparable' });
    else if (a.polarity === b.polarity) rows.push({ kind: 'stance', page: a, reference: b, result: 'agrees' });
    else if (
      !mine.some((one) => theirs.some((other) => sharedRole(one, other) > 0 || names(one, other) || names(other, one)))
    ) {
      // "Cheap chips" and "an expensive lead" take sides on two things.
      rows.push({ kind: 'stance', page: a, reference: b, result: 'not-comparable', note: 'other-scope' });
    } else rows.push({ kind: 'stance', page: a, reference: b, result: 'differs', note: 'opposite-stance' });
  }
  return rows;
}
