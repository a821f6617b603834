import type { ComparisonSet } from './comparison-set.ts';
import { selectorIn, selectorOf, type TextQuoteSelector } from './selectors.ts';

/** Everything that is shown, with selectors by which other programs find the words again on both sides. */
export function toJson({ head, url, rows, sentences, blocks }: ComparisonSet): string {
  const listed = rows.map(({ index, text, tone, matters }) => {
    const sentence = sentences[index];
    const target: TextQuoteSelector = sentence ? selectorOf(sentence, blocks) : selectorIn(text, 0, text.length);
    return {
      text,
      relation: tone,
      selector: target,
      matches: matters.flatMap(({ topic, references }) =>
        references.map(({ claim, article, match }) => ({
          claim: claim.id,
          matter: topic,
          relation: match.relation,
          score: match.score,
          facts: match.facts,
          notes: match.notes,
          reference: {
            publisher: article.publisher,
            title: article.title,
            published: article.published,
            url: article.url,
            selector: selectorIn(
              article.text,
              article.text.indexOf(claim.quote),
              article.text.indexOf(claim.quote) + claim.quote.length,
            ),
          },
        })),
      ),
    };
  });
  return `${JSON.stringify({ title: head?.title ?? '', url, date: head?.date ?? null, sentences: listed }, null, 2)}\n`;
}
