import type { FactComparison } from '../../lib/core/relation/comparison.ts';

const RESULTS: Readonly<Record<FactComparison['result'], string>> = {
  agrees: '= same',
  compatible: '= compatible',
  differs: '≠ differs',
  'not-comparable': '· not comparable',
  'page-only': '· only on the page',
  'reference-only': '· only in the reference',
};
const NOTES: Readonly<Record<string, string>> = {
  'other-currency': 'another currency',
  'other-unit': 'another unit',
  'other-scope': 'another matter',
  'other-time-of-day': 'another time of the day',
  'other-version': 'another version',
  'opposite-direction': 'the other way',
  'opposite-stance': 'the opposite',
  'other-speaker': 'another speaker',
  'bound-not-met': 'outside the stated bound',
  'variant-of-name': 'a variant of the name',
};

/** A row of the ledger in one line of words; names that only one side gives are left out. */
export function describeRow({ kind, page, reference, result, by, note }: FactComparison): string[] {
  if (kind === 'name' && (page === null || reference === null)) return [];
  const sides = `${page?.text ?? '—'} | ${reference?.text ?? '—'}`;
  const size = by
    ? ` (${round(by.amount)} ${by.unit}, ${by.larger === 'page' ? 'more on the page' : 'more in the reference'})`
    : '';
  return [`${kind}: ${sides}  ${RESULTS[result]}${size}${note === undefined ? '' : `: ${NOTES[note] ?? note}`}`];
}

function round(value: number): number {
  return Number(value.toPrecision(2));
}
