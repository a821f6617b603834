import type { NameFact } from '../facts/fact.ts';
import type { Scan } from '../facts/scan.ts';
import { sameName } from './compare-names.ts';
import type { FactComparison } from './comparison.ts';

/** Words right before the name of the place where something began, came down or was found. */
const AT =
  /(?:^|\s)(?:in|at|near|outside|off|over|from|to|(?:edge|outskirts|town|village|city|port|suburb|north|south|east|west|middle|centre|center|heart) of)\s+(?:the\s+)?$/iu;
/** Verbs and nouns of what happens in one place alone. */
const SCENE =
  /\b(?:broke out|break out|breaks out|start(?:s|ed)?|began|begins?|origin(?:s|ated?)?|ignited|erupted|crash(?:es|ed)?|came down|landed|lands|derailed|capsized|sank|ran aground|collided|exploded|hit|struck|made landfall|killed|arrested|detained|caught|found|discovered|born|buried|died|grew up|held|staged|hosted|hosts|open(?:s|ed)?|opening|built|based|headquarters|headquartered|moved?|moves|moving|relocat\p{L}+|docked|moored|signed|met|meet|filmed|shot|epicentre|epicenter|birthplace|took place|takes place|stolen|seized)\b/iu;
/** Characters to either side of the place that the word of the scene stands in. */
const REACH = 60;

/** The one place of a sentence's own where it sets a scene; `null` where it has none or several. */
function sceneOf({ text }: Scan, names: readonly NameFact[]): NameFact | null {
  const places = names.filter(({ start }) => AT.test(text.slice(Math.max(0, start - 24), start)));
  const [place] = places;
  if (place === undefined || places.length > 1) return null;
  const around = text.slice(Math.max(0, place.start - REACH), place.end + REACH);
  return SCENE.test(around) ? place : null;
}

/**
 * What happened in one place on the one side and in another on the other: "broke out on the edge of Penela", "it was in Lousã that
 * it started". Each side has one place that the other does not name, and both name something together. A country and a town
 * may hold each other.
 */
export function compareScenes(page: Scan, reference: Scan, rows: readonly FactComparison[]): FactComparison[] {
  const names = rows.filter(({ kind }) => kind === 'name');
  if (names.some(({ result }) => result === 'differs')) return [...rows];
  if (!names.some(({ result }) => result === 'agrees' || result === 'compatible')) return [...rows];
  const alone = (side: 'page' | 'reference'): NameFact[] =>
    names.flatMap((row) => (row.result === `${side}-only` && row[side]?.kind === 'name' ? [row[side]] : []));
  const [a, b] = [sceneOf(page, alone('page')), sceneOf(reference, alone('reference'))];
  if (a === null || b === null || a.type !== b.type || sameName(a, b)) return [...rows];
  const kept = rows.filter(({ page: left, reference: right }) => left !== a && right !== b);
  return [...kept, { kind: 'name', page: a, reference: b, result: 'differs' }];
}
