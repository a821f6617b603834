import type { Fact, NameFact, RankFact } from '../facts/fact.ts';
import type { Scan } from '../facts/scan.ts';
import { sameName } from './compare-names.ts';
import type { FactComparison } from './comparison.ts';

/** What stands between a holder and its place: "X, the carrier, is now the", "X topped", "X came". */
const HOLDING =
  /^(?:,[^,]{1,60},)?\s*(?:(?:is|are|was|were|remains?|remained|became|becomes?|has become|had become|stays?|stayed|ranks?|ranked|came|comes|finished|finishes|sits|sat|stands|took|takes|holds|held|claimed|won|tops|topped|leads|led|keeps|kept|retained|regained|reclaimed|emerged|now|still|once|again|also|has|as|the|its|his|her|their|be|to|world['’]s|country['’]s)(?:\s+|$)){1,7}(?:[\p{Ll}'’-]+\s+){0,2}$/u;
/** Characters between a name and its place. */
const FAR = 90;

/** Who holds a place: the last name before it that nothing but words of holding part from it. */
function holderOf({ text }: Scan, rank: RankFact, names: readonly NameFact[]): NameFact | null {
  const before = names.filter(({ end }) => end <= rank.start && rank.start - end < FAR);
  const holder = before.findLast(({ end }) => HOLDING.test(text.slice(end, rank.start).replace(/^['’]s?\b/u, '')));
  if (holder !== undefined) return holder;
  // "Topped" is the place itself.
  return /^(?:tops|topped|leads|led|heads|headed)/iu.test(rank.text)
    ? (before.findLast(({ end }) => /^\s*$/u.test(text.slice(end, rank.start))) ?? null)
    : null;
}

const namesOf = (facts: readonly FactComparison[], side: 'page' | 'reference'): NameFact[] =>
  facts.flatMap((row) => (row[side]?.kind === 'name' ? [row[side]] : []));
const isRank = (fact: Fact | null): fact is RankFact => fact?.kind === 'rank';

/**
 * One place that each side gives to another: the row of the rank stays, and the holders make one that differs. Both names
 * must be missing on the other side, or neither.
 */
export function compareRankHolders(page: Scan, reference: Scan, rows: readonly FactComparison[]): FactComparison[] {
  if (rows.some(({ result }) => result === 'differs')) return [...rows];
  const [mine, theirs] = [namesOf(rows, 'page'), namesOf(rows, 'reference')];
  for (const row of rows) {
    if (!isRank(row.page) || !isRank(row.reference) || (row.result !== 'agrees' && row.result !== 'compatible'))
      continue;
    const [a, b] = [holderOf(page, row.page, mine), holderOf(reference, row.reference, theirs)];
    if (a === null || b === null || sameName(a, b) || (a.type === 'place') !== (b.type === 'place')) continue;
    const known = (name: NameFact, others: readonly NameFact[]): boolean =>
      others.some((other) => sameName(name, other));
    if (known(a, theirs) !== known(b, mine)) continue;
    const kept = rows.filter(
      ({ kind, page: left, reference: right }) => kind !== 'name' || (left !== a && right !== b),
    );
    return [...kept, { kind: 'name', page: a, reference: b, result: 'differs' }];
  }
  return [...rows];
}
