import { SUFFIXES } from './data/numbers.ts';
import type { Scan } from './scan.ts';
import { STOP_STEMS } from './words.ts';

/** How many lexemes to either side govern a figure. */
const REACH = 8;

/**
 * The role of the figure at lexemes `from` to `to`: stems of the words that govern it, nearest first, from its own
 * clause and within a short reach. Numbers, signs and words without matter are left out.
 */
export function roleOf({ lexemes, stems, clauses }: Scan, from: number, to: number): string[] {
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
  for (let step = 1; step <= REACH; step += 1) {
    take(from - step);
    take(to + step - 1);
  }
  return role;
}
