import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

/** Each row is a text written as its sentences, joined by one space: the splitter must find them again. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['plain', ['The shares fell.', 'They rose again!', 'Did they?', 'Yes.']],
  ['no full stop at the end', ['One sentence.', 'And a second without a stop']],
  ['title before a name', ['Mr. Liang met Dr. Smith and Prof. Lee.', 'Gen. Keith and Sen. Hall came too.']],
  ['versus', ['It was Acme vs. Globex and Smith v. Jones.', 'Nobody won.']],
  ['country inside', ['The U.S. Treasury and the U.K. Government agreed.', 'China did not.']],
  ['country at the end', ['He moved to the U.S.', 'The firm stayed.']],
  ['company form inside', ['Apple Inc. Chief Tim Cook spoke.', 'Alpha Corp. Beta Ltd. and Co. Ltd. did not.']],
  ['company form at the end', ['She works for Apple Inc.', 'It pays well.']],
  ['initials', ['J. P. Morgan and George W. Bush met A. A. Milne.', 'They talked.']],
  ['number sign', ['It is No. 1 in the chart.', 'Nos. 2 and 3 followed.']],
  ['No as a whole sentence', ['Will it last?', 'No.', 'He is sure.']],
  ['a question inside speech', ['"Is it cheap?" he asked.', '“Really?” she said.', 'They left.']],
  ['an exclamation inside speech', ['"Stop!" shouted the guard.', 'Nobody moved.']],
  ['speech that ends a sentence', ['He said: "It works."', '"We checked."', 'They had.']],
  ['curly quotes close their sentence', ['“It works.”', '‘Fine.’', 'Done.']],
  ['decimals', ['It cost $5.6 million and fell 16.97%.', 'Version 3.5 is out.']],
  ['times of day', ['At 9.30 a.m. Eastern it opened, at 4 p.m. Monday it closed.', 'It fell.']],
  ['months', ['It came on Jan. 20, Trump said, and on Sept. 3, 2022.', 'Both hold.']],
  ['three dots', ['Well... perhaps it did… or not.', 'Who knows.']],
  ['three dots at the end', ['It might...', 'It did.']],
  ['spaced dots', ['He paused . . . and left.', 'Then it rained.']],
  ['list numbers', ['1. Train the model.', '2. Release it.', '3. Count the stars.']],
  ['brackets', ['It fell (by a lot.)', '(It rose later.)', 'So it goes.']],
  ['lower-case name after a question', ['Really?', 'iPhone sales fell.']],
  ['a name with a mark', ['Yahoo! said it agreed.', 'Jeopardy! is on.']],
  ['footnote marks', ['It was founded in 2023.[1]', 'It grew.[2][3]', 'It moved.']],
  ['addresses', ['See deepseek.com for more.', 'Amazon.com Inc. fell.', 'Node.js rose.']],
  ['saint and mount', ['He lives in St. Louis near Mt. Hood.', 'She does not.']],
  ['latin', ['Some, e.g. Nvidia, fell, i.e. Lost value.', 'Others, etc. Rose.']],
  ['two marks', ['What?!', 'It did.', 'Amazing!!', 'Yes.']],
  ['a colon does not end', ['One thing is clear: It works.', 'Good.']],
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (_, sentences) => {
    const text = sentences.join(' ');
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('keeps paragraphs apart and joins a line broken inside a sentence', () => {
    const text = 'A headline\n\nThe body\nruns on. And on.';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'A headline',
      'The body\nruns on.',
      'And on.',
    ]);
  });

  it('has nothing to say about white space', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t ')).toEqual([]);
  });

  it('covers everything but white space, in order, for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'B',
      ' ',
      '. ',
      '."',
      '? ',
      '"',
      '[1]',
      '[',
      'Mr. ',
      'U.S. ',
      '\n',
      '…',
      '1. ',
      '💥',
      '\u0301',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((p) => p.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });

  it.each(['Mr. ', '[1]', '"?!" ', '. ', 'a', 'U.S. A ', ' \n'])(
    'comes to an end on 100,000 characters of %j, and loses none',
    (unit) => {
      const text = unit.repeat(100_000 / unit.length);
      const read = splitSentences(text).reduce(
        (sum, { start, end }) => sum + text.slice(start, end).replace(/\s/gu, '').length,
        0,
      );
      expect(read).toBe(text.replace(/\s/gu, '').length);
    },
  );
});
