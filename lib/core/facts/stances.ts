import { negatedBefore } from './attribution.ts';
import { STANCES } from './data/stances.ts';
import type { StanceFact } from './fact.ts';
import { readLexemes } from './lexemes.ts';
import { roleOf } from './roles.ts';
import { placeOf, type Scan } from './scan.ts';

interface Entry {
  readonly words: readonly string[];
  readonly stance: string;
  readonly polarity: 1 | -1;
}

/** The table's phrases as words, longest first, keyed by the first. */
const INDEX: ReadonlyMap<string, readonly Entry[]> = (() => {
  const index = new Map<string, Entry[]>();
  const add = (stance: string, phrases: string, polarity: 1 | -1): void => {
    for (const phrase of phrases.split('|')) {
      const words = readLexemes(phrase).map(({ lower }) => lower);
      const key = words[0] ?? '';
      index.set(key, [...(index.get(key) ?? []), { words, stance, polarity }]);
    }
  };
  for (const { stance, pro, con } of STANCES) {
    add(stance, pro, 1);
    add(stance, con, -1);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

/** How far before a phrase a negation reaches it: "no one is really disputing". */
const REACH = 5;

/** True for a word that starts a name or a definite noun phrase. */
function isObject(word: string): boolean {
  return /^(?:\p{Lu}|\p{L}+\d|(?:the|those|that|its|their|any|other|some|one|top|leading|best)$)/u.test(word);
}

/** The end of an entry that starts at lexeme `i`, hyphens read past; -1 where it does not stand there. */
function matchEnd({ lexemes }: Scan, i: number, entry: Entry): number {
  let at = i;
  for (const expected of entry.words) {
    while (at > i && lexemes[at]?.lower === '-') at += 1;
    if (expected === '^') return isObject(lexemes[at]?.text ?? '') ? at : -1;
    if (lexemes[at]?.lower !== expected) return -1;
    at += 1;
  }
  return at;
}

/** The sides that a sentence takes, by the stance table; a negation before the words turns a side round. */
export function findStances(scan: Scan): StanceFact[] {
  const facts: StanceFact[] = [];
  /** Where each stance was last read up to, so that "closed source" is not read again as "closed". */
  const read = new Map<string, number>();
  for (let i = 0; i < scan.lexemes.length; i += 1) {
    for (const entry of INDEX.get(scan.lexemes[i]?.lower ?? '') ?? []) {
      if ((read.get(entry.stance) ?? 0) > i) continue;
      const to = matchEnd(scan, i, entry);
      if (to < 0) continue;
      read.set(entry.stance, to);
      const turned = negatedBefore(scan, i, REACH);
      const polarity = turned ? (entry.polarity === 1 ? -1 : 1) : entry.polarity;
      facts.push({
        kind: 'stance',
        ...placeOf(scan, i, to),
        stance: entry.stance,
        polarity,
        role: roleOf(scan, i, to),
      });
    }
  }
  return facts;
}
