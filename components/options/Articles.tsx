import type { JSX } from 'preact';
import type { ArticleView } from '../../lib/core/view/options.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** The reference articles, to be read in full, with the words marked that pages are compared with. */
export function Articles({ articles }: { readonly articles: readonly ArticleView[] }): JSX.Element {
  const { t, date } = useWords();
  return (
    <Section name="references">
      <p>{t('articles.text')}</p>
      {articles.map(({ article, claims, paragraphs }) => (
        <details key={article.id} class="article">
          <summary>
            <b>{article.title}</b>
            <small>
              {article.publisher} · {date(article.published)} · {t('articles.claims', { count: claims })}
            </small>
          </summary>
          <p>
            <a href={article.url} target="_blank" rel="noreferrer">
              {t('articles.source')}
            </a>
          </p>
          <article lang={article.language}>
            {paragraphs.map((pieces) => (
              <p key={pieces.map(({ text }) => text).join('')}>
                {pieces.map(({ text, claims: ids }) =>
                  ids.length === 0 ? (
                    text
                  ) : (
                    <mark key={`${ids.join(' ')} ${text}`} data-mark="agrees" title={ids.join(', ')}>
                      {text}
                    </mark>
                  ),
                )}
              </p>
            ))}
          </article>
        </details>
      ))}
      <p class="dim">{t('articles.rights')}</p>
    </Section>
  );
}
