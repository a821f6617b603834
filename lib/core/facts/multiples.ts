import { applyBound, clean, readBoundBefore } from './bounds.ts';
import { MULTIPLES, SCALED } from './data/units.ts';
import type { Interval } from './fact.ts';
import type { FigureValue } from './figures.ts';
import type { Lexeme } from './lexemes.ts';
import { readFraction, readNumber } from './numbers.ts';
import type { Scan } from './scan.ts';

/** A factor as read: its interval and the lexemes it covers (`to` exclusive). */
export interface ReadMultiple {
  readonly from: number;
  readonly to: number;
  readonly interval: Interval;
}

/** "a fraction of the cost" is less than two thirds of it: of more, one says by how little it is less. */
const FRACTION: Interval = { low: null, high: 0.65 };

/** True where a quantity is named that has parts: "the cost", "its size", "what". */
function scaledAt(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lexemes[at]?.lower ?? '';
  return word === 'what' || (/^(?:the|its|their|that)$/u.test(word) && SCALED.has(lexemes[at + 1]?.lower ?? ''));
}

/** "Half as many e-books again", "a third as much again": so much more; the place of "again", or 0. */
function againAt(lexemes: readonly Lexeme[], i: number): number {
  if (lexemes[i]?.lower !== 'as') return 0;
  for (let j = i + 2; j < i + 6; j += 1) {
    const word = lexemes[j]?.lower ?? '';
    if (word === 'again') return j;
    if (word === 'as' || word === '' || (lexemes[j]?.kind === 'sign' && word !== '-')) return 0;
  }
  return 0;
}

/** A part as a factor: "half as likely", "half the speed", "a twentieth of the cost", "a fraction of the price". */
function readPart(lexemes: readonly Lexeme[], i: number): ReadMultiple | null {
  const word = (at: number): string => lexemes[at]?.lower ?? '';
  const scaled = (at: number): boolean => scaledAt(lexemes, at);
  if (word(i) === 'a' && /^(?:small|tiny|mere)$/u.test(word(i + 1)) && word(i + 2) === 'fraction')
    return word(i + 3) === 'of' && scaled(i + 4) ? { from: i, to: i + 3, interval: FRACTION } : null;
  if (word(i) === 'fraction' && word(i + 1) === 'of' && scaled(i + 2))
    return { from: i, to: i + 1, interval: FRACTION };
  const fraction = readFraction(lexemes, i);
  if (fraction === null) return null;
  const { share, next } = fraction;
  const again = againAt(lexemes, next);
  if (again > 0)
    return { from: i, to: next, interval: { low: clean(1 + share * 0.92), high: clean(1 + share * 1.08) } };
  const half = word(next) === 'as' || (share === 0.5 && scaled(next));
  if (!half && !(word(next) === 'of' && scaled(next + 1))) return null;
  const { bound, edge } = readBoundBefore(lexemes, i);
  return {
    from: edge,
    to: next,
    interval: applyBound(bound, share, { low: clean(share * 0.92), high: clean(share * 1.08) }, false),
  };
}

/** "3 per cent of the cost" is a factor, as "a fraction of the cost" is. */
export function shareOf(lexemes: readonly Lexeme[], fact: FigureValue, to: number): FigureValue {
  const word = (at: number): string => lexemes[at]?.lower ?? '';
  if (fact.kind !== 'percent' || fact.points === true || word(to) !== 'of' || !scaledAt(lexemes, to + 1)) return fact;
  const { low, high } = fact.interval;
  const share = (end: number | null): number | null => (end === null ? null : end / 100);
  return { kind: 'multiple', interval: { low: share(low), high: share(high) } };
}

/** "A double transplant", "the triple murder" are of two and three: what becomes double has a helper before it, or what it doubles behind. */
function isAdjective(lexemes: readonly Lexeme[], i: number): boolean {
  if (!/^(?:double|triple|treble|quadruple)$/u.test(lexemes[i]?.lower ?? '')) return false;
  const [before, next] = [lexemes[i - 1]?.lower ?? '', lexemes[i + 1]];
  if (/^(?:an?|the|first|another|of|second|third|his|her|their|its|rare|this|in)$/u.test(before))
    return next?.kind === 'word' && !/^(?:the|that|those|its|their|what|as|to|from|by|over|since)$/u.test(next.lower);
  return false;
}

/** "doubled", "more than halved", "twice": a factor in one word. */
export function readMultiple({ lexemes }: Scan, i: number): ReadMultiple | null {
  const value = MULTIPLES[lexemes[i]?.lower ?? ''];
  const next = lexemes[i + 1]?.lower ?? '';
  if (lexemes[i]?.lower === 'factor' && lexemes[i + 1]?.lower === 'of') {
    const factor = readNumber(lexemes, i + 2);
    if (factor !== null && !factor.vague)
      return { from: i, to: factor.next, interval: { low: factor.low, high: factor.high } };
  }
  const part = value === undefined ? readPart(lexemes, i) : null;
  if (part !== null) return part;
  if (
    value === undefined ||
    /^(?:down|back|check|digit|digits|edged|up|standards?|a)$/u.test(next) ||
    (next === '-' && /^(?:digit|check|edged)/u.test(lexemes[i + 2]?.lower ?? '')) ||
    isAdjective(lexemes, i)
  )
    return null;
  const bound = readBoundBefore(lexemes, i);
  return {
    from: bound.edge,
    to: i + 1,
    interval: applyBound(bound.bound, value, { low: value * 0.975, high: value * 1.025 }, false),
  };
}
