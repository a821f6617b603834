import { applyBound, clean, readBoundAfter, readBoundBefore } from './bounds.ts';
import type { Bound } from './data/bounds.ts';
import type { Fact, Interval } from './fact.ts';
import type { Lexeme } from './lexemes.ts';
import { readCurrencyAfter, readCurrencyBefore, spendsBeside } from './money.ts';
import { type ReadNumber, readFraction, readNumber } from './numbers.ts';
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

function bounded(
  lexemes: readonly Lexeme[],
  number: ReadNumber,
  from: number,
  to: number,
  range: boolean,
  skip?: Bound,
): { interval: Interval; from: number; to: number } {
  const before = readBoundBefore(lexemes, from);
  const after = readBoundAfter(lexemes, to);
  const chosen = before.bound !== 'plain' && before.bound !== skip ? before : after.bound !== 'plain' ? after : null;
  const interval = scaleInterval(applyBound(chosen?.bound ?? 'plain', number.value, number, number.vague || range), 1);
  return { interval, from: chosen === before ? before.edge : from, to: chosen === after ? after.edge : to };
}

function scaleInterval({ low, high }: Interval, by: number): Interval {
  return { low: low === null ? null : clean(low * by), high: high === null ? null : clean(high * by) };
}

/** A part of a whole written as a fraction, read as percent: "nearly a fifth of", "lost two-thirds". */
function readShare(lexemes: readonly Lexeme[], i: number): ReadFigure | null {
  const fraction = readFraction(lexemes, i);
  if (fraction === null) return null;
  const next = at(lexemes, fraction.next);
  const bound = readBoundBefore(lexemes, i);
  const points = next === 'of' && at(lexemes, fraction.next + 1) === 'a' ? readUnit(lexemes, fraction.next + 2) : null;
  if (points?.kind === 'percent') {
    const value = fraction.share * points.factor;
    const read = bounded(lexemes, { value, low: value * 0.9, high: value * 1.1 } as ReadNumber, i, points.next, false);
    return {
      fact: { kind: 'percent', interval: read.interval, ...(points.points ? { points: true } : {}) },
      from: read.from,
      to: read.to,
    };
  }
  // Without "of", "a third" is an ordinal and "a quarter" three months, unless a bound or a verb of loss stands before it.
  if (
    next !== 'of' &&
    next !== 'its' &&
    next !== 'the' &&
    bound.edge === i &&
    !/^(?:by|lost|loses|lose|losing|shed|up|down|fell|drop|dropped)$/u.test(at(lexemes, i - 1))
  )
    return null;
  if (
    next === 'a' ||
    next === 'an' ||
    (next === 'of' &&
      /^(?:a|an)$/u.test(at(lexemes, fraction.next + 1)) &&
      readNumber(lexemes, fraction.next + 1) !== null)
  )
    return null;
  const value = fraction.share * 100;
  // A spoken fraction is rounder than digits: "a fifth" stands for 18 to 22 percent.
  const read = bounded(
    lexemes,
    { value, low: value * 0.92, high: value * 1.08, vague: false } as ReadNumber,
    i,
    fraction.next,
    false,
  );
  return {
    fact: { kind: 'percent', interval: widen(read.interval, bound.bound, value) },
    from: read.from,
    to: read.to,
  };
}

/** "one in five", "nine out of ten": a share told by heads. */
function readOneIn(lexemes: readonly Lexeme[], i: number): ReadFigure | null {
  const top = readNumber(lexemes, i);
  if (top === null || top.factor !== 1 || top.vague) return null;
  const out = at(lexemes, top.next) === 'out' && at(lexemes, top.next + 1) === 'of';
  if (!out && at(lexemes, top.next) !== 'in') return null;
  const bottom = readNumber(lexemes, top.next + (out ? 2 : 1));
  if (
    bottom === null ||
    bottom.factor !== 1 ||
    bottom.vague ||
    bottom.value > 100 ||
    bottom.value <= top.value ||
    bottom.form !== top.form
  )
    return null;
  const value = (top.value / bottom.value) * 100;
  const read = bounded(lexemes, { ...top, value, low: value * 0.92, high: value * 1.08 }, i, bottom.next, false);
  return { fact: { kind: 'percent', interval: read.interval }, from: read.from, to: read.to };
}

/** "nearly a fifth" reaches further down than "nearly 20 percent": the next rounder fractions are far away. */
function widen(interval: Interval, bound: Bound, value: number): Interval {
  return bound === 'below' ? { low: value * 0.82, high: value } : interval;
}

/** The figure whose number starts at lexeme `i`, with its unit, bounds and range; `null` where none starts there. */
export function readFigure(lexemes: readonly Lexeme[], i: number): ReadFigure | null {
  const share = readShare(lexemes, i) ?? readOneIn(lexemes, i);
  if (share !== null) return share;
  const number = readNumber(lexemes, i);
  if (number === null) return null;
  const sign = readCurrencyBefore(lexemes, i);
  const firstUnit = readUnit(lexemes, number.next) ?? null;
  const range = readRange(lexemes, number, sign?.from ?? i, firstUnit);
  const whole = range ?? number;
  const currency = sign ?? readCurrencyAfter(lexemes, whole.next);
  const from = sign?.from ?? i;
  if (currency !== null) {
    const to =
      sign === null ? (currency.next ?? whole.next) : (readCurrencyAfter(lexemes, whole.next)?.next ?? whole.next);
    const factor = currency.factor ?? 1;
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
    const interval = scaleInterval(read.interval, unit.factor);
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
