import { PERSON_NOUNS } from '../facts/data/units.ts';
import type { CountFact, Fact, Interval, MoneyFact } from '../facts/fact.ts';
import { unitOf } from '../facts/units.ts';

type Amount = MoneyFact | CountFact;

/** Characters between two figures that a reader still adds up: "£34.5m up front …, with another £5.5m". */
const CLOSE = 90;
const PEOPLE = unitOf('people');

const isAmount = (fact: Fact): fact is Amount => fact.kind === 'money' || fact.kind === 'count';
const isPerson = (unit: string | null): boolean => unit !== null && (unit === PEOPLE || PERSON_NOUNS.has(unit));

/** One currency, one unit, or persons both ("seven women and five men"): what can be added. */
function addable(a: Amount, b: Amount): boolean {
  if (a.negated === true || b.negated === true || a.aside === true || b.aside === true) return false;
  if (a.kind === 'money' || b.kind === 'money')
    return a.kind === 'money' && b.kind === 'money' && a.currency === b.currency;
  return a.unit !== null && (a.unit === b.unit || (isPerson(a.unit) && isPerson(b.unit)));
}

const plus = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});

/** The sum of two amounts as a fact; it covers both and all that stands between. */
function add(a: Amount, b: Amount): Amount {
  const unit = a.kind === 'count' && b.kind === 'count' && a.unit !== b.unit ? { unit: PEOPLE } : {};
  return {
    ...a,
    ...unit,
    text: `${a.text} + ${b.text}`,
    end: b.end,
    interval: plus(a.interval, b.interval),
    role: [...new Set([...(a.role ?? []), ...(b.role ?? [])])],
    scope: [],
  };
}

/** The sums of neighbouring amounts of a side, of two or three each, with what they are made of; the other side may give the total. */
export function sumsOf(facts: readonly Fact[]): { readonly sum: Fact; readonly parts: readonly Fact[] }[] {
  const sums: { sum: Fact; parts: readonly Fact[] }[] = [];
  const amounts = facts
    .filter(isAmount)
    .filter((fact) => fact.derived === undefined && (fact.kind !== 'count' || fact.against === undefined));
  for (const [i, first] of amounts.entries()) {
    let [sum, parts]: [Amount, Fact[]] = [first, [first]];
    for (const next of amounts.slice(i + 1, i + 3)) {
      const last = parts[parts.length - 1];
      if (last === undefined || next.start - last.end > CLOSE || !addable(first, next)) break;
      sum = add(sum, next);
      parts = [...parts, next];
      sums.push({ sum, parts });
    }
  }
  return sums;
}
