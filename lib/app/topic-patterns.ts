import type { LexiconEntry } from '../pack/pack.ts';

/** A pack's lexicon. */
export interface TopicLexicon {
  readonly id: string;
  readonly lexicon: readonly LexiconEntry[];
}

/** Sources of the expressions that find a topic's names. Made when the extension is built: pages only run them. */
export interface TopicPatterns {
  /** Finds every text that could name a topic, in any case. `UNSEEN_SIGN` stands for unseen characters, to keep it short. */
  readonly hint: string;
  /** Finds the lexicon's names as whole words, in the case that it gives. */
  readonly whole: string;
  /** Longest text that `hint` finds, in characters that are seen. */
  readonly reach: number;
}

/** Stands in `hint` for characters that nobody sees and that pages put into words. */
const UNSEEN_SIGN = '~';
const SPACES = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]+';
const HYPHENS = '[-\\u2010\\u2011]';
const CASED = /[a-z\u00c0-\u024f\u0370-\u052f]/i;
/** Shorter words have other meanings in another case. */
const DISTINCT = /^[a-z\u00c0-\u024f]{6,}$/i;
/** Letters of the scripts that have capitals, their marks, digits: ranges, for a class of properties takes milliseconds to compile. */
const WORD = '[A-Za-z0-9_\\u00aa-\\u024f\\u0300-\\u052f\\u1e00-\\u1fff\\uff10-\\uff5a]';

function escaped(character: string): string {
  if (character === UNSEEN_SIGN) return '\\x7e';
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}

function loosely(text: string): string {
  const parts = [...text].map((one) => (one === ' ' ? SPACES : one === '-' ? HYPHENS : escaped(one)));
  // Unseen characters beside white space are part of it: two expressions for one stretch would make it slow.
  return parts.reduce((all, part) => (part === SPACES || all.endsWith(SPACES) ? all + part : all + UNSEEN_SIGN + part));
}

/** A character in both cases. */
function inAnyCase(character: string): string {
  const [lower, upper] = [character.toLowerCase(), character.toUpperCase()];
  return lower === upper ? escaped(character) : `[${lower}${upper}]`;
}

/** A name as given, in capitals, or in any case if it is a long single word. Scripts with capitals part words by spaces. */
function wholly(text: string): string {
  const plain = (wording: string): string =>
    [...wording].map((one) => (one === '-' ? HYPHENS : one === ' ' ? '\\s' : escaped(one))).join('');
  if (DISTINCT.test(text)) return [...text].map(inAnyCase).join('');
  return [...new Set([text, text.toUpperCase()])].map(plain).join('|');
}

/** Builds the expressions from the lexicons' entries that name their topic alone. Without any, they find nothing. */
export function compileTopics(lexicons: readonly TopicLexicon[]): TopicPatterns {
  const words = lexicons.flatMap(({ lexicon }) => lexicon.filter(({ alone }) => alone).map(({ text }) => text));
  if (words.length === 0) return { hint: '$^', whole: '$^', reach: 0 };
  // A longer wording that begins like a shorter one adds nothing to a hint.
  const shortest = words.filter((word) => !words.some((other) => other !== word && word.startsWith(other)));
  const hints = new Set(shortest.map((word) => loosely(word.toLowerCase())));
  const cased = new Set(words.filter((word) => CASED.test(word)).map(wholly));
  const uncased = words.filter((word) => !CASED.test(word)).map(wholly);
  const whole = [...(cased.size > 0 ? [`(?<!${WORD})(?:${[...cased].join('|')})(?!${WORD})`] : []), ...uncased];
  return {
    hint: [...hints].join('|'),
    whole: whole.join('|'),
    reach: Math.max(...words.map((word) => word.length)),
  };
}
