/**
 * Whole numbers as text that fits into JSON unescaped, a character for a small one, so that a compressor sees how often
 * each occurs. Numbers below 80 are one character; greater ones are a mark for their length and their digits to base 80.
 */
const BASE = 80;
const FIRST = 40;
const BACKSLASH = 92;
/** Marks for two, three and four digits. */
const MARKS = '!#$';

/** Writes whole numbers from 0 to 40,959,999 (80^4 - 1). @throws {RangeError} for any other. */
export function writeNumbers(numbers: Iterable<number>): string {
  const parts: string[] = [];
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= BASE ** (MARKS.length + 1)) {
      throw new RangeError(`cannot write ${number}`);
    }
    const digits: string[] = [];
    for (let rest = number; digits.length === 0 || rest > 0; rest = Math.floor(rest / BASE))
      digits.unshift(toDigit(rest % BASE));
    if (digits.length > 1) parts.push(MARKS[digits.length - 2] ?? '');
    parts.push(...digits);
  }
  return parts.join('');
}

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = MARKS.indexOf(text[index] ?? '');
    let number = 0;
    if (mark < 0) number = toValue(text.charCodeAt(index));
    else {
      for (const end = index + mark + 2; index < end; ) {
        index += 1;
        number = number * BASE + toValue(text.charCodeAt(index));
      }
    }
    numbers[count] = number;
    count += 1;
  }
  return numbers.slice(0, count);
}

/** Ascending whole numbers as the gaps between them. */
export function toGaps(ascending: readonly number[]): number[] {
  return ascending.map((number, index) => number - (ascending[index - 1] ?? 0));
}

function toDigit(value: number): string {
  const code = FIRST + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function toValue(code: number): number {
  return (code > BACKSLASH ? code - 1 : code) - FIRST;
}
