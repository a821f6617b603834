import { SCOPES } from './data/scopes.ts';
import { standsAt } from './lexemes.ts';
import type { Scan } from './scan.ts';

/** How far a word of scope stands from its figure at most. */
const REACH = 14;
const BEHIND = 5;
/** Words that end what stands behind a figure: the next words belong to something else. */
const ENDS = /^(?:[,;:.()]|and|on|with|against|while|as|after|but|from|than)$/u;

/**
 * What a figure at lexemes `from` to `to` is a figure of, by classes that exclude each other, as "class/side"; of each class the
 * nearest word. Read back to the figure before it, and on to the next comma.
 */
export function scopeOf({ lexemes }: Scan, from: number, to: number): string[] {
  const nearest = new Map<number, { side: number; distance: number }>();
  const look = (i: number, distance: number): void => {
    for (const { phrase, value } of SCOPES.get(lexemes[i]?.lower ?? '') ?? []) {
      if (!standsAt(lexemes, i, phrase)) continue;
      const known = nearest.get(value.group);
      if (known === undefined || distance < known.distance) nearest.set(value.group, { side: value.side, distance });
    }
  };
  for (let i = from; i < to; i += 1) look(i, 0);
  for (let i = from - 1; i >= Math.max(0, from - REACH) && lexemes[i]?.kind !== 'number'; i -= 1) {
    if (/^[;.]$/u.test(lexemes[i]?.lower ?? '')) break;
    look(i, from - i);
  }
  for (let i = to; i < to + BEHIND && lexemes[i] !== undefined; i += 1) {
    if (ENDS.test(lexemes[i]?.lower ?? '')) break;
    look(i, i - to + 1);
  }
  return [...nearest].map(([group, { side }]) => `${group}/${side}`).sort();
}
