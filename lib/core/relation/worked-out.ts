import type { Fact } from '../facts/fact.ts';
import type { Outcome } from './outcome.ts';

const hasAgainst = (fact: Fact): boolean => fact.kind === 'count' && fact.against !== undefined;

/** True for a pair with a worked-out figure that says nothing: two such, or one that may only confirm and does not. */
export function idle(a: Fact, b: Fact, { result }: Outcome): boolean {
  if (a.derived === undefined && b.derived === undefined)
    return result === 'not-comparable' && hasAgainst(a) !== hasAgainst(b);
  if (a.derived !== undefined && b.derived !== undefined) return true;
  if (result === 'not-comparable') return true;
  if (hasAgainst(a) || hasAgainst(b)) return true;
  // "16%, up from 14%" is a factor of 1.14, and no rise of 14%.
  const [worked, stated] = a.derived === undefined ? [b, a] : [a, b];
  if (worked.kind === 'count' && worked.margin === true && result === 'differs')
    return stated.kind !== 'count' || stated.margin !== true;
  const changes = stated.kind === 'percent' && (stated.measure === 'rise' || stated.measure === 'fall');
  if (stated.kind === 'percent' && stated.points === true) return worked.kind !== 'percent' || worked.points !== true;
  if (stated.kind === 'percent' && (worked.kind === 'multiple') !== changes) return true;
  return result === 'differs' && (a.derived === 'soft' || b.derived === 'soft');
}
