import { ASIDES, EARLIER } from './data/asides.ts';
import { standsAt } from './lexemes.ts';
import type { Scan } from './scan.ts';

/** How many words may stand between the phrase and its figure: "against a forecast of some 8.2%". */
const GAP = 3;
/** "To 4.3%, from 4.6%": a value left behind. */
const GONE = /\b(?:to|at|by)\b/iu;
/** How far behind a figure "a year earlier" may stand. */
const TAIL = 90;

/**
 * True where what stands at lexemes `from` to `to` is what the statement is held against: "short of the $11.9bn", "up from
 * 30", "half a billion above plan". Read from fixed phrases before it in its clause, and from what stands right behind.
 */
export function isAside({ lexemes, clauses, text }: Scan, from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - GAP - 3); at -= 1) {
    if (clauses[at] !== clauses[from]) break;
    for (const { phrase } of ASIDES.get(lexemes[at]?.lower ?? '') ?? []) {
      const end = at + phrase.length;
      if (end > from || end < from - GAP || !standsAt(lexemes, at, phrase)) continue;
      // "Of the 430 houses": the whole stands right behind.
      if (phrase[0] === 'from' && (end !== from || !GONE.test(text))) continue;
      if (
        lexemes[at]?.lower === 'of' &&
        phrase[0] === 'of' &&
        end !== from &&
        phrase[1] !== 'whom' &&
        phrase[1] !== 'which'
      )
        continue;
      // Nothing that is counted, and no other figure, stands between.
      if (
        lexemes.slice(end, from).every(({ kind, lower }) => kind === 'word' && !/^(?:to|by|and|for|in)$/u.test(lower))
      )
        return true;
    }
    if (lexemes[at]?.kind === 'number') break;
  }
  const end = lexemes[to - 1]?.end ?? 0;
  const behind = text
    .slice(end, end + TAIL)
    .toLowerCase()
    .replace(/^[\s,]+(?:that |which )?/u, '');
  return EARLIER.test(behind);
}
