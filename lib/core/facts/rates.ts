import { tableOf } from '../text/table.ts';
import { DAYS } from './data/units.ts';
import type { Lexeme } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import type { Scan } from './scan.ts';

/** Words that tell how often by themselves, in days. */
const OFTEN = tableOf<number>({
  annual: 365.25,
  annually: 365.25,
  yearly: 365.25,
  monthly: 30.44,
  weekly: 7,
  daily: 1,
  hourly: 1 / 24,
});
/** How far before and behind a figure such a word stands. */
const BEFORE = 4;
const BEHIND = 3;
/** How far a stretch that a sum is spread over stands from it: "over five years the state will forgo". */
const FAR = 12;

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

/** Days of the unit at lexeme `i`, unless it tells when: "a year ago". */
function unitAt(lexemes: readonly Lexeme[], i: number): number | undefined {
  return /^(?:ago|earlier|later|before|on|from)$/u.test(at(lexemes, i + 1)) ? undefined : DAYS[at(lexemes, i)];
}

/** The days that a figure at lexemes `from` to `to` is told for: "£1,200 a month", "an annual fee of £90"; absent where none. */
export function perOf({ lexemes, clauses }: Scan, from: number, to: number): number | undefined {
  for (let i = to; i < to + BEHIND && clauses[i] === clauses[to - 1]; i += 1) {
    const word = at(lexemes, i);
    if (/^(?:a|an|per|each|every)$/u.test(word)) {
      const days = unitAt(lexemes, i + 1);
      if (days !== undefined) return days;
    }
    const often = OFTEN[word];
    if (often !== undefined) return often;
    if (lexemes[i]?.kind !== 'word') break;
  }
  for (let i = from - 1; i >= Math.max(0, from - BEFORE) && clauses[i] === clauses[from]; i -= 1) {
    const often = OFTEN[at(lexemes, i)];
    if (often !== undefined) return often;
    if (lexemes[i]?.kind === 'number') break;
  }
  return undefined;
}

/** The days that a figure is spread over: "over five years", "across three seasons"; absent where none. */
export function spreadOf({ lexemes, clauses }: Scan, from: number): number | undefined {
  for (let i = Math.max(0, from - FAR); i < from + FAR && i < lexemes.length; i += 1) {
    if (clauses[i] !== clauses[from] || !/^(?:over|across|spread)$/u.test(at(lexemes, i))) continue;
    let start = i + 1;
    while (/^(?:over|the|next|past|last|coming|course|of)$/u.test(at(lexemes, start)) && start < i + 4) start += 1;
    const number = readNumber(lexemes, start);
    const days = number === null ? DAYS[at(lexemes, start + 1)] : DAYS[at(lexemes, number.next)];
    if (days === undefined || days < 1) continue;
    if (number !== null && !number.vague) return number.value * days;
    if (/^an?$/u.test(at(lexemes, start))) return days;
  }
  return undefined;
}
