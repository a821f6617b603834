import type { styleText } from 'node:util';
import type { Match } from '../../lib/core/report/report.ts';

type Style = Parameters<typeof styleText>[0];

/** A stretch of text in one style. */
export interface Piece {
  readonly text: string;
  readonly style?: Style;
  /** Starts a line of its own. */
  readonly newLine?: boolean;
}

/** A sentence of one side in pieces: the words of facts that differ stand out, those that agree are underlined. */
export function piecesOf(text: string, match: Match, side: 'page' | 'reference', colour: Style): Piece[] {
  const marks = match.facts
    .filter(({ result }) => result === 'differs' || result === 'agrees' || result === 'compatible')
    .flatMap((row) => {
      const fact = row[side];
      if (!fact) return [];
      const style: Style = row.result === 'differs' ? ['bold', 'underline', ...[colour].flat()] : ['underline'];
      return [{ start: fact.start, end: fact.end, style }];
    })
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, style } of marks) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), style });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** Breaks pieces into lines of a width, each padded to it; styles are put on after measuring. */
export function wrapPieces(
  pieces: readonly Piece[],
  width: number,
  paint: (style: Style, text: string) => string,
): { readonly padded: string }[] {
  const lines: { text: string; length: number }[] = [];
  let line = { text: '', length: 0 };
  const close = () => {
    if (line.length > 0) lines.push(line);
    line = { text: '', length: 0 };
  };
  for (const { text, style, newLine } of pieces) {
    if (newLine) close();
    for (const word of text.match(/\s+|\S+/gu) ?? []) {
      for (const part of word.length > width ? (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []) : [word]) {
        const space = part.trim() === '';
        if (line.length + part.length > width) close();
        if (space && line.length === 0) continue;
        line.text += style === undefined || space ? part : paint(style, part);
        line.length += part.length;
      }
    }
  }
  close();
  return lines.map(({ text, length }) => ({ padded: text + ' '.repeat(Math.max(0, width - length)) }));
}
