import { type Change, diffWordsWithSpace } from 'diff';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useWords } from '../words.ts';

/** Two texts that have nothing in common are not worth more of the reader's time than this, in milliseconds. */
const TIMEOUT = 100;
/** A sentence is never longer; a pasted block may be. */
const LONGEST = 2000;

/** Of the shorter text so many words have to stand in both: with fewer, a text woven of two is harder to read than two. */
const SHARED = 0.5;

function isReadable(changes: readonly Change[]): boolean {
  const count = (fits: (change: Change) => boolean | undefined): number =>
    changes.filter(fits).reduce((sum, { value }) => sum + (value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const shorter = Math.min(
    count(({ added }) => !added),
    count(({ removed }) => !removed),
  );
  return count(({ added, removed }) => !added && !removed) >= SHARED * shorter;
}

/** The page's words and the reference's, word by word: struck out what only the page has, underlined what only the reference. */
export function WordDiff({ page, reference }: { readonly page: string; readonly reference: string }): JSX.Element {
  const { t } = useWords();
  const changes = useMemo(
    () =>
      diffWordsWithSpace(page.slice(0, LONGEST), reference.slice(0, LONGEST), { timeout: TIMEOUT, maxEditLength: 400 }),
    [page, reference],
  );
  if (changes === undefined || !isReadable(changes)) return <p class="diff dim">{t('diff.tooFar')}</p>;
  return (
    <figure class="diff">
      <figcaption>{t('diff.legend')}</figcaption>
      <blockquote dir="auto">
        {changes.map(({ value, added, removed }, i) => {
          if (added) return <ins key={`${i} ${value}`}>{value}</ins>;
          return removed ? <del key={`${i} ${value}`}>{value}</del> : value;
        })}
      </blockquote>
    </figure>
  );
}
