import { NOT_NAMES, PEOPLES, TITLES } from '../facts/data/names.ts';
import type { Fact, NameFact } from '../facts/fact.ts';
import { roleOf } from '../facts/roles.ts';
import { placeOf, type Scan } from '../facts/scan.ts';
import { STOP_WORDS } from '../facts/words.ts';
import type { Kin } from './kin.ts';

const SINGULAR = /^(?:has|is|was|says|does)$/u;
const VERB =
  /^(?:has|have|had|is|are|was|were|will|would|can|could|may|must|beat|beats|won|wins|took|takes|said|says|lost|led|leads|became|becomes|got|made|bought|sold|told|left|goes|went|came|put|set|\p{Ll}{2,}ed)$/u;
/** Endings of words that start sentences and name nobody: "Meanwhile", "Halfway", "Asked", "Renters". */
const ORDINARY = /(?:ly|ing|ed|ers|ors|ists|ions|ments|while|way|wards?|ever)$/u;

/** Words of many that have no "s": "Police have". */
const CROWDS =
  /^(?:police|people|staff|cattle|men|women|children|crew|youth|both|many|most|some|few|none|all|half|data|media|sheep|fish|troop|personnel|livestock|mice|feet|teeth|several|clergy|majority)$|\p{L}men$/u;

/** True where a text has the word with a capital elsewhere than at its start. */
const namesInside = ({ lexemes }: Scan, word: string): boolean => lexemes.some(({ text }, i) => i > 0 && text === word);
const hasSmall = ({ lexemes }: Scan, word: string): boolean => lexemes.some(({ text }) => text === word.toLowerCase());

/**
 * The name that a sentence starts with, where it is a single word, whose capital tells nothing: a word that English does not have, with
 * a verb behind it, or one that the other sentence writes with a capital inside. `null` where there is none.
 */
export function initialName(scan: Scan, other: Scan, facts: readonly Fact[], kin: Kin): NameFact | null {
  const [first, next] = scan.lexemes;
  if (first?.kind !== 'word' || next === undefined || !/^\p{Lu}\p{Ll}{2,}$/u.test(first.text)) return null;
  if (facts.some(({ kind, start }) => start === first.start && kind !== 'quote')) return null;
  if (/^\p{Lu}/u.test(next.text) || next.text === '-') return null;
  const listed = [STOP_WORDS, NOT_NAMES, PEOPLES, TITLES].some((words) => words.has(first.lower));
  if (listed || hasSmall(scan, first.text) || hasSmall(other, first.text)) return null;
  const plural = /[^su]s$/u.test(first.lower) && !SINGULAR.test(next.lower);
  const together = /^(?:have|are|were)$/u.test(next.lower) && !/s$/u.test(first.lower) && !CROWDS.test(first.lower);
  const described =
    next.text === ',' &&
    /^(?:the|an?|who|which)$/u.test(scan.lexemes[2]?.lower ?? '') &&
    !kin.isEnglish(scan.stems[0] ?? '') &&
    !ORDINARY.test(first.lower) &&
    !plural;
  const strange =
    !kin.isEnglish(scan.stems[0] ?? '') && !ORDINARY.test(first.lower) && !plural && VERB.test(next.lower);
  if (!strange && !together && !described && !namesInside(other, first.text)) return null;
  return { kind: 'name', ...placeOf(scan, 0, 1), name: first.text, type: 'unknown', role: roleOf(scan, 0, 1) };
}
