import { styleText } from 'node:util';
import type { Relation } from '../../lib/core/relation/comparison.ts';
import type { Match, Report, SentenceReport } from '../../lib/core/report/report.ts';
import type { Topic } from '../../lib/core/topic.ts';
import { columnsOf } from './columns.ts';
import { describeRow } from './ledger-words.ts';
import { describeNearest } from './nearest-words.ts';
import { type Piece, piecesOf, wrapPieces } from './wrap.ts';

/** How a report is laid out. */
export interface Layout {
  /** Columns; `null`: as `columnsOf` finds. */
  readonly width: number | null;
  /** Also the nearest claim that was left out, below each sentence. */
  readonly explain: boolean;
  /** Where it is shown: colours are left out where it is no terminal. */
  readonly stream: NodeJS.WriteStream;
}

type Style = Parameters<typeof styleText>[0];

const SIGNS = { agrees: '=', differs: '≠', related: '≈', about: '·' } as const;
const WORDS = { agrees: 'Agrees', differs: 'Differs', related: 'Related', about: 'Not in the references' } as const;
const COLOURS: Record<keyof typeof SIGNS, Style> = { agrees: 'green', differs: 'red', related: 'blue', about: 'gray' };
/** Narrower than this, the two sides stand below each other. */
const NARROWEST_PAIR = 64;

/** A report side by side: the page's sentences left, the claims right, the facts below. Ends with a line break. */
export function renderReport(report: Report, topic: Topic, { width, explain, stream }: Layout): string {
  const columns = columnsOf(width, stream, process.env.COLUMNS);
  const paint = (style: Style, text: string) => styleText(style, text, { stream });
  const lines = [...head(report, topic, columns, paint)];
  for (const sentence of report.sentences) {
    lines.push(...renderSentence(sentence, topic, columns, paint));
    const nearest = explain ? describeNearest(sentence, topic) : [];
    if (nearest.length > 0) lines.push('', ...nearest.flatMap((text) => factLines(text, columns, paint)));
    lines.push('─'.repeat(columns));
  }
  if (report.sentences.length === 0) lines.push(`Nothing about ${topic.topic.name} was found on this page.`, '');
  return `${lines.join('\n')}\n`;
}

type Paint = (style: Style, text: string) => string;

function head(report: Report, topic: Topic, columns: number, paint: Paint): string[] {
  const counts = { agrees: 0, differs: 0, related: 0, about: 0 };
  for (const { matches } of report.sentences) counts[matches[0] ? mainRelation(matches) : 'about'] += 1;
  const tally = (Object.keys(SIGNS) as (keyof typeof SIGNS)[])
    .filter((key) => counts[key] > 0)
    .map(
      (key): Piece => ({ text: `   ${SIGNS[key]} ${counts[key]} ${WORDS[key].toLowerCase()}`, style: COLOURS[key] }),
    );
  const number = report.sentences.length;
  const count = `${number} ${number === 1 ? 'sentence' : 'sentences'} on ${topic.topic.name}`;
  const source = [report.date, report.url].filter(Boolean).join(' · ');
  return [
    '',
    ...wrapped([{ text: report.title || '(no title)', style: 'bold' }], columns, paint),
    ...(source === '' ? [] : wrapped([{ text: source }], columns, paint)),
    ...wrapped([{ text: tally.length === 0 ? count : `${count}:` }, ...tally], columns, paint),
    '─'.repeat(columns),
  ];
}

function wrapped(pieces: readonly Piece[], columns: number, paint: Paint): string[] {
  return wrapPieces(pieces, columns, paint).map(({ padded }) => padded.trimEnd());
}

/** Where a line of the ledger or of what was left out goes on, it stands further in. */
function factLines(text: string, columns: number, paint: Paint): string[] {
  return wrapPieces([{ text, style: 'dim' }], columns - 4, paint).map(
    ({ padded }, index) => `${index === 0 ? '  ' : '    '}${padded.trimEnd()}`,
  );
}

/** The relation by which a sentence is counted: a difference before anything else. */
function mainRelation(matches: readonly Match[]): Relation {
  if (matches.some(({ relation }) => relation === 'differs')) return 'differs';
  return matches.some(({ relation }) => relation === 'agrees') ? 'agrees' : 'related';
}

function renderSentence(sentence: SentenceReport, topic: Topic, columns: number, paint: Paint): string[] {
  const pair = columns >= NARROWEST_PAIR;
  const side = pair ? Math.floor((columns - 3) / 2) : columns - 2;
  const first = sentence.matches[0];
  if (!first) {
    const label = paint(COLOURS.about, `${SIGNS.about} ${WORDS.about}`);
    return [label, ...wrapped([{ text: sentence.text }], side, paint)];
  }
  const lines: string[] = [];
  sentence.matches.forEach((match, index) => {
    const claim = topic.claims.find(({ id }) => id === match.claim);
    const article = topic.articles.find(({ id }) => id === claim?.article);
    if (!claim || !article) return;
    const colour = COLOURS[match.relation];
    lines.push(
      ...wrapped(
        [
          { text: `${SIGNS[match.relation]} ${WORDS[match.relation]}`, style: colour },
          { text: `  ${claim.topic} · ${claim.id}`, style: 'dim' },
        ],
        columns,
        paint,
      ),
    );
    const left = index === 0 || !pair ? piecesOf(sentence.text, match, 'page', colour) : [];
    const right: Piece[] = [
      ...piecesOf(claim.quote, match, 'reference', colour),
      { text: `— ${article.publisher}, ${article.published}`, style: 'dim', newLine: true },
    ];
    lines.push(...layOut(left, right, side, pair, paint));
    lines.push(...match.facts.flatMap(describeRow).flatMap((text) => factLines(text, columns, paint)));
    lines.push('');
  });
  return lines.slice(0, -1);
}

function layOut(left: readonly Piece[], right: readonly Piece[], side: number, pair: boolean, paint: Paint): string[] {
  const ours = wrapPieces(left, side, paint);
  const theirs = wrapPieces(right, side, paint);
  if (!pair)
    return [...ours, ...theirs.map((line) => ({ padded: `│ ${line.padded}` }))].map((line) => line.padded.trimEnd());
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) =>
    `${ours[index]?.padded ?? ' '.repeat(side)} │ ${theirs[index]?.padded ?? ''}`.trimEnd(),
  );
}
