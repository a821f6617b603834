import Fuse from 'fuse.js';
import type { Topic } from '../topic.ts';

/** Puts misspelt names of the topic right, for reading alone: what is shown keeps the page's own words. */
export type SpellingReader = (text: string) => string;

/** Shorter words have too many neighbours. */
const SHORTEST = 5;
/** How far a wording may be from a name, in Fuse.js' terms (0 is the same); found on misspellings made by hand. */
const FARTHEST = 0.3;
/** Names and misspellings differ little in length. */
const MOST_EXTRA = 2;
/** Bounds what is remembered of a page's words. */
const MOST_REMEMBERED = 5000;

/** A capitalised word, or two in a row. */
const WORDING = /\p{Lu}[\p{L}\p{N}]{2,}(?:[\s-]\p{Lu}[\p{L}\p{N}]{2,})?/gu;

/**
 * Makes a reader that knows a topic's names. `isKnown` says whether a word is an ordinary one, which is left alone
 * ("Leaning" is no "Lerner").
 */
export function createSpellingReader(topic: Topic, isKnown: (word: string) => boolean): SpellingReader {
  const names = collectNames(topic);
  const exact = new Set(names.map((name) => name.toLowerCase()));
  const fuse = new Fuse(names, {
    includeScore: true,
    threshold: FARTHEST,
    ignoreLocation: true,
    minMatchCharLength: 3,
  });
  const remembered = new Map<string, string>();
  const correct = (wording: string): string => {
    // Only a near name is taken, so that without one there is no need to search.
    if (!names.some((name) => isNear(name, wording))) return wording;
    if (exact.has(wording.toLowerCase()) || wording.length < SHORTEST || wording.split(/[\s-]/u).every(isKnown))
      return wording;
    const best = fuse.search(wording, { limit: 3 }).find(({ item }) => isNear(item, wording));
    return best?.item ?? wording;
  };
  const read = (wording: string): string => {
    const known = remembered.get(wording);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const whole = correct(wording);
    const parts = wording.split(/[\s-]/u);
    const result = whole === wording && parts.length > 1 ? parts.map(correct).join(' ') : whole;
    remembered.set(wording, result === parts.join(' ') ? wording : result);
    return remembered.get(wording) ?? wording;
  };
  return (text) => text.replace(WORDING, read);
}

function isNear(name: string, wording: string): boolean {
  return Math.abs(name.length - wording.length) <= MOST_EXTRA && name[0]?.toLowerCase() === wording[0]?.toLowerCase();
}

/** The topic's names as texts write them: lexicon, names and their variants that are capitalised and long enough. */
function collectNames({ topic, names }: Topic): string[] {
  const all = [...topic.lexicon.map(({ text }) => text), ...names.flatMap(({ name, variants }) => [name, ...variants])];
  return [...new Set(all)].filter(
    (name) => name.length >= SHORTEST && /^\p{Lu}\p{L}+(?:[\s-]\p{Lu}?\p{L}+)?$/u.test(name),
  );
}
