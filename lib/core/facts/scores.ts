import type { CountFact } from './fact.ts';
import type { Lexeme } from './lexemes.ts';
import { readNumber } from './numbers.ts';
import { unitOf } from './units.ts';

/** A score or an occasion as read: its fact without its place, and the lexemes it covers (`to` exclusive). */
export interface ReadScore {
  readonly fact: Pick<CountFact, 'kind' | 'interval' | 'unit'> & { against?: number };
  readonly from: number;
  readonly to: number;
}

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';

/** Words of contests and votes, near which "3-1" and "52 to 48" are scores. */
const CONTEST =
  /^(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beaten|beating|defeat|defeats|defeated|victory|draw|drew|drawn|score|scored|vote|votes|voted|voting|passed|by|thrashed|hammered|edged|lead|led|trailed|ahead|down|up|match|game|ruled|approved|rejected|backed)$/u;
const REACH = 9;
const COUNTED = /^(?:votes?|goals?|points?|runs|sets|games|frames|tries)$/u;
/** More than any match or chamber counts. */
const MOST = 2000;

function nearContest(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - REACH); i < Math.min(lexemes.length, to + 3); i += 1)
    if ((i < from || i >= to) && CONTEST.test(at(lexemes, i))) return true;
  return false;
}

/** "3-1", "52 to 48", "four goals to one", "215 votes to 194". */
function readResult(lexemes: readonly Lexeme[], i: number): ReadScore | null {
  const first = readNumber(lexemes, i);
  if (first === null || first.vague || first.factor !== 1 || !Number.isInteger(first.value) || first.value > MOST)
    return null;
  const noun = COUNTED.test(at(lexemes, first.next)) ? first.next : null;
  const link = noun === null ? first.next : noun + 1;
  const dash = at(lexemes, link) === '-' && lexemes[link]?.glued === true && first.form === 'digits';
  if (!dash && at(lexemes, link) !== 'to') return null;
  const second = readNumber(lexemes, link + 1);
  if (second === null || second.vague || second.factor !== 1 || second.form !== first.form || second.value > MOST)
    return null;
  const next = lexemes[second.next];
  if (
    next !== undefined &&
    (/^(?:[%/:]|percent|per|pc|years?|months?|weeks?|days?|hours?|minutes?|miles?|million|billion)$/u.test(
      next.lower,
    ) ||
      (next.glued && /^[-\p{L}]/u.test(next.text)))
  )
    return null;
  if (lexemes[i - 1]?.text !== undefined && /^[$£€#:/.-]$/u.test(at(lexemes, i - 1))) return null;
  if (!dash && noun === null && (first.value < second.value || /^(?:from|between)$/u.test(at(lexemes, i - 1))))
    return null;
  if (dash && first.value < second.value && second.value - first.value > 40) return null;
  if (noun === null && !nearContest(lexemes, i, second.next)) return null;
  if (dash && at(lexemes, i - 1) === 'the' && next?.kind === 'word' && /s$/u.test(next.lower)) return null;
  const votes = lexemes.some(({ lower }) =>
    /^(?:votes?|voted|ballots?|passed|carried|adopted|bill|motion)$/u.test(lower),
  );
  const [high, low] = [Math.max(first.value, second.value), Math.min(first.value, second.value)];
  return {
    fact: {
      kind: 'count',
      interval: { low: high - 0.5, high: high + 0.5 },
      unit: unitOf(noun === null ? (votes ? 'votes' : high > 30 ? 'points' : 'goals') : at(lexemes, noun)),
      against: low,
    },
    from: i,
    to: second.next,
  };
}

/** So often, told in one word: "scored twice", "a brace", "a hat-trick". */
const OFTEN: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

function readOften(lexemes: readonly Lexeme[], i: number): ReadScore | null {
  const count = (value: number, to: number): ReadScore => ({
    fact: { kind: 'count', interval: { low: value - 0.5, high: value + 0.5 }, unit: unitOf('scored') },
    from: i,
    to,
  });
  const word = at(lexemes, i);
  const often = OFTEN[word];
  if (often !== undefined && /^scor(?:e|es|ed|ing)$/u.test(at(lexemes, i - 1))) return count(often, i + 1);
  if (word === 'brace' && at(lexemes, i - 1) === 'a') return count(2, i + 1);
  if (word === 'hat' && /^tricks?$/u.test(at(lexemes, i + 2))) return count(3, i + 3);
  if (/^(?:single|lone)$/u.test(word) && COUNTED.test(at(lexemes, i + 1)))
    return {
      fact: { kind: 'count', interval: { low: 0.5, high: 1.5 }, unit: unitOf(`${at(lexemes, i + 1)}s`) },
      from: i,
      to: i + 2,
    };
  return word === 'hat' && /^tricks?$/u.test(at(lexemes, i + 1)) ? count(3, i + 2) : null;
}

/** "The retirement age, which stands at 66". */
const isOfAge = (lexemes: readonly Lexeme[], i: number): boolean =>
  lexemes.slice(Math.max(0, i - 7), i).some(({ lower }) => lower === 'age');

/** "Aged 16", "when she was 19", "joined at 16": so many years old. */
function readAge(lexemes: readonly Lexeme[], i: number): ReadScore | null {
  const number = readNumber(lexemes, i);
  if (number === null || number.factor !== 1 || number.vague || number.value < 1 || number.value > 115) return null;
  const [before, second, third] = [at(lexemes, i - 1), at(lexemes, i - 2), at(lexemes, i - 3)];
  const next = lexemes[number.next];
  const ends = next === undefined || /^[.,;:)”"]$/u.test(next.text);
  const told =
    before === 'aged' ||
    (/^(?:is|was|at|to|from)$/u.test(before) &&
      number.form === 'digits' &&
      number.value > 9 &&
      ends &&
      isOfAge(lexemes, i)) ||
    (before === 'at' && /^(?:,|and)$/u.test(second) && next?.text === ',' && number.value > 14) ||
    (before === 'of' && second === 'age') ||
    // "Li Na, 18, beat", "he was 95", "the new champion is 21".
    (number.form === 'digits' &&
      number.value > 4 &&
      before === ',' &&
      next?.text === ',' &&
      /^\p{Lu}\p{Ll}/u.test(lexemes[i - 2]?.text ?? '')) ||
    (number.form === 'digits' &&
      number.value > 4 &&
      /^(?:is|was)$/u.test(before) &&
      ends &&
      next?.text !== ')' &&
      PERSON.test(second)) ||
    (/^(?:was|were|is|turned)$/u.test(before) && /^(?:he|she|they)$/u.test(second) && third === 'when' && ends) ||
    (before === 'at' &&
      ends &&
      number.value > 4 &&
      number.value < 100 &&
      number.form === 'digits' &&
      LIVED.test(second));
  return told
    ? {
        fact: { kind: 'count', interval: { low: number.value - 0.5, high: number.value + 0.5 }, unit: unitOf('age') },
        from: i,
        to: number.next,
      }
    : null;
}
const PERSON =
  /^(?:he|she|champion|winner|victim|driver|suspect|boy|girl|man|woman|player|singer|actor|mother|father|son|daughter|wife|husband|pilot|striker|captain)$/u;
/** What people do at an age. */
const LIVED = /^(?:joined|married|died|retired|left|started|began|signed|became|emigrated|graduated)$/u;

/** The result of a contest or a vote, or how often somebody scored, that starts at lexeme `i`; `null` where none does. */
export function readScore(lexemes: readonly Lexeme[], i: number): ReadScore | null {
  return readAge(lexemes, i) ?? readOften(lexemes, i) ?? readResult(lexemes, i);
}
