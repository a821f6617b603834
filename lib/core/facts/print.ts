import { isoOf } from './calendar.ts';
import { STANCES } from './data/stances.ts';
import { DAYS } from './data/units.ts';
import type { Fact, Interval } from './fact.ts';

/** Digits that the parser reads as they stand: no exponent, separators from a thousand on, so that no number is a year. */
function digits(value: number): string {
  const [whole = '0', fraction = ''] = value
    .toFixed(value < 1 ? 15 : Math.max(0, 12 - Math.trunc(value).toString().length))
    .split('.');
  const rest = fraction.replace(/(?<!0)0+$/u, '');
  return whole.replace(/\B(?=(?:\d{3}){1,9}$)/gu, ',') + (rest === '' ? '' : `.${rest}`);
}

/** "between 5 and 6", "at least 5", "at most 6"; `wrap` writes a unit to a number. */
function range({ low, high }: Interval, wrap: (number: string) => string): string {
  if (low === null) return `at most ${wrap(digits(high ?? 0))}`;
  if (high === null) return `at least ${wrap(digits(low))}`;
  return `between ${wrap(digits(low))} and ${wrap(digits(high))}`;
}

/** A range whose unit stands once, at its end. */
const measured = (interval: Interval, unit: string): string => `${range(interval, (number) => number)} ${unit}`.trim();

function printDate({ low, high }: Interval, since: boolean): string {
  if (low === null) return `before ${isoOf(high ?? 0)}`;
  if (high === null) return `after ${isoOf(low)}`;
  return `${since ? 'since ' : ''}${low === high ? isoOf(low) : `${isoOf(low)} to ${isoOf(high)}`}`;
}

function printStance(stance: string, polarity: 1 | -1): string {
  const row = STANCES.find((candidate) => candidate.stance === stance);
  const phrases = (polarity === 1 ? row?.pro : row?.con)?.split('|') ?? [];
  return phrases.find((phrase) => !phrase.includes('^')) ?? stance;
}

/**
 * A fact's value in plain words, exact to its interval. Reading the words again gives the same kind and value; role,
 * source and hedge are no part of the value, nor is the order that a rank stands in.
 */
export function printFact(fact: Fact): string {
  const denied = fact.negated === true ? 'not ' : '';
  switch (fact.kind) {
    case 'money':
      return denied + range(fact.interval, (number) => `${fact.currency} ${number}`);
    case 'percent':
      return denied + measured(fact.interval, fact.points === true ? 'percentage points' : 'percent');
    case 'count':
      return (
        denied + measured(fact.interval, fact.unit === null ? '' : `${fact.unit in DAYS ? 'such ' : ''}${fact.unit}s`)
      );
    case 'multiple':
      return `${denied}${measured(fact.interval, 'times')} as much`;
    case 'duration':
      return denied + measured(fact.interval, 'days');
    case 'rank':
      return `${denied}${fact.interval.low === fact.interval.high ? 'No.' : 'top'} ${fact.interval.high ?? 1}`;
    case 'date':
      return printDate(fact.interval, fact.since === true);
    case 'name':
      return fact.name;
    case 'quote':
      return `“${fact.words.join(' ')}”`;
    case 'direction':
      return fact.direction === 'up' ? 'rose' : 'fell';
    case 'stance':
      return printStance(fact.stance, fact.polarity);
  }
}
