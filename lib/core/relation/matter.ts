import type { Scan } from '../facts/scan.ts';
import { STOP_STEMS } from '../facts/words.ts';
import { stem } from '../text/tokens.ts';
import { conceptsIn } from './kin.ts';

/** Words that tell no matter: saying, and what nearly every news sentence has. */
const LIGHT: ReadonlySet<string> = new Set(
  'say said tell told add call report new year week month day time today yesterday last next first early late make made take took come came go went get put set use people man woman mr mrs ms'
    .split(' ')
    .map(stem),
);
/** Words of a side that are looked at: more than a sentence has. */
const MOST = 60;

interface Word {
  readonly stem: string;
  readonly verb: boolean;
}

/** The words with matter of a sentence; `verb` for a form that looks like one. */
function wordsOf({ lexemes, stems }: Scan): Word[] {
  const words: Word[] = [];
  for (const [i, { kind, lower, text }] of lexemes.entries()) {
    const key = stems[i] ?? '';
    if (kind !== 'word' || key.length < 3 || STOP_STEMS.has(key) || LIGHT.has(key)) continue;
    const capital = i > 0 && /^\p{Lu}/u.test(text);
    const verb =
      !capital &&
      (/(?:ed|ing)$/u.test(lower) ||
        /^(?:to|will|would|can|could|may|might|must|should|not|has|have|had)$/u.test(lexemes[i - 1]?.lower ?? ''));
    words.push({ stem: key, verb });
  }
  return words.slice(0, MOST);
}

/** What two sentences have in common: words of the matter itself, and words of what is said of it. */
export interface CommonMatter {
  /** Stems that stand in both. */
  readonly shared: number;
  /** Verbs that stand in both, and words of one side that are akin to other words of the other. */
  readonly told: number;
}

/** Counts what two sentences have in common. Symmetric. */
export function commonMatter(page: Scan, reference: Scan): CommonMatter {
  const [mine, theirs] = [wordsOf(page), wordsOf(reference)];
  const inBoth = new Set(mine.map((word) => word.stem).filter((word) => theirs.some((other) => other.stem === word)));
  const verbs = [...inBoth].filter((word) => [...mine, ...theirs].some((other) => other.stem === word && other.verb));
  const [first, second] = [page, reference].map(({ stems }) => conceptsIn(stems.slice(0, MOST * 2)));
  const akin = [...(first ?? [])].filter(([concept, words]) => {
    const others = second?.get(concept);
    return (
      others !== undefined &&
      [...words].some((word) => !inBoth.has(word)) &&
      [...others].some((word) => !words.has(word))
    );
  });
  return { shared: inBoth.size, told: verbs.length + akin.length };
}
