import { readAttribution } from '../facts/attribution.ts';
import { extractFacts } from '../facts/extract.ts';
import type { Fact, FactKind } from '../facts/fact.ts';
import type { KnownName } from '../facts/names.ts';
import { type Scan, scan } from '../facts/scan.ts';
import { STOP_STEMS } from '../facts/words.ts';
import type { ConceptLexicon } from '../language/concepts.ts';
import { remember } from '../text/remember.ts';
import { compareFacts } from './compare-facts.ts';
import { compareLoneNames } from './compare-lone-names.ts';
import { compareRankHolders } from './compare-rank-holders.ts';
import { compareScenes } from './compare-scenes.ts';
import type { ComparedText, Comparison, ComparisonNote, FactComparison } from './comparison.ts';
import { isConverse, sameParty } from './converses.ts';
import { compareDenials } from './denials.ts';
import { type Derived, deriveRelation } from './derive-relation.ts';
import { derivedOf } from './derived.ts';
import { compareEvaluations } from './evaluations.ts';
import { initialName } from './initial-names.ts';
import { type Kin, kinOf } from './kin.ts';
import { asks, merelyMentions } from './mentions.ts';
import { compareOpposites, compareSigns } from './opposites.ts';
import { compareOtherNames } from './other-names.ts';
import { compareReplacedNames } from './replaced-names.ts';
import { turnShares } from './turned-shares.ts';
import { sameWording } from './wording.ts';

/** What a pack may supply to a comparison. */
export interface CompareOptions {
  readonly names?: readonly KnownName[];
  readonly days?: readonly { readonly text: string; readonly date: string }[];
  /** Words that mean one thing; without it few do. */
  readonly english?: ConceptLexicon;
}

function attributionNotes(page: Scan, reference: Scan): ComparisonNote[] {
  const [mine, theirs] = [readAttribution(page), readAttribution(reference)];
  const said = ({ source, hedged }: typeof mine): boolean => source !== undefined || hedged;
  if (said(theirs) && !said(mine)) return ['attribution-dropped'];
  return said(mine) && !said(theirs) ? ['attribution-added'] : [];
}

const NOTHING: CompareOptions = {};
const readFacts = remember((text, date, options: CompareOptions) => extractFacts(text, { date, ...options }));
const readAll = remember((text, date, options: CompareOptions) => {
  const facts = readFacts(text, date, options);
  return [...facts, ...derivedOf(scan(text), facts)];
});

/** The facts of one side of a comparison. Options that stay the same object let a text be read once. */
export function factsOf({ text, date }: ComparedText, options: CompareOptions = NOTHING): readonly Fact[] {
  return readFacts(text, date, options);
}

/**
 * Compares two sentences that are taken to speak of the same matter: their ledger, the relation that follows from it and
 * how sure the rules are, and remarks on attribution and wording. Low certainty says that no fact decided.
 */
export function compareTexts(
  page: ComparedText,
  reference: ComparedText,
  options: CompareOptions = NOTHING,
): Comparison {
  const [mine, theirs] = [scan(page.text), scan(reference.text)];
  const kin = kinOf(options.english);
  const named = (facts: readonly Fact[], own: Scan, other: Scan): readonly Fact[] => {
    const initial = initialName(own, other, facts, kin);
    return initial === null ? facts : [initial, ...facts];
  };
  const compared = compareFacts(
    named(readAll(page.text, page.date, options), mine, theirs),
    named(readAll(reference.text, reference.date, options), theirs, mine),
    kin,
  );
  const party = sameParty(mine, theirs, compared);
  const rows = party?.same === true ? compared.filter((row) => row.result !== 'differs' || !explained(row)) : compared;
  // A figure that meets or clashes says more than a word that is denied.
  const settled = rows.some(
    ({ kind, result }) =>
      kind !== 'name' &&
      kind !== 'direction' &&
      // That both mention a ban does not say that both let it stand.
      (kind !== 'stance' || result === 'differs') &&
      // That both dates meet says when, not what.
      ((kind !== 'date' && kind !== 'duration') || result === 'differs') &&
      (result === 'differs' || result === 'agrees' || result === 'compatible'),
  );
  const read = settled
    ? compareSettled(mine, theirs, turnShares(rows, mine, theirs, kin), kin)
    : compareWords(mine, theirs, rows, kin);
  const facts = read.filter((row) => !echoesDenial(row, page.text, reference.text));
  const notes: ComparisonNote[] = attributionNotes(mine, theirs);
  const copied = sameWording(page.text, reference.text);
  if (copied) notes.push('same-wording');
  const silent = [page, reference].filter(({ text }) => asks(text) || merelyMentions(text)).length === 1;
  return {
    ...settle(
      deriveRelation(facts, coverage(mine, theirs, kin)),
      asks(page.text) || asks(reference.text),
      silent,
      copied,
    ),
    facts,
    notes,
  };
}

/** The share of the page's words with matter that have kin in the reference, 0 to 1. */
function coverage(page: Scan, reference: Scan, kin: Kin): number {
  const matter = ({ lexemes, stems }: Scan): string[] =>
    stems.filter((word, i) => lexemes[i]?.kind === 'word' && word.length > 1 && !STOP_STEMS.has(word));
  const [mine, theirs] = [matter(page), matter(reference)];
  return mine.length === 0 ? 0 : kin.kinShared(mine, theirs) / mine.length;
}

/** True for "untrue" on one side where the other side denies: both speak against the same. */
function echoesDenial({ page: mine, reference: theirs }: FactComparison, page: string, reference: string): boolean {
  const [fact, other] = theirs === null ? [mine, reference] : mine === null ? [theirs, page] : [null, ''];
  return (
    fact?.kind === 'stance' &&
    fact.stance === 'contrary' &&
    /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|refute[sd]?|rebut(?:s|ted)?)\b/iu.test(other)
  );
}

/** What turns round a figure that meets, and who holds a place that both sides name. */
function compareSettled(page: Scan, reference: Scan, rows: readonly FactComparison[], kin: Kin): FactComparison[] {
  const fitting = rows.filter(
    ({ kind, result }) => kind !== 'name' && kind !== 'stance' && (result === 'agrees' || result === 'compatible'),
  );
  if (rows.some(({ result }) => result === 'differs')) return [...rows];
  if (fitting.every(({ kind }) => kind === 'rank'))
    return compareRankHolders(page, reference, compareReplacedNames(page, reference, rows));
  const others = compareOtherNames(page, reference, rows, kin);
  if (others.some(({ result }) => result === 'differs')) return others;
  const turned = fitting.some(({ kind }) => AMOUNTS.has(kind)) ? compareSigns(page, reference) : null;
  return turned === null ? [...rows] : [...rows, turned];
}

/** What names in one part and words tell where no figure does: opposites, else what one side denies and the other states. */
function compareWords(page: Scan, reference: Scan, rows: readonly FactComparison[], kin: Kin): FactComparison[] {
  const replaced = compareReplacedNames(page, reference, rows);
  const named = compareEvaluations(
    page,
    reference,
    compareScenes(page, reference, compareOtherNames(page, reference, replaced, kin)),
  );
  const party = sameParty(page, reference, named);
  const opposites = compareOpposites(page, reference, kin);
  if (party !== null) return compareParties(party, named, opposites);
  const lone = opposites.some(({ result }) => result === 'differs')
    ? named
    : compareLoneNames(page, reference, named, kin);
  return [...lone, ...(opposites.length > 0 ? opposites : compareDenials(page, reference, kin))];
}

/** True for a clash of two verbs that tell one deed from its two sides. */
const explained = ({ kind, page, reference }: FactComparison): boolean =>
  kind === 'stance' && isConverse(page?.text ?? '', reference?.text ?? '');

/** A deed told from its two sides clashes by who is which, not by its verbs. */
function compareParties(
  { row, same }: { row: FactComparison; same: boolean },
  named: readonly FactComparison[],
  opposites: readonly FactComparison[],
): FactComparison[] {
  const kept = [...named, ...opposites].filter((one) => !explained(one));
  if (!same) return kept.map((one) => (one === row ? { ...row, result: 'differs' } : one));
  return kept;
}

/** Kinds of figures that have a sign. */
const AMOUNTS: ReadonlySet<FactKind> = new Set(['money', 'count', 'percent']);

/** Up to here no fact has decided. */
const UNDECIDED = 0.4;

/** Questions and mere mentions state no value; a copy of the wording with no clash agrees surely. */
function settle(derived: Derived, asked: boolean, silent: boolean, copied: boolean): Derived {
  if (asked && derived.relation === 'agrees' && derived.certainty < 0.8) return { relation: 'related', certainty: 0.5 };
  if (silent && !copied && derived.relation === 'agrees' && derived.certainty <= UNDECIDED)
    return { relation: 'related', certainty: 0.5 };
  if (copied && derived.relation === 'agrees')
    return { relation: 'agrees', certainty: Math.max(0.9, derived.certainty) };
  return derived;
}
