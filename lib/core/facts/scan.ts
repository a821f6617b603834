import { rememberText } from '../text/remember.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';

/** A text prepared for the fact parsers: its lexemes, the stem of each, and the clause that each stands in. */
export interface Scan {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  /** Stems beside the lexemes; signs and numbers keep their text. */
  readonly stems: readonly string[];
  /** A number that grows at each border between clauses. */
  readonly clauses: readonly number[];
}

const BORDERS = new Set([';', ':', '!', '?', '(', ')', '…', '—']);
const CONJUNCTIONS = new Set(['while', 'whereas', 'although', 'though', 'but', 'because']);

/** True for a full stop that ends something: a capital follows, and no abbreviation ("No. 1", "U.S. stocks") stands before. */
function isStop(lexemes: readonly Lexeme[], i: number): boolean {
  const next = lexemes[i + 1];
  return (
    next === undefined || (!next.glued && /^[\p{Lu}"“‘'(]/u.test(next.text) && (lexemes[i - 1]?.text.length ?? 0) > 3)
  );
}

/** Characters of a text that are read. No sentence comes near it, and a page cannot make a scan slow. */
const LONGEST = 4000;

/**
 * Reads the first 4,000 characters of a text once for all parsers. A spaced dash parts clauses, a hyphen inside a word does
 * not.
 */
export const scan = rememberText((text) => readScan(text.slice(0, LONGEST)));

function readScan(text: string): Scan {
  const lexemes = readLexemes(text);
  const stems = lexemes.map(({ stem }) => stem);
  const clauses: number[] = [];
  let clause = 0;
  for (const [i, { kind, lower, text: raw, glued }] of lexemes.entries()) {
    const dash = lower === '-' && (!glued || raw !== '-');
    const border =
      kind === 'sign' ? dash || (lower === '.' ? isStop(lexemes, i) : BORDERS.has(lower)) : CONJUNCTIONS.has(lower);
    if (border) clause += 1;
    clauses.push(clause);
  }
  return { text, lexemes, stems, clauses };
}

/** The text and offsets of lexemes `from` to `to` (exclusive). */
export function placeOf(
  { text, lexemes }: Scan,
  from: number,
  to: number,
): { text: string; start: number; end: number } {
  const start = lexemes[from]?.start ?? 0;
  const end = lexemes[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
