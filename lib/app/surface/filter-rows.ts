import type { Row } from '../../core/view/row.ts';
import type { Filter } from '../../core/view/surface.ts';
import type { Search } from './search.ts';

/** The rows that a filter lets through, in its order. A search's order is by how well a row fits. */
export function filterRows(rows: readonly Row[], filter: Filter, search: () => Search): Row[] {
  // The search is built when something is first looked for: opening must not wait for it.
  const found = filter.query.trim() === '' ? null : search()(filter.query);
  const kept = rows.filter(
    (row) =>
      (filter.tone === 'all' || row.tone === filter.tone) &&
      (filter.article === 'all' || has(row, ({ article }) => article.id === filter.article)) &&
      (filter.topic === 'all' || row.matters.some(({ topic }) => topic === filter.topic)) &&
      (found === null || found.has(row.index)),
  );
  if (filter.order === 'difference') return kept.sort((a, b) => b.distance - a.distance || a.index - b.index);
  return kept;
}

type Reference = Row['matters'][number]['references'][number];

function has(row: Row, fits: (reference: Reference) => boolean): boolean {
  return row.matters.some(({ references }) => references.some(fits));
}
