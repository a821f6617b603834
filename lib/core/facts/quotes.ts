import { tokenize } from '../text/tokens.ts';
import type { QuoteFact } from './fact.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’', "'": "'" };

/** True where a mark can open a quotation: at the start or after a space or bracket, with words right behind it. */
function opens(text: string, i: number): boolean {
  const before = text[i - 1];
  const after = text[i + 1];
  return (before === undefined || /[\s([{—–\-“"‘':;,]/u.test(before)) && after !== undefined && !/\s/u.test(after);
}

/** True where a mark can close one: an apostrophe inside or at the end of a word before another word cannot. */
function closes(text: string, i: number): boolean {
  const after = text[i + 1];
  return after === undefined || !/[\p{L}\p{N}]/u.test(after);
}

/** Little words inside titles. */
const LITTLE = /^(?:a|an|the|of|in|on|at|to|and|or|for|with|by|from)$/u;

/** "Her novel ‘Orbital’": a work's title inside a sentence, all of its words with a capital and no mark at its end. */
function isTitle(text: string, start: number, end: number): boolean {
  const words = text.slice(start + 1, end).split(/\s+/u);
  if (
    start === 0 ||
    words.length > 8 ||
    /[.,!?…]$/u.test(text.slice(0, end)) ||
    !/[\p{Ll}]\s$/u.test(text.slice(0, start))
  )
    return false;
  return words.every((word, i) => /^\p{Lu}\p{Ll}/u.test(word) || (i > 0 && LITTLE.test(word)));
}

/** The words given in quotation marks, straight or curly, double or single. One pass; an unclosed mark opens nothing. */
export function findQuotes(text: string): QuoteFact[] {
  const facts: QuoteFact[] = [];
  let open: { at: number; mark: string } | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (open !== null && char === open.mark && closes(text, i)) {
      const start = open.at;
      const words = tokenize(text.slice(start + 1, i)).map(({ lower }) => lower);
      if (words.length > 0 && !isTitle(text, start, i))
        facts.push({ kind: 'quote', text: text.slice(start, i + 1), start, end: i + 1, words });
      open = null;
    } else if (open === null && char in PAIRS && opens(text, i)) {
      open = { at: i, mark: PAIRS[char] ?? char };
    }
  }
  return facts;
}
