import type { NameFact } from '../facts/fact.ts';
import type { Scan } from '../facts/scan.ts';
import type { FactComparison } from './comparison.ts';
import { IN_BEFORE, IN_BEHIND, OUT_BEFORE, OUT_BEHIND } from './data/holders.ts';

/** Characters before and behind a name that are read. */
const WINDOW = 60;

/** How a sentence places a name: put out of a part (beaten, passed over), given it, or neither. */
function standingOf({ text }: Scan, { start, end }: NameFact): 'out' | 'in' | null {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const behind = text.slice(end, end + WINDOW).replace(/^['’]s?\b/u, '');
  if (OUT_BEHIND.test(behind)) return 'out';
  if (IN_BEHIND.test(behind)) return 'in';
  if (OUT_BEFORE.test(before)) return 'out';
  return IN_BEFORE.test(before) ? 'in' : null;
}

const nameOf = (fact: FactComparison['page']): NameFact | null => (fact?.kind === 'name' ? fact : null);

/** The name of a side alone that was given the part, for the row: the first of the shared one's sort that is not put out itself. */
function otherHolder(rows: readonly FactComparison[], side: 'page' | 'reference', scan: Scan, out: NameFact): NameFact {
  const alone = rows.flatMap((row) =>
    row.kind === 'name' && row.result === `${side}-only` ? (nameOf(row[side]) ?? []) : [],
  );
  return (
    alone.find((name) => (name.type === 'place') === (out.type === 'place') && standingOf(scan, name) !== 'out') ?? out
  );
}

/** What somebody is chosen for or wins: one holder at a time. Both sentences must name it. */
const PARTS =
  /\b(?:leader|chief|head|chair|captain|coach|manager|president|prime minister|premier|chancellor|mayor|governor|director|successor|champion|winner|contract|prize|title|seat|nomination|nominee|candidate|bid|order|crown|award|medal|final|race|election|presidency|job|post)(?:s|ship|man|woman)?\b/giu;

/** Somebody whom only one sentence gives a part, and somebody else whom the other gives it: one of each, of one sort. */
function compareChosen(page: Scan, reference: Scan, rows: readonly FactComparison[]): FactComparison[] {
  const chosen = (side: 'page' | 'reference', scan: Scan): NameFact[] =>
    rows.flatMap((row) => {
      const name = row.result === `${side}-only` ? nameOf(row[side]) : null;
      return name !== null && name.type !== 'place' && standingOf(scan, name) === 'in' ? [name] : [];
    });
  const [[a, ...more], [b, ...others]] = [chosen('page', page), chosen('reference', reference)];
  if (a === undefined || b === undefined || more.length + others.length > 0 || a.type !== b.type) return [...rows];
  const parts = ({ text }: Scan): string[] =>
    [...text.matchAll(PARTS)].map(([word]) => word.toLowerCase().replace(/(?:s|ship|man|woman)$/u, ''));
  const theirs = parts(reference);
  if (!parts(page).some((part) => theirs.includes(part))) return [...rows];
  const kept = rows.filter(({ page: left, reference: right }) => left !== a && right !== b);
  return [...kept, { kind: 'name', page: a, reference: b, result: 'differs' }];
}

/**
 * A name that one sentence gives a part (picked, elected, the winner) and the other puts out of it (passed over, beaten,
 * replaced): its row differs, and shows who holds the part instead where that side says so.
 */
export function compareReplacedNames(page: Scan, reference: Scan, rows: readonly FactComparison[]): FactComparison[] {
  if (rows.some(({ kind, result }) => kind === 'name' && result === 'differs')) return [...rows];
  for (const row of rows) {
    const [mine, theirs] = [nameOf(row.page), nameOf(row.reference)];
    if (mine === null || theirs === null) continue;
    const [a, b] = [standingOf(page, mine), standingOf(reference, theirs)];
    if (a === null || b === null || a === b) continue;
    const shown =
      a === 'out'
        ? { page: otherHolder(rows, 'page', page, mine), reference: theirs }
        : { page: mine, reference: otherHolder(rows, 'reference', reference, theirs) };
    const kept = rows.filter(
      (other) =>
        other !== row &&
        (other.page === null || other.page !== shown.page) &&
        (other.reference === null || other.reference !== shown.reference),
    );
    return [...kept, { kind: 'name', ...shown, result: 'differs' }];
  }
  return compareChosen(page, reference, rows);
}
