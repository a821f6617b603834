import { applyBound, clean, readBoundAfter, readBoundBefore } from './bounds.ts';
import type { Bound } from './data/bounds.ts';
import type { Interval } from './fact.ts';
import type { Lexeme } from './lexemes.ts';
import type { ReadNumber } from './numbers.ts';

/** The interval of a number at lexemes `from` to `to` with the bounds beside it, and how far those reach; `skip` is no bound here. */
export function bounded(
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

/** An interval in other units. */
export function scaleInterval({ low, high }: Interval, by: number): Interval {
  return { low: low === null ? null : clean(low * by), high: high === null ? null : clean(high * by) };
}
