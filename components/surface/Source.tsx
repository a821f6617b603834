import type { JSX } from 'preact';
import type { ReferenceView } from '../../lib/core/view/row.ts';
import { useWords } from '../words.ts';

/** Who says it and when, with a link that opens the article at the quoted words. */
export function Source({
  article,
  address,
  link,
}: Pick<ReferenceView, 'article' | 'address'> & { readonly link: boolean }): JSX.Element {
  const { t, date } = useWords();
  return (
    <p class="source">
      <cite>{article.publisher}</cite> · <time dateTime={article.published}>{date(article.published)}</time>
      {link && (
        <a href={address} data-url={article.url} target="_blank" rel="noreferrer">
          {t('row.openSource')}
        </a>
      )}
    </p>
  );
}
