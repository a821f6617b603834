import type { FactKind } from '../facts/fact.ts';
import type { Comparison, FactResult } from './comparison.ts';

const KINDS: readonly FactKind[] = [
  'money',
  'percent',
  'count',
  'multiple',
  'rank',
  'duration',
  'date',
  'name',
  'quote',
  'direction',
  'stance',
];
const RESULTS: readonly (readonly FactResult[])[] = [
  ['agrees', 'compatible'],
  ['differs'],
  ['not-comparable'],
  ['page-only'],
  ['reference-only'],
];
const SIDES = { agrees: 1, related: 0, differs: -1 } as const;

/** What a ledger tells of a pair, as numbers for the trees: the rules' relation and certainty, notes, results by kind. */
export function comparisonEvidence({ relation, certainty, notes, facts }: Comparison): number[] {
  const row = [
    SIDES[relation],
    certainty,
    notes.includes('same-wording') ? 1 : 0,
    notes.includes('attribution-dropped') ? 1 : 0,
    notes.includes('attribution-added') ? 1 : 0,
  ];
  for (const kind of KINDS) {
    const own = facts.filter((fact) => fact.kind === kind);
    for (const results of RESULTS) row.push(own.filter(({ result }) => results.includes(result)).length);
  }
  return row;
}
