import { stem } from '../text/tokens.ts';
import { ADJECTIVES, CODES, DOLLARS, NOUNS, SIGNS, SPENDING } from './data/currencies.ts';
import { SCALES, SUFFIXES } from './data/numbers.ts';
import type { Lexeme } from './lexemes.ts';

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

/** The currency that stands before the number at lexeme `i` ("US$", "Rs.", "USD"), and where it starts. */
export function readCurrencyBefore(
  lexemes: readonly Lexeme[],
  i: number,
): { code: string; from: number; next?: number; factor?: number } | null {
  const last = lexemes[i - 1];
  if (last === undefined) return null;
  const sign = SIGNS[last.lower];
  if (sign !== undefined) {
    const prefix = last.glued && last.lower === '$' ? DOLLARS[at(lexemes, i - 2)] : undefined;
    // "U.S. $5m" has its letters apart, "CN¥" and the like name no other currency.
    return prefix === undefined ? { code: sign, from: i - 1 } : { code: prefix, from: i - 2 };
  }
  const dotted = last.lower === '.' && last.glued ? 1 : 0;
  const code = CODES[at(lexemes, i - 1 - dotted)];
  return code === undefined ? null : { code, from: i - 1 - dotted };
}

/** The currency that stands after a number which ended before lexeme `i`: "dollars", "-dollar", "US dollars", "€", "MUSD". */
export function readCurrencyAfter(
  lexemes: readonly Lexeme[],
  i: number,
): { code: string; next: number; factor?: number; from?: number } | null {
  let from = at(lexemes, i) === '-' ? i + 1 : i;
  if (at(lexemes, from) === ',' && at(lexemes, from + 1) === 'of') from += 1;
  if (at(lexemes, from) === 'of') from += 1;
  if (at(lexemes, from) === 'worth' && at(lexemes, from + 1) === 'of') from += 2;
  const word = at(lexemes, from);
  const adjective = ADJECTIVES[word];
  if (adjective !== undefined && NOUNS[at(lexemes, from + 1)] !== undefined) return { code: adjective, next: from + 2 };
  const direct = NOUNS[word] ?? CODES[word] ?? (lexemes[from]?.glued === true || from === i ? SIGNS[word] : undefined);
  // "30 billion real users": the noun must not be an adjective of what follows.
  if (
    direct !== undefined &&
    !(word === 'real' || word === 'won' || word === 'pound' || word === 'buck') &&
    !followedByDigits(lexemes, from)
  )
    return { code: direct, next: from + 1 };
  if ((word === 'won' || word === 'real') && /^\W$/u.test(at(lexemes, from + 1)) && !lexemes[from]?.glued)
    return { code: NOUNS[word] ?? 'XXX', next: from + 1 };
  const split = word.length > 3 ? CODES[word.slice(-3)] : undefined;
  const factor = split === undefined ? undefined : (SUFFIXES[word.slice(0, -3)] ?? SCALES[word.slice(0, -3)]);
  return split !== undefined && factor !== undefined ? { code: split, next: from + 1, factor } : null;
}

/** "5 $6": a sign that belongs to the next figure. */
function followedByDigits(lexemes: readonly Lexeme[], i: number): boolean {
  const next = lexemes[i + 1];
  return lexemes[i]?.kind === 'sign' && next?.kind === 'number' && next.glued;
}

/** True where a word of spending stands close to lexemes `from` to `to`, so that a bare amount is money. */
export function spendsBeside(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - 7); i < Math.min(lexemes.length, to + 5); i += 1) {
    const lexeme = lexemes[i];
    if (lexeme?.kind === 'word' && SPENDING.has(stem(lexeme.lower))) return true;
  }
  return false;
}
