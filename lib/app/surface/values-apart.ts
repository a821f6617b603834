import type { Fact } from '../../core/facts/fact.ts';
import { overlaps } from '../../core/relation/intervals.ts';

/** Whether two facts of one kind and unit give values that have nothing in common. */
export function valuesApart(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || !('interval' in a) || !('interval' in b)) return false;
  if (a.kind === 'money' && b.kind === 'money' && a.currency !== b.currency) return false;
  if (a.kind === 'count' && b.kind === 'count' && a.unit !== b.unit) return false;
  return !overlaps(a.interval, b.interval);
}
