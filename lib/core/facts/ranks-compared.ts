import { SMALL } from './data/numbers.ts';
import { COMPARATIVES } from './data/ranks.ts';
import type { Lexeme } from './lexemes.ts';

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

/** A place in an order and the lexemes that state it. */
export interface Place {
  readonly low: number;
  readonly high: number | null;
  readonly from: number;
  readonly to: number;
  /** The words are a set phrase: none of them names the order. */
  readonly worded?: boolean;
}

/** How far the comparative stands from "only" or from the negation that makes a rank of it. */
export const FAR = 12;

/** "One European has run it quicker than she has": so many are before the one that they are held against. */
function ahead(lexemes: readonly Lexeme[], i: number): Place | null {
  const count = SMALL[at(lexemes, i)];
  const starts = i === 0 || /^(?:just|[.;:,]|and|but)$/u.test(at(lexemes, i - 1));
  if (count === undefined || count < 1 || count > 9 || !starts) return null;
  let being = false;
  for (let j = i + 1; j < i + FAR; j += 1) {
    const word = at(lexemes, j);
    if (lexemes[j] === undefined || /^(?:[;:.“"]|in|of|out|says?|said|that)$/u.test(word)) return null;
    if (/^(?:is|are|was|were|has|have|had)$/u.test(word)) being = true;
    if (j > i + 1 && being && COMPARATIVES.has(word) && at(lexemes, j + 1) === 'than')
      return /^(?:more|less|fewer)$/u.test(word) ? null : { low: count + 1, high: count + 1, from: i, to: j + 1 };
  }
  return null;
}

/** "Only X is larger", "only once has one lasted longer": second; "no film won more prizes than": first, in any order. */
export function byComparison(lexemes: readonly Lexeme[], i: number): (Place & { readonly any?: boolean }) | null {
  const word = at(lexemes, i);
  const only = word === 'only' && !/^(?:a|an|the|in|to|for|about|more|just)$/u.test(at(lexemes, i + 1));
  const none = word === 'no' || word === 'nobody' || word === 'never';
  const outdone = ahead(lexemes, i);
  if (outdone !== null) return outdone;
  if (!only && !none) return null;
  const behind = at(lexemes, i + 1);
  const count = /^(?:two|twice)$/u.test(behind) ? 2 : 1;
  if (only && count === 1 && !/^(?:once|one)$/u.test(behind) && !/^\p{Lu}/u.test(lexemes[i + 1]?.text ?? ''))
    return null;
  for (let j = i + 1; j < i + FAR; j += 1) {
    if (lexemes[j] === undefined || /^[,;:.]$/u.test(at(lexemes, j))) return null;
    if (!COMPARATIVES.has(at(lexemes, j))) continue;
    if (only) return { low: count + 1, high: count + 1, from: i, to: j + 1 };
    let than = false;
    for (let step = 1; step <= FAR && !/^[,;:.]$/u.test(at(lexemes, j + step)); step += 1)
      if (at(lexemes, j + step) === 'than') than = true;
    // "No June since measurements began has been hotter": than this one.
    for (let back = i + 1; back < j; back += 1) if (none && /^(?:since|ever)$/u.test(at(lexemes, back))) than = true;
    // "No penalty has been bigger."
    if (none && /^(?:[.,;!?]|)$/u.test(at(lexemes, j + 1))) than = true;
    // "No younger player has held it".
    if (
      none &&
      j === i + 1 &&
      /er$/u.test(at(lexemes, j)) &&
      lexemes.slice(j, j + 5).some(({ lower }) => /^(?:has|have|had)$/u.test(lower))
    )
      than = true;
    return (j > i + 1 || than) && than ? { low: 1, high: 1, from: i, to: j + 1, any: true } : null;
  }
  return null;
}

/** "Not since 1953 has a flood claimed so many lives", "never before had so few voted": the first in its order. */
export function neverBefore(lexemes: readonly Lexeme[], i: number): (Place & { readonly any: boolean }) | null {
  const word = at(lexemes, i);
  if (!/^(?:not|never)$/u.test(word) || !/^(?:since|before|in|for|has|have|had)$/u.test(at(lexemes, i + 1)))
    return null;
  for (let j = i + 1; j < i + FAR + 4; j += 1) {
    if (lexemes[j] === undefined || /^[;:.]$/u.test(at(lexemes, j))) return null;
    if (
      at(lexemes, j) === 'so' &&
      /^(?:many|much|few|little|high|low|large|small|often|fast|far|long|bad|good|badly)$/u.test(at(lexemes, j + 1))
    )
      return { low: 1, high: 1, from: i, to: j + 2, any: true };
  }
  return null;
}
