import type { ComparisonSet } from './comparison-set.ts';

/**
 * Data in the vocabulary of schema.org. A ClaimReview needs a verdict, which Collate does not give: a comparison is a
 * `Claim` as it appears on the page, with the references as its `citation` and the relation as a plain comment.
 */
export function toClaimData({ head, url, rows, words }: ComparisonSet): string {
  const claims = rows
    .filter(({ matters }) => matters.length > 0)
    .map(({ text, tone, matters }) => ({
      '@type': 'Claim',
      text,
      appearance: {
        '@type': 'CreativeWork',
        url,
        headline: head?.title ?? '',
        ...(head?.date ? { datePublished: head.date } : {}),
      },
      comment: { '@type': 'Comment', text: words.t(`tone.${tone}`) },
      citation: matters.flatMap(({ references }) =>
        references.map(({ claim, article }) => ({
          '@type': 'NewsArticle',
          headline: article.title,
          url: article.url,
          datePublished: article.published,
          inLanguage: article.language,
          publisher: { '@type': 'Organization', name: article.publisher },
          hasPart: { '@type': 'Quotation', text: claim.quote },
        })),
      ),
    }));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': claims }, null, 2)}\n`;
}
