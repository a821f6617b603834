import type { Piece, Row } from '../../core/view/row.ts';
import type { ComparisonSet } from './comparison-set.ts';

const SIGNS = { agrees: '=', differs: '≠', related: '≈', about: '·' } as const;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const plain = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);

/** Mail programs keep no style sheets, and few styles but these. */
const CELL = 'style="border:1px solid #bbb;padding:6px 9px;vertical-align:top;text-align:start"';

/** The comparison as a table that mail programs take: the page left, the references right, compared words in bold. */
export function toMail({ head, url, rows, words }: ComparisonSet): string {
  const { t, date } = words;
  const top = head
    ? `<p><b>${plain(head.title)}</b><br>${link(url, url)}${head.date ? ` · ${plain(date(head.date))}` : ''}</p>`
    : '';
  const heads = ['', t('columns.page'), t('columns.references')].map((one) => `<th ${CELL}>${plain(one)}</th>`);
  const lines = rows.map((row) => lineOf(row, words));
  return `<meta charset="utf-8">${top}<table style="border-collapse:collapse"><tr>${heads.join('')}</tr>${lines.join('')}</table><p>${plain(t('take.made'))}</p>`;
}

function lineOf(row: Row, { t, date }: ComparisonSet['words']): string {
  const references = row.matters.flatMap((matter) => matter.references);
  const said = references.map(
    ({ passage, article, address }) =>
      `<p>“${marked(passage.pieces)}”<br>${link(address, `${article.publisher}, ${date(article.published)}`)}</p>`,
  );
  const cells = [
    `${SIGNS[row.tone]}&nbsp;${plain(t(`tone.${row.tone}`))}`,
    marked(row.page.pieces),
    said.join('') || plain(t('row.silent')),
  ];
  return `<tr>${cells.map((cell) => `<td ${CELL}>${cell}</td>`).join('')}</tr>`;
}

function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, mark }) =>
      mark === undefined ? plain(text) : `<b>${mark === 'differs' ? `<u>${plain(text)}</u>` : plain(text)}</b>`,
    )
    .join('');
}

/** A link where the address is one of the web; else its words alone. */
function link(address: string, text: string): string {
  return /^https?:/.test(address) ? `<a href="${plain(address)}">${plain(text)}</a>` : plain(text);
}
