import type { Article, Claim } from '../../core/topic.ts';
import type { ArticlePiece, ArticleView } from '../../core/view/options.ts';

/** An article paragraph by paragraph, the quotes of its claims marked. Where quotes overlap, the stretch names each. */
export function viewArticle(article: Article, claims: readonly Claim[]): ArticleView {
  const own = claims.filter((claim) => claim.article === article.id);
  const places = own.flatMap(({ id, quote }) => {
    const start = article.text.indexOf(quote);
    return start < 0 ? [] : [{ id, start, end: start + quote.length }];
  });
  const paragraphs: ArticlePiece[][] = [];
  for (const { 0: paragraph, index } of article.text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const end = index + paragraph.length;
    const cuts = new Set([index, end]);
    for (const place of places) {
      for (const cut of [place.start, place.end]) if (cut > index && cut < end) cuts.add(cut);
    }
    const sorted = [...cuts].sort((a, b) => a - b);
    paragraphs.push(
      sorted.slice(0, -1).map((from, i) => {
        const to = sorted[i + 1] ?? end;
        const ids = places.filter((place) => place.start < to && from < place.end).map(({ id }) => id);
        return { text: article.text.slice(from, to), claims: ids };
      }),
    );
  }
  return { article, claims: own.length, paragraphs };
}
