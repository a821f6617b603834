import type { Span } from '../span.ts';
import { rememberWord } from '../text/remember.ts';
import { normalise, stem as stemOf } from '../text/tokens.ts';

/** A piece of a sentence as the fact parsers read it: unlike a token, signs count, and letters part from digits ("5.6m" is two). */
export interface Lexeme extends Span {
  readonly text: string;
  /** NFKC, lower case, plain apostrophes and dashes, so that one spelling stands in the tables. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** `lower` without a possessive ending: "last week's launch". */
  readonly bare: string;
  /** The stem of a word; signs and numbers keep their text. */
  readonly stem: string;
  /** No white space stands before it. */
  readonly glued: boolean;
}

/** Every alternative is a run of one class of characters, so that no text makes the engine go back. */
const LEXEME =
  /(?:SKr|NKr|DKr|Rs|RM|CHF|EUR|USD|GBP|INR|AUD|CAD|SEK|NOK|DKK)(?=\d)|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}+)*|\S/gu;
const DIGIT = /^\d/u;
const LETTER = /^\p{L}/u;

/** Splits a text into words, numbers and single signs, with offsets; white space is left out. Linear in its length. */
export function readLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let last = -1;
  for (const { 0: piece, index } of text.matchAll(LEXEME)) {
    const { lower, kind, bare, stem } = readPiece(piece);
    const end = index + piece.length;
    lexemes.push({ text: piece, lower, kind, bare, stem, start: index, end, glued: index === last });
    last = end;
  }
  return lexemes;
}

/** What a piece is wherever it stands. */
const readPiece = rememberWord((piece): Pick<Lexeme, 'lower' | 'kind' | 'bare' | 'stem'> => {
  const kind = DIGIT.test(piece) ? 'number' : LETTER.test(piece) ? 'word' : 'sign';
  const lower = normalise(piece);
  return { lower, kind, bare: lower.replace(/'s$/u, ''), stem: kind === 'word' ? stemOf(lower) : lower };
});

/** A phrase of a table as the lexemes it is made of. */
export type Phrase = readonly string[];

/** Splits a table's phrases, longest first, and keys them by their first word, so that a look-up is one step. */
export function indexPhrases<T>(rows: Iterable<readonly [string, T]>): Map<string, { phrase: Phrase; value: T }[]> {
  const index = new Map<string, { phrase: Phrase; value: T }[]>();
  for (const [words, value] of rows) {
    const phrase = readLexemes(words).map(({ lower }) => lower);
    const key = phrase[0] ?? '';
    const list = index.get(key) ?? [];
    list.push({ phrase, value });
    index.set(key, list);
  }
  for (const list of index.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return index;
}

/** True where the phrase stands at lexeme `at`. */
export function standsAt(lexemes: readonly Lexeme[], at: number, phrase: Phrase): boolean {
  for (let i = 0; i < phrase.length; i += 1) if (lexemes[at + i]?.lower !== phrase[i]) return false;
  return true;
}
