import { bounded } from './bounded.ts';
import { readBoundBefore } from './bounds.ts';
import type { Bound } from './data/bounds.ts';
import { DAYS, NOT_COUNTED } from './data/units.ts';
import type { Interval } from './fact.ts';
import type { ReadFigure } from './figures.ts';
import type { Lexeme } from './lexemes.ts';
import { type ReadNumber, readFraction, readNumber } from './numbers.ts';
import { readUnit } from './units.ts';

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

/** "Half a per cent", "a quarter point", "half a percentage point": a fraction of one percent. */
function pointAt(lexemes: readonly Lexeme[], i: number): { next: number; points: boolean } | null {
  let from = i;
  if (at(lexemes, from) === '-') from += 1;
  if (/^an?$/u.test(at(lexemes, from))) from += 1;
  else if (at(lexemes, from) === 'of' && /^an?$/u.test(at(lexemes, from + 1))) from += 2;
  const unit = readUnit(lexemes, from);
  if (unit?.kind === 'percent' && unit.factor === 1 && from > i)
    return { next: unit.next, points: unit.points === true };
  if (unit?.kind === 'percent' && unit.points === true && unit.factor === 1) return { next: unit.next, points: true };
  return /^points?$/u.test(at(lexemes, from)) && at(lexemes, i) !== 'of' ? { next: from + 1, points: true } : null;
}

/** A part of a whole written as a fraction, read as percent: "nearly a fifth of", "lost two-thirds". */
export function readShare(lexemes: readonly Lexeme[], i: number): ReadFigure | null {
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
  const bare = pointAt(lexemes, fraction.next);
  if (bare !== null) {
    const value = fraction.share;
    const read = bounded(lexemes, { value, low: value * 0.92, high: value * 1.08 } as ReadNumber, i, bare.next, false);
    return {
      fact: { kind: 'percent', interval: read.interval, ...(bare.points ? { points: true } : {}) },
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

/** True where no unit of time follows: "one adult in four reads", "one death in four weeks". */
const endsTime = (lexemes: readonly Lexeme[], i: number): boolean => !((lexemes[i]?.lower ?? '') in DAYS);

/** True where no noun follows that a number would count: "two deaths in five days" tells no share. */
function endsCount(lexemes: readonly Lexeme[], i: number): boolean {
  for (let j = i; j < i + 3; j += 1) {
    const next = lexemes[j];
    if (next === undefined || next.kind === 'sign' || NOT_COUNTED.has(next.lower)) return true;
    if (next.lower in DAYS || /[^s]s$|^(?:people|men|women|children)$/u.test(next.lower)) return false;
  }
  return true;
}

/** "one in five", "nine out of ten": a share told by heads. */
export function readOneIn(lexemes: readonly Lexeme[], i: number): ReadFigure | null {
  const top = readNumber(lexemes, i);
  if (top === null || top.factor !== 1 || top.vague) return null;
  let link = top.next;
  // "one household in five": what is counted may stand between.
  while (link < top.next + 3 && lexemes[link]?.kind === 'word' && !/^(?:out|in|of)$/u.test(at(lexemes, link)))
    link += 1;
  const out = at(lexemes, link) === 'out' && at(lexemes, link + 1) === 'of';
  const every = at(lexemes, link) === 'in' && at(lexemes, link + 1) === 'every';
  if (!out && at(lexemes, link) !== 'in') return null;
  const bottom = readNumber(lexemes, link + (out || every ? 2 : 1));
  if (
    bottom === null ||
    bottom.factor !== 1 ||
    bottom.vague ||
    bottom.value > 100 ||
    bottom.value <= top.value ||
    bottom.form !== top.form ||
    (link > top.next && (bottom.value > 20 || !(top.value === 1 ? endsTime : endsCount)(lexemes, bottom.next)))
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

/** "a quarter of a century", "half a decade", "a quarter-century", "for a decade": a length in parts of one unit. */
export function readPartOfTime(lexemes: readonly Lexeme[], i: number): ReadFigure | null {
  const word = (place: number): string => at(lexemes, place);
  const fraction = readFraction(lexemes, i);
  let unit = fraction?.next ?? i;
  if (fraction !== null) {
    if (word(unit) === '-') unit += 1;
    else {
      if (word(unit) === 'of') unit += 1;
      if (!/^an?$/u.test(word(unit))) return null;
      unit += 1;
    }
  } else {
    if (!/^an?$/u.test(word(i))) return null;
    const lead = readBoundBefore(lexemes, i).edge;
    if (!/^(?:for|in|within|of|than|after|last|lasted|take|takes|took)$/u.test(word(lead - 1))) return null;
    unit = i + 1;
  }
  const days = DAYS[word(unit)];
  if (days === undefined || days < 7 || word(unit + 1) === 'ago' || word(unit + 1) === "'s") return null;
  let [value, next] = [(fraction?.share ?? 1) * days, unit + 1];
  if (word(next) === 'and' && word(next + 1) === 'a') {
    const rest = readFraction(lexemes, next + 2) ?? readFraction(lexemes, next + 1);
    if (rest !== null) [value, next] = [value + rest.share * days, rest.next];
  }
  const read = bounded(lexemes, { value, low: value * 0.92, high: value * 1.08 } as ReadNumber, i, next, false);
  return { fact: { kind: 'duration', interval: read.interval }, from: read.from, to: read.to };
}
