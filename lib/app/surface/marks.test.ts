import { describe, expect, it } from 'vitest';
import { bundledPack, newsState } from '../../../tests/fixtures/reports/read.ts';
import type { Piece } from '../../core/view/row.ts';
import { createLibrary } from './library.ts';
import { viewReport } from './rows.ts';

const { report, blocks } = newsState();
const rows = report === null ? [] : viewReport(report, blocks, createLibrary(bundledPack()));
const references = rows.flatMap(({ matters }) => matters.flatMap((matter) => matter.references));

/** Whether some words are marked as differing: their mark may be wider, or be shared with a fact that overlaps. */
const isMarked = (pieces: readonly Piece[], words: string): boolean =>
  pieces.some(({ text, mark }) => mark === 'differs' && (text.includes(words) || words.includes(text)));

describe('the marks of compared words', () => {
  const differing = references.flatMap(({ match, page, passage }) =>
    match.facts.flatMap(({ page: ours, reference: theirs, result }) =>
      result === 'differs' && ours && theirs ? [{ ours, theirs, page, pieces: passage.pieces }] : [],
    ),
  );

  it('show both sides of every line that differs', () => {
    expect(differing.length).toBeGreaterThan(5);
    for (const { ours, theirs, page, pieces } of differing) {
      expect([ours.text, isMarked(page, ours.text)]).toEqual([ours.text, true]);
      expect([theirs.text, isMarked(pieces, theirs.text)]).toEqual([theirs.text, true]);
    }
  });

  it('begin and end where words do', () => {
    for (const { page, passage } of references) {
      for (const pieces of [page, passage.pieces]) {
        const cuts = pieces.slice(1).map(({ text }, i) => `${pieces[i]?.text.at(-1)}${text[0]}`);
        expect(cuts.filter((cut) => /^[\p{L}\p{N}]{2}$/u.test(cut))).toEqual([]);
      }
    }
  });
});
