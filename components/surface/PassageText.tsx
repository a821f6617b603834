import type { JSX } from 'preact';
import type { Passage, Piece } from '../../lib/core/view/row.ts';

/** Pieces of a sentence, the words of its facts marked, or those that a search met. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map(({ text, mark, found }, i) =>
        mark === undefined && !found ? (
          text
        ) : (
          <mark key={i} data-mark={mark ?? 'found'}>
            {text}
          </mark>
        ),
      )}
    </>
  );
}

/** More of a sentence than this is left out until its row is opened. */
const SHORT = 48;

/** A sentence in its place: the rest of it and, when asked for, its neighbours in grey. */
export function PassageText({
  passage,
  pieces = passage.pieces,
  neighbours,
}: {
  readonly passage: Passage;
  readonly pieces?: readonly Piece[];
  readonly neighbours: boolean;
}): JSX.Element {
  const { before, lead, tail, after } = passage;
  return (
    <blockquote dir="auto">
      {neighbours && before !== '' && <span class="dim">{before} </span>}
      {lead !== '' && <span class="dim">{neighbours || lead.length <= SHORT ? lead : '… '}</span>}
      <Pieces pieces={pieces} />
      {tail !== '' && <span class="dim">{neighbours || tail.length <= SHORT ? tail : '\u00a0…'}</span>}
      {neighbours && after !== '' && <span class="dim"> {after}</span>}
    </blockquote>
  );
}
