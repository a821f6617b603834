import type { Row } from '../../core/view/row.ts';
import type { Filter } from '../../core/view/surface.ts';
import type { Search } from './search.ts';

/** The rows that a filter lets through, in its order. A search's order is by how well a row fits. */
export function filterRows(rows: readonly Row[], filter: Filter, search: () => Search): Row[] {
  // The search is built when something is first looked for: opening must not wait for it.
  const found = filter.query.trim() === '' ? null : search()(filter.query).rows;
  const kept = rows.filter(
    (row) =>
      (filter.tone === 'all' || row.tone === filter.tone) &&
      (filter.article === 'all' || has(row, ({ article }) => article.id === filter.article)) &&
      (filter.topic === 'all' || row.matters.some(({ topic }) => topic === filter.topic)) &&
      (found === null || found.has(row.index)),
  );
  if (filter.order === 'difference') kept.sort((a, b) => b.distance - a.distance || a.index - b.index);
  return filter.article === 'all' && filter.topic === 'all' ? kept : kept.map((row) => askedFirst(row, filter));
}

/** The matter and the publisher that were asked for stand first: closed rows show no more than two references. */
function askedFirst(row: Row, { article, topic }: Filter): Row {
  const asked = (one: Row['matters'][number]): number =>
    Number(one.topic === topic) + Number(one.references.some((reference) => reference.article.id === article));
  const matters = row.matters.map((matter) => ({
    ...matter,
    references: matter.references.toSorted(
      (a, b) => Number(b.article.id === article) - Number(a.article.id === article),
    ),
  }));
  return { ...row, matters: matters.sort((a, b) => asked(b) - asked(a)) };
}

type Reference = Row['matters'][number]['references'][number];

function has(row: Row, fits: (reference: Reference) => boolean): boolean {
  return row.matters.some(({ references }) => references.some(fits));
}
