import { STOP_WORDS } from '../language/english.ts';
import { stem, tokenize } from '../text/tokens.ts';
import type { Topic } from '../topic.ts';

/** The share of words that a text and a claim's own wording have in common, from which the text counts as that claim. */
const SAME_WORDING = 0.6;

/** The place of the claim that a text words: nearly its statement or its quote. `null` where it is none of them. */
export function claimWorded(text: string, topic: Topic): number | null {
  const words = wordsOf(text);
  let best: { claim: number; share: number } | null = null;
  topic.claims.forEach(({ statement, quote }, claim) => {
    const share = Math.max(sharedWords(words, wordsOf(statement)), sharedWords(words, wordsOf(quote)));
    if (share > (best?.share ?? SAME_WORDING)) best = { claim, share };
  });
  return (best as { claim: number } | null)?.claim ?? null;
}

/** Jaccard's index of two sets of words. */
function sharedWords(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of ours) if (theirs.has(word)) shared += 1;
  return shared / Math.max(1, ours.size + theirs.size - shared);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .map(({ lower }) => stem(lower))
      .filter((word) => !STOP_WORDS.has(word)),
  );
}
