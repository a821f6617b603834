import type { NameFact } from '../facts/fact.ts';
import type { Scan } from '../facts/scan.ts';
import { STOP_STEMS } from '../facts/words.ts';
import { sameName } from './compare-names.ts';
import type { FactComparison } from './comparison.ts';
import { DEEDS, SAYING_GROUP } from './data/deeds.ts';
import type { Kin } from './kin.ts';
import { type Slot, slotsOf } from './slots.ts';

/** Names of a side that are looked at: more than sentences have, so that no text makes the search slow. */
const MOST = 20;

const namesOf = (rows: readonly FactComparison[], side: 'page' | 'reference'): NameFact[] =>
  rows.flatMap((row) => (row[side]?.kind === 'name' ? [row[side]] : [])).slice(0, MOST);

/** Names of one sort, or of a sort that is not known. */
const alike = (a: NameFact, b: NameFact): boolean =>
  a.type === b.type || (a.type !== 'place' && b.type !== 'place' && [a, b].some(({ type }) => type === 'unknown'));

/** Words with matter of a sentence, a name's words left out. */
function matterOf({ lexemes, stems }: Scan, name: NameFact): Set<string> {
  const words = new Set<string>();
  for (const [i, { kind, start }] of lexemes.entries()) {
    const stem = stems[i] ?? '';
    if (kind !== 'word' || stem.length < 2 || STOP_STEMS.has(stem)) continue;
    if (start < name.start || start >= name.end) words.add(stem);
  }
  return words;
}

/** How many words with matter two sentences must share, besides the deed, before another doer is a difference. */
const SHARED = 1;
const SHARED_BY_SPEAKERS = 3;

/** True where two slots ask for one name: one deed, or one noun. */
function sameSlot(a: Slot, b: Slot): boolean {
  if (a.part !== b.part) return false;
  return a.word === b.word || (a.part === 'doer' && a.deeds.some((deed) => b.deeds.includes(deed)));
}

/** True where all that two slots share is that somebody speaks. */
function onlySay(a: Slot, b: Slot): boolean {
  const shared = a.deeds.filter((deed) => b.deeds.includes(deed));
  return shared.length > 0 && shared.every((deed) => deed === SAYING_GROUP);
}

/**
 * Two names of one part: each side names another doer of one deed ("built by X", "it was Y that built"), or gives one noun
 * another name ("the fund X"). Both names must be missing on the other side, or have changed places with each other. The
 * rows of such names are replaced by one that differs.
 */
export function compareOtherNames(
  page: Scan,
  reference: Scan,
  rows: readonly FactComparison[],
  kin: Kin,
): FactComparison[] {
  const [mine, theirs] = [namesOf(rows, 'page'), namesOf(rows, 'reference')];
  if (mine.length === 0 || theirs.length === 0) return [...rows];
  if (rows.some(({ kind, result }) => kind === 'name' && result === 'differs')) return [...rows];
  const [first, second] = [slotsOf(page, mine), slotsOf(reference, theirs)];
  const known = (name: NameFact, others: readonly NameFact[]): boolean => others.some((other) => sameName(name, other));
  for (const a of first) {
    for (const b of second) {
      if (!sameSlot(a, b) || sameName(a.name, b.name) || !alike(a.name, b.name)) continue;
      const [ours, yours] = [known(a.name, theirs), known(b.name, mine)];
      if (ours !== yours || (ours && a.part === 'called')) continue;
      // A side that also names the other's doer as doer of the deed lists several.
      if (first.some((slot) => sameSlot(slot, b) && sameName(slot.name, b.name))) continue;
      if (second.some((slot) => sameSlot(slot, a) && sameName(slot.name, a.name))) continue;
      const theirWords = matterOf(reference, b.name);
      const shared = [...matterOf(page, a.name)].filter((word) =>
        a.word === 'near' ? [...theirWords].some((other) => kin.areKin(word, other)) : theirWords.has(word),
      );
      const besides = shared.filter(
        (word) => !(DEEDS.get(word) ?? []).some((deed) => a.deeds.includes(deed)) && word !== a.word,
      );
      const speakers = onlySay(a, b);
      if (!ours && besides.length < (speakers ? SHARED_BY_SPEAKERS : SHARED)) continue;
      const kept = rows.filter(({ page: left, reference: right }) => left !== a.name && right !== b.name);
      return [...kept, { kind: 'name', page: a.name, reference: b.name, result: 'differs' }];
    }
  }
  return [...rows];
}
