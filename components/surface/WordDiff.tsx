import { diffWordsWithSpace } from 'diff';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useWords } from '../words.ts';

/** Two texts that have nothing in common are not worth more of the reader's time than this, in milliseconds. */
const TIMEOUT = 100;
/** A sentence is never longer; a pasted block may be. */
const LONGEST = 2000;

/** The page's words and the reference's, word by word: struck out what only the page has, underlined what only the reference. */
export function WordDiff({ page, reference }: { readonly page: string; readonly reference: string }): JSX.Element {
  const { t } = useWords();
  const changes = useMemo(
    () =>
      diffWordsWithSpace(page.slice(0, LONGEST), reference.slice(0, LONGEST), { timeout: TIMEOUT, maxEditLength: 400 }),
    [page, reference],
  );
  if (changes === undefined) return <p class="note">{t('diff.tooFar')}</p>;
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
