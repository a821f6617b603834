import type { FactComparison } from '../../core/relation/comparison.ts';
import type { Row, Tone } from '../../core/view/row.ts';
import type { ComparisonSet } from './comparison-set.ts';

const SIGNS: Readonly<Record<Tone, string>> = { agrees: '=', differs: '≠', related: '≈', about: '·' };

/** Text that Markdown takes as text. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');

/** The comparison as Markdown: the page's sentence as a heading of its own, the references quoted beneath. */
export function toMarkdown(set: ComparisonSet): string {
  const { head, url, words } = set;
  const top = head
    ? [
        `# ${plain(head.title)}`,
        '',
        [`<${url}>`, head.date ? words.date(head.date) : ''].filter((one) => one !== '').join(' · '),
        '',
      ]
    : [];
  const rows = set.rows.flatMap((row) => [
    `**${SIGNS[row.tone]} ${words.t(`tone.${row.tone}`)}**`,
    '',
    `> ${plain(row.text)}`,
    '',
    ...references(row, ({ quote, publisher, date, address, relation, differences }) => [
      `- ${SIGNS[relation]} “${plain(quote)}” — [${plain(publisher)}, ${date}](${address.replaceAll(')', '%29')})`,
      ...differences.map((difference) => `  - ${plain(difference)}`),
    ])(words),
    '',
  ]);
  return `${[...top, ...rows, `_${words.t('take.made')}_`].join('\n')}\n`;
}

/** The comparison as plain text, for an e-mail. */
export function toText(set: ComparisonSet): string {
  const { head, url, words } = set;
  const top = head ? [head.title, url, ...(head.date ? [words.date(head.date)] : []), ''] : [];
  const rows = set.rows.flatMap((row) => [
    `${SIGNS[row.tone]} ${words.t(`tone.${row.tone}`)}`,
    `${words.t('take.page')}: ${row.text}`,
    ...references(row, ({ quote, publisher, date, url: source, relation, differences }) => [
      `${SIGNS[relation]} ${publisher}, ${date}: “${quote}”`,
      ...differences.map((difference) => `  ${difference}`),
      `  ${source}`,
    ])(words),
    '',
  ]);
  return `${[...top, ...rows, words.t('take.made')].join('\n')}\n`;
}

interface Line {
  readonly quote: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly address: string;
  readonly relation: Tone;
  /** Words of the page and of the reference for each fact that differs. */
  readonly differences: readonly string[];
}

function differencesOf(facts: readonly FactComparison[]): string[] {
  return facts.flatMap(({ page, reference, result }) =>
    result === 'differs' && page && reference ? [`${page.text} ${SIGNS.differs} ${reference.text}`] : [],
  );
}

function references(row: Row, lines: (line: Line) => string[]): (words: ComparisonSet['words']) => string[] {
  return (words) =>
    row.matters.flatMap((matter) =>
      matter.references.flatMap(({ claim, article, address, match }) =>
        lines({
          quote: claim.quote,
          publisher: article.publisher,
          date: words.date(article.published),
          url: article.url,
          address,
          relation: match.relation,
          differences: differencesOf(match.facts),
        }),
      ),
    );
}
