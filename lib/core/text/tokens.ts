import { stemmer } from 'stemmer';
import type { Span } from '../span.ts';
import { rememberWord } from './remember.ts';

/** A word or number of a text. `lower` is what tokens are compared by: NFKC, lower case, plain apostrophes, "U.S." as "us". */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
}

/**
 * Acronyms with full stops; else letters and digits, held together by an apostrophe between letters ("don't") and by a
 * point or comma between digits ("5.6", "50,000"). Hyphens part words, so that "open-source" meets "open source".
 */
const TOKEN = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:(?:['’ʼ](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;
const ACRONYM = /^(?:\p{Lu}\.)+$/u;
/** Most words: nothing of theirs needs making plain but their capitals. */
const PLAIN = /^[\0-\x7f]*$/;

/** The form that words are compared by: NFKC, lower case, apostrophes and dashes made plain. Not offset-preserving. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-');
}

/** The words and numbers of a text in order, with their offsets (UTF-16 code units). Punctuation and signs are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const lower = ACRONYM.test(word) ? normalise(word).replaceAll('.', '') : normalise(word);
    tokens.push({ text: word, lower, start: index, end: index + word.length });
  }
  return tokens;
}

/** The Porter stem of a word, in lower case and without a possessive ending: "Nvidia's" gives "nvidia", "training" "train". */
export const stem = rememberWord((word) => stemmer(normalise(word).replace(/'s?$/u, '')));
