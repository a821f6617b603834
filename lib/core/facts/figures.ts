import { bounded, scaleInterval } from './bounded.ts';
import type { Fact, Interval } from './fact.ts';
import type { Lexeme } from './lexemes.ts';
import { readCurrencyAfter, readCurrencyBefore, spendsBeside } from './money.ts';
import { type ReadNumber, readNumber } from './numbers.ts';
import { readOneIn, readPartOfTime, readShare } from './shares.ts';
import { readCountUnit, readUnit, type Unit } from './units.ts';

/** A figure as read: the fact without its place, and the lexemes it covers (`to` exclusive). */
export interface ReadFigure {
  readonly fact: Value;
  readonly from: number;
  readonly to: number;
}
type Value =
  | { kind: 'money'; currency: string; interval: Interval }
  | { kind: 'percent'; interval: Interval; points?: boolean }
  | { kind: 'count'; interval: Interval; unit: string | null }
  | { kind: 'multiple'; interval: Interval }
  | { kind: 'duration'; interval: Interval };

/** The part of a fact that a figure's parser finds. */
export type FigureValue = Value & { readonly kind: Fact['kind'] };

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

/** A second number that makes a range of the first ("$60-65bn", "between 10,000 and 20,000", "17 to 18 per cent"). */
function readRange(lexemes: readonly Lexeme[], first: ReadNumber, start: number, unit: Unit | null): ReadNumber | null {
  const link = unit?.next ?? first.next;
  const word = at(lexemes, link);
  const before = at(lexemes, start - 1);
  const between = before === 'between' || at(lexemes, start - 2) === 'between';
  if (
    !(
      word === '-' ||
      (word === 'to' && before !== 'from') ||
      (word === 'and' && between) ||
      (word === 'or' && first.form === 'digits')
    )
  )
    return null;
  const from =
    link + 1 + (readCurrencyBefore(lexemes, link + 2) !== null && lexemes[link + 1]?.kind !== 'number' ? 1 : 0);
  const second = readNumber(
    lexemes,
    lexemes[from]?.kind === 'word' && readNumber(lexemes, from) === null ? from + 1 : from,
  );
  if (second === null || second.vague || first.vague) return null;
  // "1.5% to 6,012" is a change and a level, no range.
  if (unit !== null && readUnit(lexemes, second.next)?.kind !== unit.kind) return null;
  // "$60-65bn": the first takes the second's scale, unless it then were the larger.
  const scale =
    first.factor === 1 && second.factor > 1 && first.value < second.value / second.factor ? second.factor : 1;
  if (first.value * scale >= second.value) return null;
  return {
    ...second,
    value: (first.value * scale + second.value) / 2,
    // The ends of a range are stated as ends: "$60-65bn" stops at 65.
    low: first.value * scale,
    high: second.value,
    vague: false,
  };
}

const restOf = ({ low, high }: Interval): Interval => ({
  low: high === null ? null : 100 - high,
  high: low === null ? null : 100 - low,
});

/** "Without a krone of public money", "not a penny": no money at all. */
function readNothing(lexemes: readonly Lexeme[], i: number): ReadFigure | null {
  if (!/^(?:without|not|never)$/u.test(at(lexemes, i))) return null;
  let to = i + 1;
  while (to < i + 3 && /^(?:a|one|single|even)$/u.test(at(lexemes, to))) to += 1;
  const small = /^(?:penny|cent|pence|farthing|dime|nickel)$/u.test(at(lexemes, to));
  const code = small ? 'XXX' : readCurrencyAfter(lexemes, to)?.code;
  if (to === i + 1 || code === undefined) return null;
  return { fact: { kind: 'money', currency: code, interval: { low: 0, high: 0 } }, from: i, to: to + 1 };
}

/** The figure whose number starts at lexeme `i`, with its unit, bounds and range; `null` where none starts there. */
export function readFigure(lexemes: readonly Lexeme[], i: number): ReadFigure | null {
  const share = readPartOfTime(lexemes, i) ?? readShare(lexemes, i) ?? readOneIn(lexemes, i);
  if (share !== null) return share;
  const nothing = readNothing(lexemes, i);
  if (nothing !== null) return nothing;
  const number = readNumber(lexemes, i);
  if (number === null) return null;
  const sign = readCurrencyBefore(lexemes, i);
  const firstUnit = readUnit(lexemes, number.next) ?? null;
  const range = readRange(lexemes, number, sign?.from ?? i, firstUnit);
  let whole = range ?? number;
  const currency = sign ?? readCurrencyAfter(lexemes, whole.next);
  const from = sign?.from ?? i;
  if (currency !== null) {
    const to =
      sign === null ? (currency.next ?? whole.next) : (readCurrencyAfter(lexemes, whole.next)?.next ?? whole.next);
    const factor = currency.factor ?? 1;
    // Small prices are told to the penny: £2 is not £2.20.
    if (
      range === null &&
      whole.factor === 1 &&
      factor === 1 &&
      !whole.vague &&
      whole.form === 'digits' &&
      whole.value < 20
    )
      whole = { ...whole, low: whole.value * 0.98, high: whole.value * 1.02 };
    const read = bounded(lexemes, whole, from, to, range !== null);
    return {
      fact: { kind: 'money', currency: currency.code, interval: scaleInterval(read.interval, factor) },
      from: read.from,
      to: read.to,
    };
  }
  const unit = readUnit(lexemes, whole.next);
  if (unit !== null) {
    // "over two months" as a rule means "in the course of".
    const read = bounded(
      lexemes,
      whole,
      from,
      unit.next,
      range !== null,
      unit.kind === 'duration' && at(lexemes, i - 1) === 'over' ? 'min' : undefined,
    );
    const whole1 = unit.kind === 'percent' && whole.value === 1 && whole.form === 'digits' && read.interval.low === 0.5;
    // Nobody rounds half a percent up to one.
    const interval = scaleInterval(whole1 ? { ...read.interval, low: 0.6 } : read.interval, unit.factor);
    // "All but 3%": the rest.
    if (unit.kind === 'percent' && at(lexemes, read.from - 1) === 'but' && at(lexemes, read.from - 2) === 'all')
      return { fact: { kind: 'percent', interval: restOf(interval) }, from: read.from - 2, to: read.to };
    return {
      fact: { kind: unit.kind, interval, ...(unit.points ? { points: true } : {}) } as Value,
      from: read.from,
      to: read.to,
    };
  }
  const counted = readCountUnit(lexemes, i, whole);
  if (counted === null) return null;
  const read = bounded(lexemes, whole, from, counted.to, range !== null);
  const bare = whole.factor >= 1e3 && counted.unit === null && spendsBeside(lexemes, i, whole.next);
  return {
    fact: bare
      ? { kind: 'money', currency: 'XXX', interval: read.interval }
      : { kind: 'count', interval: read.interval, unit: counted.unit },
    from: read.from,
    to: read.to,
  };
}
