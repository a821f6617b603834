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

/** The words given in quotation marks, straight or curly, double or single. One pass; an unclosed mark opens nothing. */
export function findQuotes(text: string): QuoteFact[] {
  const facts: QuoteFact[] = [];
  let open: { at: number; mark: string } | null = null;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (open !== null && char === open.mark && closes(text, i)) {
      const start = open.at;
      const words = tokenize(text.slice(start + 1, i)).map(({ lower }) => lower);
      if (words.length > 0) facts.push({ kind: 'quote', text: text.slice(start, i + 1), start, end: i + 1, words });
      open = null;
    } else if (open === null && char in PAIRS && opens(text, i)) {
      open = { at: i, mark: PAIRS[char] ?? char };
    }
  }
  return facts;
}
