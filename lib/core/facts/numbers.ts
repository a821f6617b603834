import { PARTS, PLURALS, SCALES, SMALL, SUFFIXES, TENS, TIMES_OF, VAGUE } from './data/numbers.ts';
import type { Lexeme } from './lexemes.ts';

/** A number read from a text: the values that its digits stand for, its middle, and where the reading ended. */
export interface ReadNumber {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Index of the first lexeme after it. */
  readonly next: number;
  /** "millions", "several": no number is named, bounds on it change nothing. */
  readonly vague: boolean;
  /** How it was written. */
  readonly form: 'digits' | 'words';
  /** What a scale ("million", "k") multiplied it by, 1 where none stands beside it. */
  readonly factor: number;
}

/**
 * Half of the last step that is stated: 5.6 is 5.55 to 5.65, 17 is 16.5 to 17.5. Of a round whole number two digits
 * count as stated, so that 600 is 595 to 605 and 50,000 is 49,500 to 50,500.
 */
export function halfStep(digits: string): number {
  const point = digits.indexOf('.');
  if (point >= 0) return 0.5 * 10 ** -(digits.length - point - 1);
  const zeros = /(?<!0)0*$/u.exec(digits.slice(-18))?.[0].length ?? 0;
  return 0.5 * 10 ** (zeros < 2 ? 0 : Math.min(zeros, Math.max(0, digits.length - 2)));
}

const at = (lexemes: readonly Lexeme[], i: number): string => lexemes[i]?.lower ?? '';
const afterHyphen = (lexemes: readonly Lexeme[], i: number): number => (at(lexemes, i) === '-' ? i + 1 : i);

/** The factor of scale words and letters from `i` on: "million", "lakh crore", "m" glued to the digits. */
function readScale(lexemes: readonly Lexeme[], i: number, digits: boolean): { factor: number; next: number } {
  let factor = 1;
  let next = i;
  const glued = lexemes[i];
  if (digits && glued?.glued === true && glued.kind === 'word') {
    const suffix = SUFFIXES[glued.lower];
    if (suffix !== undefined) return { factor: suffix, next: i + 1 };
  }
  for (let steps = 0; steps < 3; steps += 1) {
    const word = afterHyphen(lexemes, next);
    const scale = SCALES[at(lexemes, word)];
    if (scale === undefined) break;
    factor *= scale;
    next = word + 1;
  }
  return { factor, next };
}

function readDigits(lexemes: readonly Lexeme[], i: number): ReadNumber | null {
  const lexeme = lexemes[i];
  if (lexeme?.kind !== 'number' || lexeme.text.length > 24) return null;
  const digits = lexeme.text.replaceAll(',', '');
  const { factor, next } = readScale(lexemes, i + 1, true);
  const value = Number(digits);
  const half = halfStep(digits);
  return {
    value: value * factor,
    low: (value - half) * factor,
    high: (value + half) * factor,
    next,
    vague: false,
    form: 'digits',
    factor,
  };
}

/** A whole number below a thousand written in words, or `null`: "seventeen", "twenty-five", "two hundred and sixty". */
function readBelowThousand(lexemes: readonly Lexeme[], i: number): { value: number; next: number } | null {
  const small = (from: number): { value: number; next: number } | null => {
    const tens = TENS[at(lexemes, from)];
    if (tens !== undefined) {
      const unit = SMALL[at(lexemes, afterHyphen(lexemes, from + 1))];
      return unit !== undefined && unit > 0 && unit < 10
        ? { value: tens + unit, next: afterHyphen(lexemes, from + 1) + 1 }
        : { value: tens, next: from + 1 };
    }
    const value = SMALL[at(lexemes, from)];
    return value === undefined ? null : { value, next: from + 1 };
  };
  const hundred = at(lexemes, i) === 'a' && at(lexemes, i + 1) === 'hundred';
  const first = hundred ? { value: 1, next: i + 1 } : small(i);
  if (first === null || at(lexemes, first.next) !== 'hundred') return first;
  const rest = small(at(lexemes, first.next + 1) === 'and' ? first.next + 2 : first.next + 1);
  return rest === null
    ? { value: first.value * 100, next: first.next + 1 }
    : { value: first.value * 100 + rest.value, next: rest.next };
}

/** Words that may stand between the article and a scale: "a full trillion". */
const STRESSING = new Set(['full', 'whole', 'cool', 'staggering', 'whopping', 'mere', 'total', 'further']);

function readWords(lexemes: readonly Lexeme[], i: number): ReadNumber | null {
  const article = at(lexemes, i) === 'a' || at(lexemes, i) === 'an';
  // "half a million", "half a dozen"
  if (at(lexemes, i) === 'half' && (at(lexemes, i + 1) === 'a' || at(lexemes, i + 1) === 'an')) {
    const { factor, next } = readScale(lexemes, i + 2, false);
    if (next > i + 2)
      return { value: factor / 2, low: factor * 0.45, high: factor * 0.55, next, vague: false, form: 'words', factor };
  }
  const vague = VAGUE[at(lexemes, article ? i + 1 : i)];
  if (vague !== undefined) {
    const plural = readPlural(lexemes, article ? i + 2 : i + 1);
    if (plural !== null) return plural;
    const from = (article ? i + 2 : i + 1) + (at(lexemes, article ? i + 2 : i + 1) === 'of' ? 1 : 0);
    const { factor, next } = readScale(lexemes, from, false);
    return {
      value: vague[0] * factor,
      low: vague[0] * factor,
      high: vague[1] * factor,
      next: Math.max(next, from),
      vague: true,
      form: 'words',
      factor,
    };
  }
  if (article) {
    const spelled = at(lexemes, i + 1) === 'hundred' ? readSpelled(lexemes, i) : null;
    if (spelled !== null && spelled.next > i + 3) return spelled;
    const from = STRESSING.has(at(lexemes, i + 1)) ? i + 2 : i + 1;
    const { factor, next } = readScale(lexemes, from, false);
    return next === from
      ? null
      : { value: factor, low: factor * 0.75, high: factor * 1.25, next, vague: false, form: 'words', factor };
  }
  return readBareScale(lexemes, i) ?? readSpelled(lexemes, i);
}

/** A scale with no number before it: "the hundred million dollars", "a multi-billion-dollar bet", "trillion-dollar plans". */
function readBareScale(lexemes: readonly Lexeme[], i: number): ReadNumber | null {
  const multi = at(lexemes, i) === 'multi';
  const { factor, next } = readScale(lexemes, multi ? i + 1 : i, false);
  if (factor === 1 || factor < 100) return null;
  if (next - i >= 2 && !multi)
    return { value: factor, low: factor * 0.95, high: factor * 1.05, next, vague: false, form: 'words', factor };
  return at(lexemes, next) === '-'
    ? { value: factor, low: factor, high: factor * 1000, next, vague: true, form: 'words', factor }
    : null;
}

/** "five point six million", "one and a half billion", "five hundred and sixty thousand". */
function readSpelled(lexemes: readonly Lexeme[], i: number): ReadNumber | null {
  const whole = readBelowThousand(lexemes, i);
  if (whole === null) return null;
  let digits = String(whole.value);
  let next = whole.next;
  if (at(lexemes, next) === 'point' && SMALL[at(lexemes, next + 1)] !== undefined) {
    digits += '.';
    for (next += 1; SMALL[at(lexemes, next)] !== undefined && digits.length < 12; next += 1)
      digits += String(SMALL[at(lexemes, next)]);
  } else if (at(lexemes, next) === 'and' && at(lexemes, next + 1) === 'a' && at(lexemes, next + 2) === 'half') {
    digits += '.5';
    next += 3;
  }
  const { factor, next: end } = readScale(lexemes, next, false);
  const value = Number(digits);
  const half = halfStep(digits);
  const thousand = {
    value: value * factor,
    low: (value - half) * factor,
    high: (value + half) * factor,
    next: end,
    vague: false,
    form: 'words' as const,
    factor,
  };
  // "two thousand five hundred": the rest below the scale joins on.
  if (factor < 1e3 || (SMALL[at(lexemes, end)] === undefined && TENS[at(lexemes, end)] === undefined)) return thousand;
  const rest = readBelowThousand(lexemes, end);
  if (rest === null || rest.value >= factor) return thousand;
  const sum = thousand.value + rest.value;
  return {
    ...thousand,
    value: sum,
    low: sum - halfStep(String(sum)),
    high: sum + halfStep(String(sum)),
    next: rest.next,
  };
}

/** "millions", "tens of thousands", "hundreds of millions, if not billions". */
function readPlural(lexemes: readonly Lexeme[], i: number, links = 1): ReadNumber | null {
  const times = TIMES_OF[at(lexemes, i)];
  const second = at(lexemes, i + 1) === 'of' ? PLURALS[at(lexemes, i + 2)] : undefined;
  const first = PLURALS[at(lexemes, i)];
  if (first === undefined && (times === undefined || second === undefined)) return null;
  let [low, high] =
    times !== undefined && second !== undefined ? [second[0] * times[0], second[0] * times[1]] : (first ?? [0, 0]);
  let next = times !== undefined && second !== undefined ? i + 3 : i + 1;
  const more = at(lexemes, next) === ',' ? next + 1 : next;
  const linked =
    at(lexemes, more) === 'if' && at(lexemes, more + 1) === 'not'
      ? more + 2
      : at(lexemes, more) === 'or' || at(lexemes, more) === 'and'
        ? more + 1
        : -1;
  const other =
    linked < 0 || links === 0
      ? null
      : readPlural(lexemes, linked + (at(lexemes, linked) === 'even' ? 1 : 0), links - 1);
  if (other !== null) {
    low = Math.min(low, other.low);
    high = Math.max(high, other.high);
    next = other.next;
  }
  return { value: low, low, high, next, vague: true, form: 'words', factor: low };
}

/** How far a figure that is spoken in rough steps (fractions, dozens) reaches to either side. */
const ROUGH = 0.08;
const roughly = (value: number): { value: number; low: number; high: number } => ({
  value,
  low: value * (1 - ROUGH),
  high: value * (1 + ROUGH),
});

/** "a third of a billion", "three quarters of a million". */
function readPartOfScale(lexemes: readonly Lexeme[], i: number): ReadNumber | null {
  const fraction = readFraction(lexemes, i);
  if (fraction === null || at(lexemes, fraction.next) !== 'of' || !/^an?$/u.test(at(lexemes, fraction.next + 1)))
    return null;
  const { factor, next } = readScale(lexemes, fraction.next + 2, false);
  return factor < 100 ? null : { ...roughly(fraction.share * factor), next, vague: false, form: 'words', factor };
}

/** The number that starts at lexeme `i`, in digits or words, scaled; `null` where none does. */
export function readNumber(lexemes: readonly Lexeme[], i: number): ReadNumber | null {
  const number =
    readDigits(lexemes, i) ?? readPartOfScale(lexemes, i) ?? readPlural(lexemes, i) ?? readWords(lexemes, i);
  // Dozens are counted to about a dozenth: two dozen are 22 to 26, not 18 to 30.
  return number !== null && number.factor === SCALES.dozen && !number.vague
    ? { ...number, ...roughly(number.value) }
    : number;
}

/** A written fraction that starts at `i` ("a fifth", "two-thirds", "half"), as a share of 1. */
export function readFraction(lexemes: readonly Lexeme[], i: number): { share: number; next: number } | null {
  const word = at(lexemes, i);
  if (word === 'half') return { share: 0.5, next: i + 1 };
  const top = word === 'a' || word === 'an' ? 1 : SMALL[word];
  const part = top === undefined ? undefined : PARTS[at(lexemes, afterHyphen(lexemes, i + 1))];
  if (top === undefined || part === undefined || top > part) return null;
  return { share: top / part, next: afterHyphen(lexemes, i + 1) + 1 };
}
