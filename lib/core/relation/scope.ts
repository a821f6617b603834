import type { Fact, NameFact } from '../facts/fact.ts';
import { stem } from '../text/tokens.ts';

/** What a sum of money is a sum of, by words of its role. Two sums of different kinds are not compared. */
const SUMS: readonly ReadonlySet<string>[] = [
  'market value valuation worth capitalisation capitalization shed wipe wiped stock share shares shareholder loss lost lose erase vanish evaporate selloff',
  'cost train training build develop development bill run',
  'month monthly subscription fee price token tokens user',
  'revenue sales profit earnings turnover income',
  'wealth fortune personal net',
].map((words) => new Set(words.split(' ').map(stem)));

/** When in a trading day a movement was measured. */
const MOMENTS: readonly ReadonlySet<string>[] = [
  'premarket pre bell futures before set ahead',
  'close closed closing end ended finish finished finishing settled session',
  'intraday midday morning afternoon noon early lunchtime first minutes',
].map((words) => new Set(words.split(' ').map(stem)));

const classOf = (role: readonly string[], classes: readonly ReadonlySet<string>[]): number => {
  for (const word of role) {
    const found = classes.findIndex((words) => words.has(word));
    if (found >= 0) return found;
  }
  return -1;
};

/** How many words of their roles two facts share. */
export function sharedRole(a: Fact, b: Fact): number {
  return (a.role ?? []).filter((word) => b.role?.includes(word)).length;
}

/** True where two sums of money are sums of different things ("market value" and "training"). */
export function otherSum(a: Fact, b: Fact): boolean {
  const [first, second] = [classOf(a.role ?? [], SUMS), classOf(b.role ?? [], SUMS)];
  return first >= 0 && second >= 0 && first !== second && sharedRole(a, b) === 0;
}

/** True where two movements were measured at different times of the trading day. */
export function otherMoment(a: Fact, b: Fact): boolean {
  const [first, second] = [classOf(a.role ?? [], MOMENTS), classOf(b.role ?? [], MOMENTS)];
  return first !== second && (first >= 0 || second >= 0);
}

const versions = (facts: readonly Fact[]): string[] =>
  facts
    .filter((fact): fact is NameFact => fact.kind === 'name' && /\d/u.test(fact.name))
    .map(({ name }) => name.toLowerCase());

/** True where both sides name models or versions and none of them is the same. */
export function otherVersion(page: readonly Fact[], reference: readonly Fact[]): boolean {
  const [first, second] = [versions(page), versions(reference)];
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

/** True where two figures stand with two sides of one class: the total and the like-for-like. */
export function otherScope(a: Fact, b: Fact): boolean {
  return (a.scope ?? []).some((mine) => {
    const [group, side] = mine.split('/');
    return (b.scope ?? []).some((theirs) => theirs.split('/')[0] === group && theirs.split('/')[1] !== side);
  });
}
