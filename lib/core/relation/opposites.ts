import type { StanceFact } from '../facts/fact.ts';
import { readLexemes } from '../facts/lexemes.ts';
import { roleOf } from '../facts/roles.ts';
import { placeOf, type Scan } from '../facts/scan.ts';
import { once } from '../text/remember.ts';
import { stem } from '../text/tokens.ts';
import type { FactComparison } from './comparison.ts';
import { MORE_OPPOSITES } from './data/more-opposites.ts';
import { OPPOSITES } from './data/opposites.ts';
import { SIGNS } from './data/signs.ts';
import type { Kin } from './kin.ts';
import { isTurned } from './negations.ts';
import { sharedRole } from './scope.ts';

interface Entry {
  readonly words: readonly string[];
  /** "Security" and "authority" have the stems of "secure" and "authorise", and mean other things. */
  readonly quality: boolean;
  readonly row: number;
  readonly side: 1 | -1;
}

const QUALITY = /(?:it(?:y|ies)|(?<=aw)ful(?:ly)?)$/u;

/** A table's phrases as stems, longest first, by the first of them. */
function indexOf(table: readonly string[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [row, sides] of table.entries()) {
    for (const [number, side] of sides.split(' <> ').entries()) {
      for (const phrase of side.split('|')) {
        const words = readLexemes(phrase).flatMap(({ lower, kind }) =>
          kind === 'word' ? [stem(lower)] : lower === '*' ? ['*'] : [],
        );
        const key = words[0] ?? '';
        index.set(key, [
          ...(index.get(key) ?? []),
          { words, quality: QUALITY.test(phrase), row, side: number === 0 ? 1 : -1 },
        ]);
      }
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
const INDEX = indexOf([...OPPOSITES, ...MORE_OPPOSITES]);
const SIGN_INDEX = indexOf(SIGNS);

/** Rows of what is done to a thing, where a doer in common ("the university", who cuts courses and raises fees) is not enough. */
const HANDLING: ReadonlySet<string> = new Set(
  OPPOSITES.flatMap((row, number) => (/^(?:raise|buy|add|impose|keep)\|/u.test(row) ? [`opposite-${number}`] : [])),
);

const EXPECTED = `opposite-${OPPOSITES.findIndex((row) => row.startsWith('more than expected|'))}`;

/** How many words a `*` in a phrase stands for at most. */
const GAP = 4;
/** How far before a word a negation reaches it. */
const REACH = 7;

/** A side that a sentence takes in a row of the table; `turned` where a negation made it. */
interface Side {
  readonly fact: StanceFact;
  readonly turned: boolean;
  /** Its lexemes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

function endOf({ stems, lexemes }: Scan, i: number, words: readonly string[]): number {
  let at = i;
  for (const [place, word] of words.entries()) {
    if (word === '*') {
      const next = words[place + 1];
      const start = at;
      while (at < start + GAP && stems[at] !== next && lexemes[at]?.kind !== 'sign') at += 1;
      continue;
    }
    while (at > i && lexemes[at]?.lower === '-') at += 1;
    if (stems[at] !== word) return -1;
    at += 1;
  }
  return at;
}

/** The sides that a sentence takes, by rows of the table; a row of which it names both sides is left out. */
function readSides(scan: Scan, index: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<number, readonly Side[]> {
  const sides = new Map<number, Side[]>();
  const readTo = new Map<number, number>();
  for (let i = 0; i < scan.lexemes.length; i += 1) {
    for (const { words, quality, row, side } of index.get(scan.stems[i] ?? '') ?? []) {
      if (words.length === 1 && quality !== QUALITY.test(scan.lexemes[i]?.lower ?? '')) continue;
      const to = (readTo.get(row) ?? 0) > i ? -1 : endOf(scan, i, words);
      if (to < 0) continue;
      readTo.set(row, to);
      const turned = isTurned(scan, i, REACH);
      const fact: StanceFact = {
        kind: 'stance',
        ...placeOf(scan, i, to),
        stance: `opposite-${row}`,
        polarity: turned === (side === 1) ? -1 : 1,
      };
      sides.set(row, [...(sides.get(row) ?? []), { fact, turned, from: i, to }]);
    }
  }
  for (const [row, [first, ...others]] of sides)
    if (others.some(({ fact }) => fact.polarity !== first?.fact.polarity)) sides.delete(row);
  return sides;
}

const sidesOf = once((scan: Scan) => readSides(scan, INDEX));
const signsOf = once((scan: Scan) => readSides(scan, SIGN_INDEX));

/** Stems of words with a capital: inside a sentence, or at its start where English has no such word. */
const namesIn = once((kin: Kin) =>
  once(
    ({ lexemes, stems }: Scan): ReadonlySet<string> =>
      new Set(
        lexemes.flatMap(({ kind, text }, i) =>
          kind === 'word' && /^\p{Lu}/u.test(text) && (i > 0 || !kin.isEnglish(stems[i] ?? '')) ? [stems[i] ?? ''] : [],
        ),
      ),
  ),
);

/** Words of a role that are near enough to be what the word is about. */
const NEAR = 6;

/** True where what stands around two words is akin ("a bid for its rival", "an offer for its competitor"). Symmetric. */
function surroundingsKin(a: StanceFact, b: StanceFact, kin: Kin): boolean {
  const [first, second] = [(a.role ?? []).slice(0, NEAR), (b.role ?? []).slice(0, NEAR)];
  return kin.kinShared(first, second) + kin.kinShared(second, first) > 0;
}

/**
 * Rows where the two sentences use opposites of one thing: they clash where one negation or none stands with them, and
 * agree where a negation makes up for the opposite ("did not block" and "approved"). Only words whose surroundings share
 * a word are compared.
 */
export function compareOpposites(page: Scan, reference: Scan, kin: Kin): FactComparison[] {
  const [mine, theirs] = [sidesOf(page), sidesOf(reference)];
  const rows: FactComparison[] = [];
  const theirNames = namesIn(kin)(reference);
  const names = new Set([...namesIn(kin)(page)].filter((word) => theirNames.has(word)));
  const withRole = (scan: Scan, { fact, turned, from, to }: Side): Stated => ({
    fact: {
      ...fact,
      role: [...roleOf(scan, from, to), ...within(scan, from, to)].filter(
        (word) => !HANDLING.has(fact.stance) || !names.has(word),
      ),
    },
    turned,
    less: /^(?:less|least)$/u.test(scan.lexemes[from - 1]?.lower ?? ''),
  });
  for (const [row, sides] of mine) {
    const others = (theirs.get(row) ?? []).map((side) => withRole(reference, side));
    if (others.length === 0) continue;
    const pairs = sides
      .map((side) => withRole(page, side))
      .flatMap((a) => others.map((b) => ({ a, b, near: nearness(a.fact, b.fact, kin) })))
      .filter(({ near }) => near > 0)
      .sort(byNearness);
    // One pair a row of the table tells enough: the nearest that says anything.
    for (const { a, b } of pairs) {
      const found = weighStances(a, b);
      if (found === null) continue;
      rows.push(found);
      break;
    }
  }
  return rows;
}

/** Names that a phrase with a gap holds: "cleared Okafor of". */
const within = ({ lexemes, stems }: Scan, from: number, to: number): string[] =>
  stems.slice(from + 1, to - 1).filter((_, i) => /^\p{Lu}/u.test(lexemes[from + 1 + i]?.text ?? ''));

/** A side as stated: with the words around it, and whether "less" stands before it. */
interface Stated {
  readonly fact: StanceFact;
  readonly turned: boolean;
  readonly less: boolean;
}

/** Whether two words are of one thing: 2 where their surroundings share a word, 1 where they are akin, else 0. Symmetric. */
function nearness(a: StanceFact, b: StanceFact, kin: Kin): number {
  // What was expected is told of the one matter.
  if (a.stance === EXPECTED) return 2;
  if (sharedRole(a, b) > 0) return 2;
  return surroundingsKin(a, b, kin) ? 1 : 0;
}

interface StancePair {
  readonly a: Stated;
  readonly b: Stated;
  readonly near: number;
}

/** The nearest first, then in the order of the text; it falls the same way when the sides are swapped. */
function byNearness(one: StancePair, other: StancePair): number {
  const places = ({ a, b }: StancePair) => [a.fact.start + b.fact.start, Math.min(a.fact.start, b.fact.start)] as const;
  const [[sum, least], [otherSum, otherLeast]] = [places(one), places(other)];
  return other.near - one.near || sum - otherSum || least - otherLeast;
}

/** What two stances of one thing make of each other; `null` where they say nothing together. Symmetric. */
function weighStances(a: Stated, b: Stated): FactComparison | null {
  const sameWord = stem(a.fact.text) === stem(b.fact.text);
  const clash = a.fact.polarity !== b.fact.polarity;
  const sides = { kind: 'stance', page: a.fact, reference: b.fact } as const;
  // One word denied on one side only is for the stricter reading of denials.
  if (clash && sameWord && a.turned !== b.turned && !a.less && !b.less) return null;
  if (clash) return { ...sides, result: 'differs', note: 'opposite-stance' };
  // One word in both says little; two that mean it, or one and its denied opposite, say the same.
  const superlative = [a, b].some(({ fact }) => /est$|^most$/u.test(fact.text));
  return a.turned !== b.turned || (!sameWord && !superlative) ? { ...sides, result: 'agrees' } : null;
}

/**
 * The first opposites that turn a figure round, which both sides give alike: "£18m in the red", "a surplus of £18m". No words
 * around them need meet, for the figure does.
 */
export function compareSigns(page: Scan, reference: Scan): FactComparison | null {
  const [mine, theirs] = [signsOf(page), signsOf(reference)];
  for (const [row, [a]] of mine) {
    const [b] = theirs.get(row) ?? [];
    if (a !== undefined && b !== undefined && a.fact.polarity !== b.fact.polarity)
      return { kind: 'stance', page: a.fact, reference: b.fact, result: 'differs', note: 'opposite-stance' };
  }
  return null;
}
