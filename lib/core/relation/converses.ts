import type { NameFact } from '../facts/fact.ts';
import type { Scan } from '../facts/scan.ts';
import type { FactComparison } from './comparison.ts';

/** Verbs of two parties whose opposites tell one deed from the two sides: "X beat Y", "Y lost to X". First side, other side. */
const CONVERSES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:beat|beats|beaten|beating|defeat|defeats|defeated|won|win|wins|winning|victory|triumph(?:s|ed)?|prevail(?:s|ed)?|thrash(?:es|ed)|overcame|overcome|outplayed|trounced|edged|knocked|saw)$/iu,
    /^(?:lost|lose|loses|losing|succumb(?:s|ed)?|fell|went|bowed|crashed)$/iu,
  ],
  [
    /^(?:buy|buys|bought|buying|purchase[sd]?|purchasing|acquire[sd]?|acquiring|snapp?(?:ed|ing))$/iu,
    /^(?:sell|sells|sold|selling|offload(?:s|ed|ing)?|dispos(?:es|ed|ing))$/iu,
  ],
  [/^(?:lend|lends|lent|lending|loan(?:s|ed)?)$/iu, /^(?:borrow(?:s|ed|ing)?|owe[sd]?|owing)$/iu],
  [/^(?:lead|leads|led|leading)$/iu, /^(?:trail(?:s|ed|ing)?|lag(?:s|ged|ging)?)$/iu],
  [
    /^(?:give|gives|gave|given|hand(?:s|ed)?|pay|pays|paid)$/iu,
    /^(?:receive[sd]?|receiving|get|gets|got|accept(?:s|ed)?)$/iu,
  ],
  [/^(?:export(?:s|ed|ing)?)$/iu, /^(?:import(?:s|ed|ing)?)$/iu],
  [/^(?:replace[sd]?|replacing|succeed(?:s|ed|ing)?|oust(?:s|ed)?)$/iu, /^(?:resign(?:s|ed)?|stepped|quit)$/iu],
];
const BEING = /^(?:is|are|was|were|be|been|being|get|gets|got)$/iu;
/** Lexemes from a verb to its parties. */
const REACH = 14;

const nameOf = (fact: FactComparison['page']): NameFact | null => (fact?.kind === 'name' ? fact : null);

/** The verbs of a row in a text: its side, its place, and whether it is a passive. */
function verbsOf({ lexemes }: Scan, row: readonly [RegExp, RegExp]): { side: 0 | 1; at: number; passive: boolean }[] {
  return lexemes.flatMap(({ lower, kind }, at) => {
    const side = row[0].test(lower) ? 0 : row[1].test(lower) ? 1 : null;
    if (kind !== 'word' || side === null) return [];
    const auxiliary = [1, 2].some((step) => BEING.test(lexemes[at - step]?.lower ?? ''));
    return [{ side, at, passive: auxiliary && /(?:ed|en|ought|old|ent|iven|aid|eat)$/u.test(lower) }];
  });
}

/** Which party a name is in a text, by the row's first side: the doer of it 0, the other 1; `null` where it is none. */
function partyOf(scan: Scan, { start, end }: NameFact, row: readonly [RegExp, RegExp]): 0 | 1 | null {
  const [verb, ...others] = verbsOf(scan, row);
  if (verb === undefined || others.some(({ side }) => side !== verb.side)) return null;
  const from = scan.lexemes.findIndex((lexeme) => lexeme.end > start);
  const to = scan.lexemes.findIndex((lexeme) => lexeme.start >= end);
  if (Math.abs(from - verb.at) > REACH || scan.clauses[from] !== scan.clauses[verb.at]) return null;
  const before = from < verb.at;
  // What stands after "of", "with" or as a genitive before the verb is no subject of it.
  if (
    before &&
    (/^(?:of|in|for|at|with|on)$/u.test(scan.lexemes[from - 1]?.lower ?? '') ||
      /['’]s?$/u.test(scan.lexemes[to - 1]?.text ?? ''))
  )
    return null;
  const subject = before !== verb.passive;
  return subject === (verb.side === 0) ? 0 : 1;
}

/**
 * What a deed of two parties makes of a name that both sentences give: the same party, whichever verb tells it ("X beat Y", "Y
 * lost to X"), or the other one; `null` where no row of verbs tells.
 */
export function sameParty(
  page: Scan,
  reference: Scan,
  rows: readonly FactComparison[],
): { row: FactComparison; same: boolean } | null {
  let found: { row: FactComparison; same: boolean } | null = null;
  for (const verbs of CONVERSES) {
    for (const row of rows) {
      const [mine, theirs] = [nameOf(row.page), nameOf(row.reference)];
      if (mine === null || theirs === null) continue;
      const [a, b] = [partyOf(page, mine, verbs), partyOf(reference, theirs, verbs)];
      if (a === null || b === null) continue;
      if (a !== b) return { row, same: false };
      found ??= { row, same: true };
    }
  }
  return found;
}

/** The words of a clash that a deed's two sides explain: both stand in one row of the verbs. */
export function isConverse(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => text.split(' ')[0] ?? '');
  return CONVERSES.some(
    (row) => row.some((side) => side.test(first ?? '')) && row.some((side) => side.test(second ?? '')),
  );
}
