import type { JSX } from 'preact';
import type { Fact } from '../../lib/core/facts/fact.ts';
import type { Difference, FactComparison, FactResult, Relation } from '../../lib/core/relation/comparison.ts';
import type { Words } from '../../lib/core/view/words.ts';
import { Sign } from '../signs.tsx';
import { useWords } from '../words.ts';
import { valueInWords, wordsOf } from './fact-value.ts';

/** A side's own words for a fact, with its value where the words do not show it. */
export function FactWords({ fact }: { readonly fact: Fact | null }): JSX.Element | null {
  const words = useWords();
  if (fact === null) return null;
  const value = valueInWords(fact, words);
  return (
    <span class="fact">
      <bdi>{wordsOf(fact)}</bdi>
      {value !== null && <small>{value}</small>}
    </span>
  );
}

const TONES: Readonly<Record<FactResult, Relation>> = {
  agrees: 'agrees',
  compatible: 'agrees',
  differs: 'differs',
  'not-comparable': 'related',
  'page-only': 'related',
  'reference-only': 'related',
};

/** What came of two facts: a sign, a word, and by how much. */
export function ResultWords({ comparison }: { readonly comparison: FactComparison }): JSX.Element {
  const words = useWords();
  const tone = TONES[comparison.result];
  return (
    <span class="result" data-tone={tone}>
      <Sign tone={tone} />
      {resultOf(comparison, words)}
    </span>
  );
}

function resultOf({ page, reference, result, by, note, kind }: FactComparison, { t, number }: Words): string {
  if (result === 'differs' && (page === null || reference === null)) return t('result.byWording');
  const why = note === undefined ? null : t(`note.${camel(note)}`);
  if (result === 'differs' && by !== undefined) {
    const size = differenceOf(by, kind === 'date', { t, number });
    return why === null ? size : `${size} · ${why}`;
  }
  if (why !== null && (result === 'differs' || result === 'not-comparable')) return why;
  return t(`result.${camel(result)}`);
}

function differenceOf(
  { unit, amount, larger }: Difference,
  dates: boolean,
  { t }: Pick<Words, 't' | 'number'>,
): string {
  const measured = dates && (unit === 'days' || unit === 'months' || unit === 'years') ? `${unit}Later` : unit;
  // Past ten, tenths are noise.
  const rounded = amount >= 10 ? Math.round(amount) : Math.round(amount * 10) / 10;
  return t(`by.${measured}`, { count: rounded, side: t(`side.${larger}`) });
}

/** A key of the types as a key of the messages: "not-comparable" is "notComparable". */
export function camel(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
