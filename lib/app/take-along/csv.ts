import type { ComparisonSet } from './comparison-set.ts';

/** A cell by RFC 4180. A leading sign that a spreadsheet would take for a formula is disarmed with an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row a pair; sentences without a counterpart have empty reference cells. */
export function toCsv({ head, url, rows }: ComparisonSet): string {
  const lines = [
    [
      'page',
      'address',
      'sentence',
      'relation',
      'matter',
      'reference',
      'publisher',
      'published',
      'source',
      'claim',
      'score',
    ],
  ];
  for (const { text, tone, matters } of rows) {
    const page = [head?.title ?? '', url, text];
    if (matters.length === 0) lines.push([...page, tone, '', '', '', '', '', '', '']);
    for (const { topic, references } of matters) {
      for (const { claim, article, match } of references) {
        lines.push([
          ...page,
          match.relation,
          topic,
          claim.quote,
          article.publisher,
          article.published,
          article.url,
          claim.id,
          String(match.score),
        ]);
      }
    }
  }
  return `${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
