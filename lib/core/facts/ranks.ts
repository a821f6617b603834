import { ORDINALS, SMALL } from './data/numbers.ts';
import {
  CONTESTS,
  FIRST_PLACES,
  LAST_PLACES,
  NO_SUPERLATIVES,
  OTHER_PLACES,
  PLACES,
  RANKING,
  RECORD_BEFORE,
  SUPERLATIVES,
} from './data/ranks.ts';
import type { RankFact } from './fact.ts';
import { indexPhrases, type Lexeme, standsAt } from './lexemes.ts';
import { byComparison, FAR, neverBefore, type Place } from './ranks-compared.ts';
import { placeOf, type Scan } from './scan.ts';
import { STOP_STEMS } from './words.ts';

const FIRST = indexPhrases(FIRST_PLACES.map((phrase) => [phrase, 1] as const));
const OTHERS = indexPhrases(OTHER_PLACES);
const LAST = indexPhrases(LAST_PLACES.map((phrase) => [phrase, 2] as const));
const DETERMINERS = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  "world's",
  "country's",
  'a',
  'was',
  'were',
  'is',
  'our',
  'this',
  'as',
  'fifth',
  'be',
]);
const JOBS =
  /^(?:job|post|role|table|team|court|flight|tier|official|brass|executive|division|floor|floors|storey|end)$/u;
/** What somebody leads without being first in an order. */
const LED =
  /^(?:hunt|inquiry|investigation|team|study|party|company|firm|government|search|effort|efforts|charge|department|project|group|country|nation|republic|province|opposition|campaign|trial|research|work|case|talks|delegation|mission|expedition|orchestra|union|council|ministry|agency|club|church|army|revolt|protest|protests|march)$/u;
const BEFORE_FACTORS = new Set(['among', 'of']);
/** How many words after a rank name its order. */
const REACH = 10;

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

function numbered(lexemes: readonly Lexeme[], i: number): Place | null {
  const word = at(lexemes, i);
  const dot = at(lexemes, i + 1) === '.' || at(lexemes, i + 1) === '-' ? i + 2 : i + 1;
  const named = word === 'no' || word === 'number' || word === '#' || word === 'rank' || word === 'nr';
  const value = named
    ? lexemes[dot]?.kind === 'number'
      ? Number(at(lexemes, dot))
      : SMALL[at(lexemes, dot)]
    : undefined;
  if (value !== undefined && Number.isInteger(value) && value > 0 && value <= 1000) {
    if (word === 'no' && lexemes[dot]?.kind !== 'number' && at(lexemes, dot) === 'one' && lexemes[i]?.text !== 'No')
      return null;
    // "No one is disputing it" starts like "No. 1".
    return word === 'no' && lexemes[dot]?.kind !== 'number' ? null : { low: value, high: value, from: i, to: dot + 1 };
  }
  if (word === 'top' && lexemes[i + 1]?.kind !== 'sign') {
    const size = lexemes[i + 1]?.kind === 'number' ? Number(at(lexemes, i + 1)) : SMALL[at(lexemes, i + 1)];
    if (size !== undefined && size > 1 && size <= 1000) return { low: 1, high: size, from: i, to: i + 2 };
  }
  return null;
}

/** Any superlative in "-est" that a word of matter makes; nouns and verbs that end so are listed. */
function isSuperlative(word: string): boolean {
  return SUPERLATIVES.has(word) || (/^\p{L}{3,}est$/u.test(word) && !NO_SUPERLATIVES.has(word));
}

function superlativeAt(lexemes: readonly Lexeme[], i: number): number | null {
  if (isSuperlative(at(lexemes, i))) return i + 1;
  // "The world's top destination".
  if (at(lexemes, i) === 'top' && lexemes[i + 1]?.kind === 'word' && !JOBS.test(at(lexemes, i + 1)))
    return /(?:[^s]s|people|speed|level|class|end|score|of|to|up|off|out|in|on|flight)$/u.test(at(lexemes, i + 1))
      ? null
      : i + 1;
  if (at(lexemes, i) !== 'most' && at(lexemes, i) !== 'least') return null;
  const word = at(lexemes, i + 1) === '-' ? i + 2 : i + 1;
  return lexemes[word]?.kind === 'word' &&
    !/^(?:of|people|likely|recently|recent|notably|importantly|companies|firms)$/u.test(at(lexemes, word))
    ? word + 1
    : null;
}

function ordinal(lexemes: readonly Lexeme[], i: number): Place | null {
  const digits =
    lexemes[i]?.kind === 'number' && lexemes[i + 1]?.glued === true && /^(?:st|nd|rd|th)$/u.test(at(lexemes, i + 1));
  const value = digits ? Number(at(lexemes, i)) : ORDINALS[at(lexemes, i)];
  if (value === undefined || !Number.isInteger(value) || value > 1000) return null;
  const after = digits ? i + 2 : i + 1;
  const next = at(lexemes, after) === '-' ? after + 1 : after;
  const superlative = superlativeAt(lexemes, next);
  if (superlative !== null) return { low: value, high: value, from: i, to: superlative };
  // "Second in length to the Vell crossing".
  if (at(lexemes, after) === 'in' && [2, 3, 4, 5].some((step) => /^(?:to|behind)$/u.test(at(lexemes, after + step))))
    return { low: value, high: value, from: i, to: after };
  if (PLACES.has(at(lexemes, next)) || (at(lexemes, next) === 'city' && /['’]s$/u.test(at(lexemes, i - 1))))
    return { low: value, high: value, from: i, to: next + 1 };
  const ranked =
    (RANKING.has(at(lexemes, i - 1)) ||
      (at(lexemes, i - 1) === 'home' && /^(?:came|comes|come)$/u.test(at(lexemes, i - 2))) ||
      (at(lexemes, i - 1) === 'the' && RANKING.has(at(lexemes, i - 2)))) &&
    /^(?:on|in|by|among|behind|for|worldwide|globally|overall|[.,;!?)]|)$/u.test(at(lexemes, after));
  return ranked ? { low: value, high: value, from: i, to: after } : null;
}

/** "the first craft to land", "the fourth person ever to": an ordinal that counts who did a thing. */
function ordinalOfDoers(lexemes: readonly Lexeme[], i: number): Place | null {
  const value = ORDINALS[at(lexemes, i)];
  if (value === undefined || !/^(?:the|a|an|its|only|become|became|is|was)$/u.test(at(lexemes, i - 1))) return null;
  for (let j = i + 1; j < i + 6 && lexemes[j]?.kind === 'word'; j += 1)
    if (
      j === i + 2 &&
      /^(?:in|ever)$/u.test(at(lexemes, j)) &&
      /^(?:man|woman|person|player|driver|team|country)$/u.test(at(lexemes, j - 1))
    )
      return { low: value, high: value, from: i, to: i + 1 };
    else if (at(lexemes, j) === 'to')
      return j > i && /^\p{Ll}{2,}$/u.test(lexemes[j + 1]?.text ?? '') && !DETERMINERS.has(at(lexemes, j + 1))
        ? { low: value, high: value, from: i, to: i + 1 }
        : null;
  return null;
}

function superlative(lexemes: readonly Lexeme[], i: number): Place | null {
  const to = superlativeAt(lexemes, i);
  if (to === null) return null;
  const before = at(lexemes, i - 1);
  // "one of the biggest" and "among the most" say no more than that it is high.
  if (before === 'the' && BEFORE_FACTORS.has(at(lexemes, i - 2))) return null;
  const determined =
    i === 0 || DETERMINERS.has(before) || /['’]s$|s['’]$/u.test(before) || before === "'" || at(lexemes, i + 1) === '-';
  if (!determined || before === 'at' || before === 'as') return null;
  const place = 1 + placesBefore(lexemes, to);
  return { low: place, high: place, from: i, to };
}

/** How many an exception puts before a superlative: "the lowest rate in the union bar one", "the longest but two". */
function placesBefore(lexemes: readonly Lexeme[], to: number): number {
  for (let i = to; i < to + FAR && !/^[,;:.]$/u.test(at(lexemes, i)); i += 1)
    if (/^(?:bar|but|except|save)$/u.test(at(lexemes, i)) && !/^than$/u.test(at(lexemes, i - 1))) {
      const count = SMALL[at(lexemes, i + 1)];
      if (count !== undefined && count > 0 && count < 10) return count;
      if (at(lexemes, i) !== 'but' && /^\p{Lu}/u.test(lexemes[i + 1]?.text ?? '')) return 1;
    }
  return 0;
}

function firstPlace(lexemes: readonly Lexeme[], i: number): Place | null {
  const record =
    at(lexemes, i) === 'record' &&
    RECORD_BEFORE.has(at(lexemes, i - 1)) &&
    !/^(?:high|low|of|label|close)$/u.test(at(lexemes, i + 1));
  if (record) return { low: 1, high: 1, from: i, to: i + 1 };
  for (const { phrase } of FIRST.get(at(lexemes, i)) ?? []) {
    // "steps up to the top job": the top of a firm is no place in an order.
    const next = at(lexemes, i + phrase.length);
    const job =
      at(lexemes, i + phrase.length - 1) === 'top'
        ? JOBS.test(next)
        : LED.test(next) && /^(?:lea|led|head)/u.test(at(lexemes, i));
    // "Topped 1.1 million": a figure that was passed.
    const passed = /^top(?:s|ped)$/u.test(at(lexemes, i)) && /^(?:[\d$£€].*|half|an?|one|two|three)$/u.test(next);
    if (standsAt(lexemes, i, phrase) && !job && !passed)
      return { low: 1, high: 1, from: i, to: i + phrase.length, worded: true };
  }
  for (const { phrase, value } of OTHERS.get(at(lexemes, i)) ?? []) {
    if (standsAt(lexemes, i, phrase)) return { low: value, high: value, from: i, to: i + phrase.length, worded: true };
  }
  for (const { phrase, value } of LAST.get(at(lexemes, i)) ?? []) {
    if (standsAt(lexemes, i, phrase)) return { low: value, high: null, from: i, to: i + phrase.length, worded: true };
  }
  if (/^(?:won|wins|win)$/u.test(at(lexemes, i)) && at(lexemes, i + 1) === 'the')
    for (let j = i + 2; j < i + 6 && lexemes[j]?.kind !== 'sign'; j += 1)
      if (CONTESTS.has(at(lexemes, j))) return { low: 1, high: 1, from: i, to: i + 1 };
  return null;
}

/** The words that name the order: stems of the words with matter after the rank (and the one in it, "downloaded"). */
function orderOf({ lexemes, stems, clauses }: Scan, from: number, to: number): string[] {
  const order: string[] = [];
  for (let i = from; i < to + REACH && clauses[i] === clauses[from]; i += 1) {
    if (i >= to && lexemes[i]?.lower === ',') break;
    const stem = stems[i];
    if (
      stem === undefined ||
      lexemes[i]?.kind !== 'word' ||
      STOP_STEMS.has(stem) ||
      PLACES.has(lexemes[i]?.lower ?? '') ||
      stem in ORDINALS ||
      (i < to && isSuperlative(at(lexemes, i)))
    )
      continue;
    if (!order.includes(stem)) order.push(stem);
  }
  return order;
}

/** The rank that starts at lexeme `i` ("No. 1", "second most downloaded", "topped", "the biggest one-day loss"), or `null`. */
export function readRank(scan: Scan, i: number): { fact: RankFact; to: number } | null {
  const { lexemes } = scan;
  const compared = byComparison(lexemes, i) ?? neverBefore(lexemes, i);
  const place =
    numbered(lexemes, i) ??
    ordinal(lexemes, i) ??
    ordinalOfDoers(lexemes, i) ??
    firstPlace(lexemes, i) ??
    superlative(lexemes, i) ??
    compared;
  if (place === null) return null;
  const { from, to, worded } = place;
  const of = place === compared && compared.any === true ? [] : orderOf(scan, worded === true ? to : from, to);
  return {
    fact: { kind: 'rank', ...placeOf(scan, place.from, place.to), interval: { low: place.low, high: place.high }, of },
    to: place.to,
  };
}
