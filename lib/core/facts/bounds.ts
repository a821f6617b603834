import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound } from './data/bounds.ts';
import type { Interval } from './fact.ts';
import { type Lexeme, standsAt } from './lexemes.ts';

/** The bound that words beside a figure state, and how far they reach. */
export interface ReadBound {
  readonly bound: Bound;
  /** Index of the first (read before a figure) or one past the last lexeme (read after it). */
  readonly edge: number;
}

const LONGEST = 5;

function phraseEndingAt(lexemes: readonly Lexeme[], end: number): { bound: Bound; start: number } | null {
  for (let start = Math.max(0, end - LONGEST); start < end; start += 1) {
    for (const { phrase, value } of BOUNDS_BEFORE.get(lexemes[start]?.lower ?? '') ?? []) {
      if (phrase.length === end - start && standsAt(lexemes, start, phrase)) return { bound: value, start };
    }
  }
  return null;
}

/** Verbs and auxiliaries before "up to" that make a movement of it. */
const MOVED =
  /^(?:go|goes|went|gone|going|rise|rises|rose|risen|rising|climb(?:s|ed|ing)?|jump(?:s|ed)?|push(?:es|ed)?|put|puts|take|takes|took|taken|bring|brings|brought|move[sd]?|came|come|comes|crept|inched|edged|was|were|is|are)$/u;
const reaches = (lexemes: readonly Lexeme[], i: number): boolean =>
  lexemes[i]?.lower === 'up' && lexemes[i + 1]?.lower === 'to' && MOVED.test(lexemes[i - 1]?.lower ?? '');

/** The bound in front of lexeme `i`: "just under", "as many as". Plain words ("just", "a full") are read past. */
export function readBoundBefore(lexemes: readonly Lexeme[], i: number): ReadBound {
  let edge = i;
  for (let plain = 0; plain < 3; plain += 1) {
    const found = phraseEndingAt(lexemes, edge);
    if (found === null) break;
    // "The fare goes up to £2.20": a level reached, no limit.
    if (reaches(lexemes, found.start)) return { bound: 'plain', edge: i };
    if (found.bound !== 'plain') return { bound: found.bound, edge: found.start };
    edge = found.start;
  }
  return { bound: 'plain', edge: i };
}

/** The bound behind a figure that ended before lexeme `i`: "or so", "or more", "+". */
export function readBoundAfter(lexemes: readonly Lexeme[], i: number): ReadBound {
  for (const { phrase, value } of BOUNDS_AFTER.get(lexemes[i]?.lower ?? '') ?? []) {
    if (standsAt(lexemes, i, phrase)) return { bound: value, edge: i + phrase.length };
  }
  return { bound: 'plain', edge: i };
}

/** Takes the noise of binary fractions out of a product: 5,649,999.999 is meant to be 5,650,000. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** Widens or opens an interval as a bound says. `value` is the figure as written; for a vague one only its ends count. */
export function applyBound(
  bound: Bound,
  value: number,
  { low, high }: { low: number; high: number },
  vague: boolean,
): Interval {
  switch (bound) {
    case 'about':
      return vague ? { low, high } : { low: Math.min(low, value * 0.9), high: Math.max(high, value * 1.1) };
    case 'below':
      return vague ? { low, high } : { low: value * 0.9, high: value };
    case 'above':
      return vague ? { low, high } : { low: value, high: Math.max(high, value * 1.1) };
    case 'max':
      return { low: null, high: vague ? high : value };
    case 'min':
      return { low: vague ? low : value, high: null };
    case 'plain':
      return { low, high };
  }
}
