import type { FactComparison } from '../relation/comparison.ts';
import type { Rejection } from './report.ts';

const FIGURES: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'multiple', 'rank', 'duration', 'date']);

/**
 * Why the nearest claim was left out, read off its ledger: both sides give figures, but of other kinds; both name someone,
 * but others; else it was only not likely enough.
 */
export function reasonForRejection(facts: readonly FactComparison[]): Rejection['reason'] {
  const figures = facts.filter(({ kind }) => FIGURES.has(kind));
  if (apart(figures)) return 'other-kind';
  return apart(facts.filter(({ kind }) => kind === 'name')) ? 'other-name' : 'below-threshold';
}

/** Both sides have rows of their own, and no row is of both but one of two names that replace each other. */
function apart(rows: readonly FactComparison[]): boolean {
  const replaced = ({ kind, result }: FactComparison): boolean => kind === 'name' && result === 'differs';
  const both = rows.some((row) => row.page && row.reference && !replaced(row));
  return !both && rows.some(({ page }) => page) && rows.some(({ reference }) => reference);
}
