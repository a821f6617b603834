import type { Span } from '../span.ts';
import type { LexiconEntry } from '../topic.ts';

/** Words that name the topic, where they stand. `alone`: they name it by themselves. */
export interface Mention extends Span {
  readonly text: string;
  readonly alone: boolean;
}

/** Finds the mentions of a text, in order, none within another. */
export type MentionFinder = (text: string) => Mention[];

/** Shorter words have other meanings in another case. */
const DISTINCT = /^\p{L}{6,}$/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}_])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{M}\\p{N}_])';

/**
 * Makes a finder of a lexicon's words: whole words, as the lexicon writes them or in capitals; a long single word in any
 * case. Scripts without capitals do not part words, so there a word may stand between other letters.
 */
export function createMentionFinder(lexicon: readonly LexiconEntry[]): MentionFinder {
  if (lexicon.length === 0) return () => [];
  const longestFirst = [...lexicon].sort((a, b) => b.text.length - a.text.length);
  const pattern = new RegExp(patternOf(longestFirst.map(({ text }) => text)), 'giu');
  return (text) => {
    const found: Mention[] = [];
    for (const match of text.matchAll(pattern)) {
      const entry = longestFirst.find((candidate) => isWrittenAs(match[0], candidate.text));
      if (!entry) continue;
      found.push({ text: match[0], alone: entry.alone, start: match.index, end: match.index + match[0].length });
    }
    return found;
  };
}

/** Any of some words, in their order. Words of one sort share their borders, each of which takes an engine a millisecond to build. */
function patternOf(words: readonly string[]): string {
  const runs: { cased: boolean; words: string[] }[] = [];
  for (const word of words) {
    const cased = CASED.test(word);
    const last = runs.at(-1);
    if (last?.cased === cased) last.words.push(literally(word));
    else runs.push({ cased, words: [literally(word)] });
  }
  return runs
    .map(({ cased, words }) => {
      const any = `(?:${words.join('|')})`;
      return cased ? NO_LETTER_BEFORE + any + NO_LETTER_BEHIND : any;
    })
    .join('|');
}

function literally(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replaceAll('-', '[-‐‑]')
    .replaceAll(' ', '\\s');
}

function isWrittenAs(found: string, word: string): boolean {
  const plain = found.replace(/[‐‑]/gu, '-').replace(/\s/gu, ' ');
  return (
    plain === word ||
    plain === word.toUpperCase() ||
    (DISTINCT.test(word) && plain.toLowerCase() === word.toLowerCase())
  );
}
