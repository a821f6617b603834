import { SUFFIXES } from './data/numbers.ts';
import type { Scan } from './scan.ts';
import { STOP_STEMS } from './words.ts';

/** How many lexemes to either side govern a figure. */
const REACH = 8;

/**
 * The role of the figure at lexemes `from` to `to`: stems of the words that govern it, nearest first, from its own
 * clause and within a short reach. Numbers, signs and words without matter are left out.
 */
export function roleOf({ lexemes, stems, clauses }: Scan, from: number, to: number, reach = REACH): string[] {
  const role: string[] = [];
  const take = (i: number): void => {
    const stem = stems[i];
    if (
      stem === undefined ||
      lexemes[i]?.kind !== 'word' ||
      stem.length < 2 ||
      STOP_STEMS.has(stem) ||
      stem in SUFFIXES ||
      role.includes(stem)
    )
      return;
    if (clauses[i] === clauses[from]) role.push(stem);
  };
  for (let step = 1; step <= reach; step += 1) {
    take(from - step);
    take(to + step - 1);
  }
  return role;
}

/** Words that part what is told of one figure from what is told of the next. */
const PARTS = /^(?:[,;:()—]|and|with|against|while|whereas|but|versus|plus)$/u;

/**
 * The words that stand with the figure at lexemes `from` to `to` alone: back and on to a mark, an "and" or another figure, further
 * back where there is none; stems, nearest first.
 */
export function nearOf({ lexemes, stems }: Scan, from: number, to: number): string[] {
  const found: { stem: string; distance: number }[] = [];
  const take = (i: number, distance: number): void => {
    const stem = stems[i];
    if (stem === undefined || lexemes[i]?.kind !== 'word' || stem.length < 2) return;
    if (STOP_STEMS.has(stem) || stem in SUFFIXES) return;
    if (!found.some((word) => word.stem === stem)) found.push({ stem, distance });
  };
  const ends = (i: number): boolean =>
    PARTS.test(lexemes[i]?.lower ?? '') || lexemes[i]?.kind === 'number' || lexemes[i]?.lower === '-';
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    if (lexemes[i]?.kind === 'number' || (found.length > 0 && ends(i))) break;
    take(i, from - i);
  }
  for (let i = to; i < to + REACH && lexemes[i] !== undefined && !ends(i); i += 1) take(i, i - to + 1);
  return found.sort((a, b) => a.distance - b.distance).map(({ stem }) => stem);
}
