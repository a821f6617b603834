import { stemmer } from 'stemmer';
import type { Span } from '../span.ts';

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

const STEMS = new Map<string, string>();
/** Bounds what is remembered: a page brings some thousands of different words at most. */
const MOST_STEMS = 20_000;

/** The Porter stem of a word, in lower case and without a possessive ending: "Nvidia's" gives "nvidia", "training" "train". */
export function stem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const made = stemmer(normalise(word).replace(/'s?$/u, ''));
  STEMS.set(word, made);
  return made;
}
