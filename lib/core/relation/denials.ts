import { NEGATORS } from '../facts/data/attribution.ts';
import { COMPARATIVES } from '../facts/data/ranks.ts';
import type { StanceFact } from '../facts/fact.ts';
import { roleOf } from '../facts/roles.ts';
import { placeOf, type Scan } from '../facts/scan.ts';
import { STOP_STEMS } from '../facts/words.ts';
import { once } from '../text/remember.ts';
import type { FactComparison } from './comparison.ts';
import type { Kin } from './kin.ts';

/** Negations of a verb or of what stands right behind: "no" and "without" deny too much else to be read so. */
const NOT = new Set(
  "not cannot isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't hasn't haven't hadn't never neither".split(
    ' ',
  ),
);
const HARMLESS = new Set([
  'only',
  'just',
  'less',
  'more',
  'fewer',
  'yet',
  'least',
  'even',
  'all',
  'always',
  'necessarily',
]);
/** Words that deny what follows or what they are told of, as "not" does. */
const DENYING =
  /^(?:exonerat|absolv|acquit|clear(?:ed|s|ing)$|deni|deny|refut|disprov|debunk|innocent|reject|dismiss|refus|unable|unlikely|declin|avoid|avert|prevent|lack|fail|stop(?:ped|s)$|ceas|without|clean$|myth|hoax|false|untrue|un\p{L}{3,}ed$)/u;
const DETERMINER = /^(?:the|an?|its|their|his|her|this|that)$/u;
const SIGNS =
  /^(?:signs?|evidence|traces?|hints?|indications?|proof|links?|risk|danger|suggestion|chance|prospect|likelihood|any)$/u;
const NONE = /^(?:no|without|zero)$/u;
/** "No building is taller", "no more than": nothing is denied but that something is more. */
function comparesAfter({ lexemes }: Scan, i: number): boolean {
  if (HARMLESS.has(lexemes[i + 1]?.lower ?? '')) return true;
  return lexemes.slice(i + 1, i + 13).some(({ lower }) => COMPARATIVES.has(lower));
}
/** Words from a negation to the word that it denies: "did not approve", "is not a reasoning model". */
const REACH = 4;

interface Sides {
  readonly denied: ReadonlyMap<string, StanceFact>;
  readonly stated: ReadonlyMap<string, StanceFact>;
  /** Whether the text denies anything at all. */
  readonly negative: boolean;
}

/** The words with matter that a text denies, and those that it states, by their stems; each with its place. */
const sidesOf = once((read: Scan): Sides => {
  const { lexemes, stems, clauses } = read;
  const denied = new Map<string, StanceFact>();
  const stated = new Map<string, StanceFact>();
  for (let i = 0; i < lexemes.length; i += 1) {
    const stem = stems[i];
    if (stem === undefined || lexemes[i]?.kind !== 'word' || STOP_STEMS.has(stem)) continue;
    let from = i;
    for (let j = i - 1; j >= Math.max(0, i - REACH) && clauses[j] === clauses[i] && lexemes[j]?.lower !== ','; j -= 1) {
      // "Has not reached the village" denies the reaching, not the village.
      const object = i - j > 2 && DETERMINER.test(lexemes[i - 1]?.lower ?? '') && !STOP_STEMS.has(stems[j + 1] ?? '');
      if (NOT.has(lexemes[j]?.lower ?? '') && !HARMLESS.has(lexemes[j + 1]?.lower ?? '') && !object) from = j;
      // "No sign of fraud": what there is no sign of is denied.
      else if (/^(?:no|little|without)$/u.test(lexemes[j]?.lower ?? '') && SIGNS.test(lexemes[j + 1]?.lower ?? ''))
        from = j;
      // "No passwords", "without power": the noun right behind, an adjective read past. "Nobody was hurt" denies the verb.
      else if (NONE.test(lexemes[j]?.lower ?? '') && i - j < 3 && !comparesAfter(read, j)) from = j;
      else if (lexemes[j]?.lower === 'yet' && lexemes[j + 1]?.lower === 'to') from = j;
      else if (/^(?:nobody|none)$/u.test(lexemes[j]?.lower ?? '') && i - j < 4) from = j;
    }
    const side = from < i ? denied : stated;
    if (!side.has(stem))
      side.set(stem, {
        kind: 'stance',
        ...placeOf(read, from, i + 1),
        stance: stem,
        polarity: from < i ? -1 : 1,
      });
  }
  return {
    denied,
    stated,
    negative: lexemes.some(({ lower }) => NEGATORS.has(lower) || lower === 'yet' || DENYING.test(lower)),
  };
});

/** True where the words around two places share one; the places end with the word that is denied and stated. */
function shareSurroundings(a: Scan, first: StanceFact, b: Scan, second: StanceFact): boolean {
  const around = (read: Scan, { end }: StanceFact): string[] => {
    const at = read.lexemes.findIndex((lexeme) => lexeme.end === end);
    return roleOf(read, at, at + 1);
  };
  const theirs = around(b, second);
  return around(a, first).some((word) => theirs.includes(word));
}

/**
 * A word that one text denies outright and the other states, where the other denies nothing at all: at most one row, a
 * stance whose name is the word's stem. Two negative sentences mostly say the same in the negative.
 */
export function compareDenials(page: Scan, reference: Scan, kin: Kin): FactComparison[] {
  const [mine, theirs] = [sidesOf(page), sidesOf(reference)];
  if (mine.negative === theirs.negative) return [];
  const [denying, stating] = mine.negative ? [mine, theirs] : [theirs, mine];
  for (const [stem, denial] of denying.denied) {
    const akin = [...stating.stated.keys()].find(
      (other) => /\b(?:no|without|little|nobody|none|zero) /iu.test(denial.text) && kin.areKin(stem, other),
    );
    const statement = stating.stated.get(stem) ?? stating.stated.get(akin ?? '');
    if (statement === undefined || denying.stated.has(stem)) continue;
    // The denied word alone may be said of two things; that nobody is something holds of all.
    const [around, other] = mine.negative ? [page, reference] : [reference, page];
    const alone =
      /^(?:nobody|none)\b|^no (?:injuries|deaths|casualties|fatalities|victims|damage|survivors|arrests|delays)$/iu.test(
        denial.text,
      );
    if (!alone && !shareSurroundings(around, denial, other, statement)) continue;
    const [first, second] = mine.negative ? [denial, statement] : [statement, denial];
    return [{ kind: 'stance', page: first, reference: second, result: 'differs', note: 'opposite-stance' }];
  }
  return [];
}
