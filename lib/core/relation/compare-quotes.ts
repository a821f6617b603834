import type { QuoteFact } from '../facts/fact.ts';
import { STOP_WORDS } from '../facts/words.ts';
import { stem } from '../text/tokens.ts';
import type { FactNote, FactResult } from './comparison.ts';
import { type Office, officeIn, otherOffice } from './data/offices.ts';
import type { Kin } from './kin.ts';

/** What came of two quotations. */
export interface QuoteOutcome {
  readonly result: FactResult;
  readonly note?: FactNote;
}

const plain = (result: FactResult, note?: FactNote): QuoteOutcome =>
  note === undefined ? { result } : { result, note };

/**
 * Quotations agree where the shorter one's words stand in the longer in one run; with a word or two changed they clash; other
 * words altogether are another quotation, no clash.
 */
export function compareQuotes(page: QuoteFact, reference: QuoteFact, kin: Kin): QuoteOutcome {
  const outcome = sameWords(page, reference, kin);
  return outcome.result !== 'not-comparable' && otherSpeaker(page.source, reference.source)
    ? plain('differs', 'other-speaker')
    : outcome;
}

/** Capitalised words of a source that are parts of names, what starts it left out where it is an article or a title. */
function nameParts(source: string | undefined): string[] {
  return (source?.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [])
    .map((word) => word.replace(/['’]s?$/u, ''))
    .filter((word) => !NO_NAME.has(word.toLowerCase().replace(/['’]s$/u, '')));
}
const NO_NAME = new Set([
  ...STOP_WORDS,
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'professor',
  'sir',
  'president',
  'judge',
  'minister',
]);

/** The office of a source; `null` where it has none or a name stands with it. */
const officeOf = (source: string | undefined): Office | null => (source === undefined ? null : officeIn(source));

/** True where both sides name who said it and the names share no part; one word alone must not start the source. */
function otherSpeaker(page: string | undefined, reference: string | undefined): boolean {
  const [first, second] = [officeOf(page), officeOf(reference)];
  const [mine, theirs] = [nameParts(page), nameParts(reference)];
  const bothNamed = mine.length > 1 && theirs.length > 1;
  if (!bothNamed && first !== null && second !== null && otherOffice(first, second)) return true;
  const sure = (parts: readonly string[], source = ''): boolean =>
    parts.length > 1 || (parts.length === 1 && (!source.startsWith(parts[0] ?? '') || source === parts[0]));
  return sure(mine, page) && sure(theirs, reference) && !mine.some((part) => theirs.includes(part));
}

const DENIALS: ReadonlySet<string> = new Set(
  "no not never isn't wasn't aren't nothing hardly don't doesn't didn't won't can't cannot".split(' '),
);
/** Little words that may be all that is told: "the war is over". */
const TELLING: ReadonlySet<string> = new Set(
  'over off out up down above below before after against under more less most least all few'.split(' '),
);
/** Words that are left out or changed without a change of matter. */
const LIGHT: ReadonlySet<string> = new Set([...STOP_WORDS].filter((word) => !DENIALS.has(word) && !TELLING.has(word)));
/** The share of the shorter quotation's words that must stand in the other in order, before a change in it is a clash. */
const SAME = 0.5;

function sameWords(page: QuoteFact, reference: QuoteFact, kin: Kin): QuoteOutcome {
  const [short, long] =
    page.words.length <= reference.words.length ? [page.words, reference.words] : [reference.words, page.words];
  // "No turning point" and "a turning point": the same words, one of them denied.
  const denied = [short, long].map((words) => words.filter((word) => DENIALS.has(word)).length % 2);
  const bare = short.filter((word) => !DENIALS.has(word) && word !== 'a');
  if (denied[0] !== denied[1] && bare.length > 1 && ` ${long.join(' ')} `.includes(` ${bare.join(' ')} `))
    return plain('differs', 'opposite-stance');
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `))
    return plain(short.length === long.length ? 'agrees' : 'compatible');
  return changed(
    page.words,
    reference.words,
    [page, reference].some(({ text }) => /…|\.\.\./u.test(text)),
    kin,
  );
}

/** Aligns two quotations word by word, and weighs what stands at one place in both and is not the same. */
function changed(first: readonly string[], second: readonly string[], elided: boolean, kin: Kin): QuoteOutcome {
  const kept = commonRun(first, second);
  const shorter = Math.min(first.length, second.length);
  if (kept.length < Math.max(2, SAME * shorter)) {
    // "A giant failure", "a giant relief": of two short judgements the words that are not the same tell.
    const [a, b] = [first, second].map((words) => words.filter((word) => !LIGHT.has(word)));
    const one =
      a !== undefined && b !== undefined && a.length < 4 && b.length < 4 && a.some((word) => b.includes(word));
    if (
      one &&
      clash(
        a.filter((word) => !b.includes(word)),
        b.filter((word) => !a.includes(word)),
        elided,
        kin,
      )
    )
      return plain('differs');
    const shared = first.filter((word) => second.includes(word)).length;
    return plain(shorter >= 3 && shared / shorter >= 0.7 ? 'compatible' : 'not-comparable');
  }
  let [i, j] = [0, 0];
  for (const [a, b] of [...kept, [first.length, second.length] as const]) {
    if (clash(first.slice(i, a), second.slice(j, b), elided, kin)) return plain('differs');
    [i, j] = [a + 1, b + 1];
  }
  return plain('compatible');
}

/** True where each side has a word with matter at this place, and none of them is akin to one of the other's. */
function clash(mine: readonly string[], theirs: readonly string[], elided: boolean, kin: Kin): boolean {
  const [a, b] = [mine, theirs].map((words) => words.filter((word) => !LIGHT.has(word)).map(stem));
  if (a === undefined || b === undefined) return false;
  const denies = (words: readonly string[]): boolean => words.some((word) => DENIALS.has(word));
  if (!elided && denies(mine) !== denies(theirs)) return true;
  return a.length > 0 && b.length > 0 && !a.some((word) => b.some((other) => kin.areKin(word, other)));
}

/** Words of a quotation that are aligned: news quotes no more, and the table stays small. */
const MOST = 80;

/** The places of a longest run of words, in order, that both have; the classic table. */
function commonRun(first: readonly string[], second: readonly string[]): (readonly [number, number])[] {
  const [a, b] = [first.slice(0, MOST), second.slice(0, MOST)];
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const cell = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row !== undefined) row[j] = a[i] === b[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  const run: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) run.push([i++, j++]);
    else if (cell(i + 1, j) > cell(i, j + 1)) i += 1;
    else j += 1;
  }
  return run;
}
