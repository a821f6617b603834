import { rememberText } from '../text/remember.ts';
import { tokenize } from '../text/tokens.ts';

/** Words in one run that make a copy: longer than set phrases and titles are. */
const RUN = 8;
/** Share of the shorter sentence's words in the longest run that makes a copy of a short sentence. */
const SHARE = 0.8;
/** The fewest words of a run that can be a copy. */
const FEWEST = 5;
/** Words of a side that are looked at: agency sentences are shorter, and the search stays quick on any text. */
const MOST = 200;

const wordsOf = rememberText((text): readonly string[] =>
  tokenize(text)
    .slice(0, MOST)
    .map(({ lower }) => lower),
);

/** True where one text repeats the other's wording: a long run of the same words, or nearly all of a short sentence in one run. */
export function sameWording(page: string, reference: string): boolean {
  const [a, b] = [wordsOf(page), wordsOf(reference)];
  const run = longestRun(a, b);
  return run >= RUN || (run >= FEWEST && run >= SHARE * Math.min(a.length, b.length));
}

/** The length of the longest run of tokens that stands in both; the classic table, one row kept. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = new Array<number>(b.length + 1).fill(0);
    for (let j = 0; j < b.length; j += 1) {
      if (b[j] !== word) continue;
      const length = (row[j] ?? 0) + 1;
      next[j + 1] = length;
      if (length > best) best = length;
    }
    row = next;
  }
  return best;
}
