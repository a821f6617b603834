import type { Fact, Interval } from '../../lib/core/facts/fact.ts';
import type { Words } from '../../lib/core/view/words.ts';

const DAY = 86_400_000;

/** A fact's own words; a name without what makes it a possessive. */
export function wordsOf({ kind, text }: Fact): string {
  return kind === 'name' ? text.replace(/['’]s?$/u, '') : text;
}

/**
 * A fact's value where its words do not show it: the days of "last week", the sum of "half a trillion dollars".
 * `null` where the words say it all.
 */
export function valueInWords(fact: Fact, { locale }: Words): string | null {
  if (fact.kind === 'date' && !/\d{4}/.test(fact.text)) return daysOf(fact.interval, locale);
  if (fact.kind === 'money' && !/\d/.test(fact.text) && fact.currency !== 'XXX')
    return sumOf(fact.interval, fact.currency, locale);
  return null;
}

function daysOf({ low, high }: Interval, locale: string): string | null {
  const only = low ?? high;
  if (only === null) return null;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  if (low === null || high === null) return `${low === null ? '≤' : '≥'} ${format.format(only * DAY)}`;
  return format.formatRange(low * DAY, high * DAY);
}

function sumOf({ low, high }: Interval, currency: string, locale: string): string | null {
  if (low === null || high === null) return null;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumSignificantDigits: 2,
  });
  return `≈ ${format.format((low + high) / 2)}`;
}
