import type { Fact, FactKind } from '../../lib/core/facts/fact.ts';
import type { FactComparison, FactResult } from '../../lib/core/relation/comparison.ts';
import type { ReferenceView } from '../../lib/core/view/row.ts';
import { wordsOf } from './fact-value.ts';

/**
 * A line of the ledger: one fact of the page and what each reference has beside it. `wording`: words of one side that tell
 * of a difference by themselves, with nothing on the other side to set them beside.
 */
export interface LedgerRow {
  readonly key: string;
  readonly kind: FactKind;
  readonly wording: 'page' | 'reference' | null;
  readonly page: Fact | null;
  readonly cells: readonly (FactComparison | null)[];
}

const ORDER: Readonly<Record<FactResult, number>> = {
  differs: 0,
  compatible: 1,
  agrees: 1,
  'not-comparable': 2,
  'page-only': 3,
  'reference-only': 3,
};

/** The lines where both sides speak or one side's words tell of a difference, differences first. */
export function ledgerOf(references: readonly ReferenceView[]): LedgerRow[] {
  const rows = new Map<
    string,
    { page: Fact | null; kind: FactKind; cells: (FactComparison | null)[]; order: number }
  >();
  for (const [column, { match }] of references.entries()) {
    for (const comparison of match.facts) {
      const { page, reference, result, kind } = comparison;
      if ((page === null || reference === null) && result !== 'differs') continue;
      let key = page === null ? `${kind} ${reference?.text}` : `${kind} ${page.start} ${page.end}`;
      // Two facts of a reference beside one of the page are two lines.
      while (rows.get(key)?.cells[column]) key += '+';
      const row = rows.get(key) ?? { page, kind, cells: references.map(() => null), order: 3 };
      row.cells[column] = comparison;
      row.order = Math.min(row.order, ORDER[result]);
      rows.set(key, row);
    }
  }
  return [...rows]
    .sort(([, a], [, b]) => a.order - b.order || (a.page?.start ?? 0) - (b.page?.start ?? 0))
    .map(([key, { page, kind, cells }]) => ({ key, kind, page, cells, wording: wordingOf(page, cells) }));
}

function wordingOf(page: Fact | null, cells: readonly (FactComparison | null)[]): LedgerRow['wording'] {
  if (page === null) return 'reference';
  return cells.every((cell) => cell === null || cell.reference === null) ? 'page' : null;
}

/** The words of facts that stand on one side alone, each once, those without value for a reader left out. */
export function oneSided(references: readonly ReferenceView[]): { page: string[]; reference: string[] } {
  const compared = new Set(
    references.flatMap(({ match }) =>
      match.facts.flatMap(({ page, reference }) => (page && reference ? [`${page.start}`] : [])),
    ),
  );
  const page = new Set<string>();
  const reference = new Set<string>();
  for (const { match } of references) {
    for (const row of match.facts) {
      if (row.kind === 'direction' || row.kind === 'stance') continue;
      if (row.result === 'page-only' && row.page && !compared.has(`${row.page.start}`)) page.add(wordsOf(row.page));
      if (row.result === 'reference-only' && row.reference) reference.add(wordsOf(row.reference));
    }
  }
  return { page: [...page], reference: [...reference] };
}

/** The first words of a quote, to tell it from others of the same article. */
export function startOf(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 5).join(' ')} …` : quote;
}

/** What a column of the ledger is called: its publisher; with two of one publisher, the quote's first words too. */
export function headOf({ claim, article }: ReferenceView, references: readonly ReferenceView[]): string {
  const alike = references.filter((one) => one.article.id === article.id);
  return alike.length > 1 ? `${article.publisher} “${startOf(claim.quote)}”` : article.publisher;
}
