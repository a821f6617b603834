import type { LexiconEntry } from '../pack/pack.ts';

/** A pack's lexicon, as the content script knows it: nothing else of a pack is in there. */
export interface TopicLexicon {
  readonly id: string;
  readonly lexicon: readonly LexiconEntry[];
}

/** Whether a text names a topic of the packs. */
export interface TopicCheck {
  /** Finds every text that could name a topic, and some that do not. Cheap; for text that may be cut or joined anywhere. */
  readonly hint: RegExp;
  /** Longest text that `hint` finds, in characters that are seen. */
  readonly reach: number;
  /** Whether a block names a topic: whole words, in the case that the lexicon gives. */
  readonly names: (text: string) => boolean;
}

/** Characters that nobody sees and that pages put into words. */
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';
const CASED = /[a-z\u00c0-\u024f\u0370-\u052f]/i;
/** Shorter words have other meanings in another case. */
const DISTINCT = /^[a-z\u00c0-\u024f]{6,}$/i;

function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

function loosely(text: string): string {
  return [...text]
    .map((character) => {
      if (character === ' ') return '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]+';
      return character === '-' ? '[-\\u2010\\u2011]' : escaped(character);
    })
    .join(UNSEEN)
    .replaceAll(`${UNSEEN}[\\s`, '[\\s')
    .replaceAll(`]+${UNSEEN}`, ']+');
}

/** Letters of the scripts that have capitals, their marks, digits: ranges, for a class of properties takes milliseconds to compile. */
const WORD = '[a-z0-9_\\u00aa-\\u024f\\u0300-\\u052f\\u1e00-\\u1fff\\uff10-\\uff5a]';

/** Scripts with capitals part words by spaces; in others a name stands between letters. */
function wholly(text: string): string {
  const pattern = [...text].map((c) => (c === '-' ? '[-\\u2010\\u2011]' : escaped(c).replace(' ', '\\s'))).join('');
  return CASED.test(text) ? `(?<!${WORD})${pattern}(?!${WORD})` : pattern;
}

/** Whether a wording found without regard to case is one of the lexicon: as given, in capitals, or a long single word. */
function isGiven(found: string, words: readonly string[]): boolean {
  const plain = found.replace(/[\u2010\u2011]/g, '-').replace(/\s/g, ' ');
  return words.some(
    (word) =>
      plain === word ||
      plain === word.toUpperCase() ||
      (DISTINCT.test(word) && plain.length === word.length && plain.toLowerCase() === word.toLowerCase()),
  );
}

/** Builds the check from the lexicons' entries that name their topic alone. Without any, nothing names a topic. */
export function createTopicCheck(lexicons: readonly TopicLexicon[]): TopicCheck {
  const words = lexicons.flatMap(({ lexicon }) => lexicon.filter(({ alone }) => alone).map(({ text }) => text));
  if (words.length === 0) return { hint: /$^/, reach: 0, names: () => false };
  // A longer wording that begins like a shorter one adds nothing to a hint.
  const shortest = words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
  const distinct = new Set(shortest.map((word) => word.toLowerCase()));
  const hint = new RegExp([...distinct].map(loosely).join('|'), 'i');
  const whole = new RegExp(words.map(wholly).join('|'), 'gi');
  return {
    hint,
    reach: Math.max(...words.map((word) => word.length)),
    names: (text) => hint.test(text) && [...text.matchAll(whole)].some(([found]) => isGiven(found, words)),
  };
}
