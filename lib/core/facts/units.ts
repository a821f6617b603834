import { stem } from '../text/tokens.ts';
import { COMPARING, DAYS, LABELS, NOT_COUNTED, SAME_UNIT } from './data/units.ts';
import type { Lexeme } from './lexemes.ts';
import { type ReadNumber, readNumber } from './numbers.ts';

/** A unit of percent, time or factor; `factor` turns the number into percent, days or times. */
export interface Unit {
  readonly kind: 'percent' | 'duration' | 'multiple';
  readonly factor: number;
  readonly next: number;
  readonly points?: boolean;
}

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

/** The unit after a number which ended before lexeme `i`, or `null` where none of percent, time and factor stands there. */
export function readUnit(lexemes: readonly Lexeme[], i: number): Unit | null {
  const from = at(lexemes, i) === '-' ? i + 1 : i;
  const [word, second, third] = [at(lexemes, from), at(lexemes, from + 1), at(lexemes, from + 2)];
  if (
    word === '%' ||
    word === 'percent' ||
    word === 'pc' ||
    word === 'pct' ||
    word === 'per' ||
    word === 'percentage'
  ) {
    if (word === 'per' && second !== 'cent') return null;
    const next = word === 'per' ? from + 2 : from + 1;
    const points = /^(?:points?|pts?)$/u.test(at(lexemes, next) === '-' ? at(lexemes, next + 1) : at(lexemes, next));
    if (word === 'percentage' && !points) return null;
    return {
      kind: 'percent',
      factor: 1,
      next: points ? next + (at(lexemes, next) === '-' ? 2 : 1) : next,
      ...(points ? { points } : {}),
    };
  }
  if (word === 'pp' || word === 'ppt' || word === 'ppts')
    return { kind: 'percent', factor: 1, next: from + 1, points: true };
  if (word === 'bp' || word === 'bps' || (word === 'basis' && /^points?$/u.test(second)))
    return { kind: 'percent', factor: 0.01, next: word === 'basis' ? from + 2 : from + 1, points: true };
  if (word === 'x' && lexemes[from]?.glued === true) return { kind: 'multiple', factor: 1, next: from + 1 };
  if (word === 'fold') return { kind: 'multiple', factor: 1, next: from + 1 };
  if (word === 'times' && (COMPARING.has(second) || (/\p{L}{3}ier$/u.test(second) && third === 'than')))
    return { kind: 'multiple', factor: 1, next: from + 1 };
  const days = DAYS[word];
  if (days === undefined) return null;
  const old = second === '-' && third === 'old' ? 3 : second === 'old' ? 2 : 1;
  return { kind: 'duration', factor: days, next: from + old };
}

/** The stem that stands for what is counted: synonyms share one. */
export function unitOf(word: string): string {
  const key = /\d/u.test(word) ? word.toLowerCase().replace(/s$/u, '') : stem(word);
  return SAME_UNIT.find((group) => group.includes(key))?.[0] ?? key;
}

/** The verb that "N times" counts occasions of: "downloaded 2 million times" counts downloads. */
function countedVerb(lexemes: readonly Lexeme[], i: number): string | null {
  for (let j = i - 1; j >= Math.max(0, i - 8); j -= 1) {
    const word = at(lexemes, j);
    if (/^\p{L}{3,}ed$/u.test(word)) return unitOf(word);
  }
  return null;
}

/** Plurals without an "s". */
const PLURAL =
  /^(?:people|men|women|children|police|staff|crew|cattle|sheep|fish|feet|aircraft|spacecraft)$|\p{L}(?:men|women)$/u;
/** Units that are written on to their figure: "40km", "2,700C". */
const GLUED = /^(?:km|cm|mm|kg|mph|kph|kmh|ft|lbs?|mw|gw|kw|ha|c|f)$/u;

/** True where a number is a name's part, a label, a clock time or a bare decimal, none of which counts anything. */
function isLabel(lexemes: readonly Lexeme[], i: number, number: ReadNumber): boolean {
  const before = lexemes[i - 1];
  const first = lexemes[i];
  if (number.factor !== 1 || number.vague) return false;
  if (number.form === 'words') return number.value < 2;
  if (LABELS.has(before?.lower ?? '') || /^[#:/.@]$/u.test(before?.text ?? '')) return true;
  if (first?.glued === true && before !== undefined && !/^[(["'“‘~<>≤≥+]$/u.test(before.text)) return true;
  const next = lexemes[number.next];
  if (next?.glued && /^[:/]$/u.test(next.text)) return true;
  if (next?.glued && next.kind === 'word') return !GLUED.test(next.lower);
  return (
    /^(?:am|pm|gmt|et|est|pt|a|p)$/u.test(next?.lower ?? '') &&
    next?.glued !== undefined &&
    /^\d{1,2}(?:\.\d\d)?$/u.test(first?.text ?? '')
  );
}

/** What becomes of people: "five killed", "eight missing". */
const CASUALTY = /^(?:killed|dead|died|drowned|injured|hurt|wounded|missing|arrested|rescued|evacuated|homeless)$/u;

/** "The death toll rose to nine": the number that a toll has come to. */
function isToll(lexemes: readonly Lexeme[], i: number): boolean {
  if (!/^(?:to|at|of|is|was|reached|hits|hit|passes|passed)$/u.test(at(lexemes, i - 1))) return false;
  for (let j = i - 1; j >= Math.max(0, i - 9); j -= 1)
    if (at(lexemes, j) === 'toll' || (at(lexemes, j) === 'number' && CASUALTY.test(at(lexemes, j + 2)))) return true;
  return false;
}

/** "70 million sign-ups": a plural of two words that a hyphen joins, the second a little one. */
function joinedNoun(lexemes: readonly Lexeme[], i: number): string | null {
  const [first, hyphen, second] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]];
  if (first?.kind !== 'word' || hyphen?.text !== '-' || !hyphen.glued || second?.glued !== true) return null;
  return /^(?:up|in|on|out|off|down|over|by)s$/u.test(second.lower)
    ? `${first.lower}${second.lower.slice(0, -1)}`
    : null;
}

/** Plurals that describe the noun behind them: "measles cases", "sales staff". */
const MODIFIERS: ReadonlySet<string> = new Set('measles mumps sales sports arms savings goods news'.split(' '));

const GROUP =
  /^(?:crew|team|family|group|party|panel|gang|squad|band|jury|crowd|delegation|household|staff|workforce|population|audience)$/u;

/** "Eight pieces of jewellery": what comes in pieces is counted. */
function partitive(lexemes: readonly Lexeme[], words: readonly Lexeme[]): { unit: string; to: number } | null {
  const piece = words.find(({ lower }) => /^(?:pieces|items|articles|bits)$/u.test(lower));
  if (piece === undefined) return null;
  const at = lexemes.indexOf(piece);
  const [of, what] = [lexemes[at + 1], lexemes[at + 2]];
  return of?.lower === 'of' && what?.kind === 'word' && what.text === what.lower
    ? { unit: unitOf(what.lower), to: at + 3 }
    : null;
}

/** The plural behind "of the", "of its 40": what a part is counted of. */
function partOfAt(lexemes: readonly Lexeme[], i: number): string | null {
  if (!/^(?:the|its|their|his|her|our|all)$/u.test(at(lexemes, i))) return null;
  let from = i + 1;
  while (from < i + 4 && /^(?:the|its|their|other|remaining)$/u.test(at(lexemes, from))) from += 1;
  const whole = readNumber(lexemes, from);
  for (let j = whole?.next ?? from; j < from + 5; j += 1) {
    const lexeme = lexemes[j];
    if (lexeme?.kind === 'sign' && lexeme.text === '-' && lexeme.glued) continue;
    if (lexeme?.kind !== 'word' || NOT_COUNTED.has(lexeme.lower)) return null;
    if (/[^s]s$/u.test(lexeme.lower) || PLURAL.test(lexeme.lower)) return lexeme.lower;
  }
  return null;
}

/** What a number counts and where its words end, or `null` where it is no count. The unit is `null` where none is named. */
export function readCountUnit(
  lexemes: readonly Lexeme[],
  i: number,
  number: ReadNumber,
): { unit: string | null; to: number } | null {
  if (isLabel(lexemes, i, number)) return null;
  // "the two sides" names them, it does not count them.
  if (number.form === 'words' && number.value === 2 && at(lexemes, i - 1) === 'the') return null;
  const from = at(lexemes, number.next) === 'of' && number.vague ? number.next + 1 : number.next;
  const words: Lexeme[] = [];
  for (let j = from; j < from + 4; j += 1) {
    const lexeme = lexemes[j];
    if (lexeme?.kind === 'sign' && lexeme.text === '-' && lexeme.glued && words.length > 0) continue;
    if (lexeme?.kind !== 'word' || NOT_COUNTED.has(lexeme.lower)) break;
    words.push(lexeme);
  }
  const unit = lexemes[number.next];
  if (unit?.glued === true && GLUED.test(unit.lower)) return { unit: unitOf(unit.lower), to: number.next + 1 };
  const joined = joinedNoun(lexemes, from);
  if (joined !== null) return { unit: unitOf(joined), to: from + 3 };
  const part = partitive(lexemes, words);
  if (part !== null) return part;
  const noun =
    words.find(
      ({ lower, text }) =>
        (!MODIFIERS.has(lower) && /[^s]s$/u.test(lower) && text !== text.toUpperCase()) || PLURAL.test(lower),
    ) ?? null;
  // "A crew of four".
  if (noun === null && at(lexemes, i - 1) === 'of' && GROUP.test(at(lexemes, i - 2)))
    return { unit: unitOf('people'), to: number.next };
  if (noun === null && (CASUALTY.test(words[0]?.lower ?? '') || isToll(lexemes, i)))
    return { unit: unitOf('people'), to: number.next };
  // "And charged nine of them": of those that were counted before.
  if (
    noun === null &&
    !number.vague &&
    at(lexemes, number.next) === 'of' &&
    /^(?:them|whom|those|these|which)$/u.test(at(lexemes, number.next + 1))
  )
    return { unit: null, to: number.next };
  // "Fifteen of the 40 crew", "twenty of its branches": the noun behind is counted.
  if (noun === null && !number.vague && at(lexemes, number.next) === 'of') {
    const counted = partOfAt(lexemes, number.next + 1);
    if (counted !== null) return { unit: unitOf(counted), to: number.next };
  }
  // "a few of them" tells no number worth comparing.
  if (noun === null && number.vague && number.high < 1000) return null;
  const unscaled = number.factor === 1 && !number.vague;
  if (noun === null) {
    // "GPT 4 came", "founded in 2023": a bare number with no plural after it counts nothing we could name.
    if (unscaled && (number.form === 'words' || number.high < 1000 || /^(?:19|20)\d\d$/u.test(lexemes[i]?.text ?? '')))
      return null;
    const bare =
      words[0] === undefined ||
      number.vague ||
      /(?:ed|ing)$|^(?:saw|took|came|went|left|died|fell|rose|bought)$/u.test(words[0].lower);
    return { unit: bare ? null : unitOf(words[0]?.lower ?? ''), to: number.next };
  }
  const to = lexemes.indexOf(noun, from) + 1;
  if (noun.lower === 'times') return { unit: countedVerb(lexemes, i), to };
  return { unit: unitOf(noun.lower), to };
}
