import type { FactComparison } from '../relation/comparison.ts';
import type { Reason } from './report.ts';

/** Facts of these kinds name or judge; they are told as names and words, not as a kind of figure. */
const NO_FIGURES: ReadonlySet<string> = new Set(['name', 'stance', 'direction']);

/**
 * Why a pair stands together, for a reader: the claim's matter first, then the kinds of value that both sides give, then what
 * the matcher saw (names, words, the page around it).
 */
export function explain(matter: string, facts: readonly FactComparison[], seen: readonly Reason[]): Reason[] {
  const kinds = facts
    .filter(
      ({ kind, page, reference, result }) => page && reference && result !== 'not-comparable' && !NO_FIGURES.has(kind),
    )
    .map(({ kind }) => kind);
  return [
    { reason: 'same-matter', text: matter.replaceAll('-', ' ') },
    ...(kinds.length > 0 ? [{ reason: 'same-kind', text: [...new Set(kinds)].join(', ') } as const] : []),
    ...seen.filter(({ reason }) => reason !== 'same-kind'),
  ];
}
