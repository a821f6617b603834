import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report, SentenceReport } from '../lib/core/report/report.ts';
import type { Topic } from '../lib/core/topic.ts';
import { renderReport } from './lib/terminal-report.ts';

const TOPIC: Topic = {
  id: 'ferry',
  topic: { name: 'The ferry', lexicon: [] },
  names: [],
  dates: [],
  articles: [
    {
      id: 'a',
      title: 'A ferry',
      publisher: 'The Paper',
      published: '2025-01-28',
      language: 'en',
      url: 'https://example.org/a',
      text: 'The ferry hit the pier at noon.',
    },
  ],
  claims: [
    { id: 'c1', article: 'a', topic: 'accident', statement: 'It hit the pier.', quote: 'hit the pier at noon' },
    { id: 'c2', article: 'a', topic: 'crew', statement: 'It has a crew.', quote: 'a crew of nine' },
  ],
};
const SENTENCE: SentenceReport = { block: 0, start: 0, end: 20, text: 'The ferry is white.', about: true, matches: [] };
const REJECTED = { claim: 'c1', score: 0.034, reason: 'other-kind' } as const;
const PAIRED: SentenceReport = {
  ...SENTENCE,
  matches: [{ claim: 'c2', relation: 'related', score: 0.9, facts: [], notes: [], why: [] }],
};

function render(
  { columns, isTTY = columns !== undefined }: { columns?: number; isTTY?: boolean },
  { width = null, explain = false, sentences = [] as readonly SentenceReport[] } = {} as {
    width?: number | null;
    explain?: boolean;
    sentences?: readonly SentenceReport[];
  },
): string {
  const report: Report = { title: 'A title', url: '', date: null, sentences };
  const stream = Object.assign(Object.create(process.stdout), {
    columns,
    isTTY,
    getColorDepth: () => 4,
  }) as NodeJS.WriteStream;
  return renderReport(report, TOPIC, { width, explain, stream });
}

/** How wide the rule below the head is: as wide as the view. */
const widthOf = (text: string): number => /─+/u.exec(text)?.[0].length ?? 0;

beforeEach(() => {
  vi.stubEnv('FORCE_COLOR', undefined);
  vi.stubEnv('COLUMNS', undefined);
});
afterEach(() => vi.unstubAllEnvs());

describe('the width of the terminal view', () => {
  it.each([
    ['a terminal’s own', 90, undefined, null, 90],
    ['80 where the terminal knows none', 0, undefined, null, 80],
    ['COLUMNS where the terminal knows none', 0, '72', null, 72],
    ['a terminal’s own before COLUMNS', 90, '72', null, 90],
    ['100 without a terminal', undefined, undefined, null, 100],
    ['COLUMNS without a terminal', undefined, '72', null, 72],
    ['100 where COLUMNS is no number', undefined, 'wide', null, 100],
    ['100 where COLUMNS is 0', undefined, '0', null, 100],
    ['--width before all', 90, '72', 50, 50],
    ['20 at least, from the terminal', 3, undefined, null, 20],
    ['20 at least, from COLUMNS', undefined, '7', null, 20],
    ['20 at least, from --width', undefined, undefined, 1, 20],
    ['160 at most', 400, undefined, null, 160],
  ])('is %s', (_name, columns, variable, width, expected) => {
    vi.stubEnv('COLUMNS', variable);
    expect(widthOf(render(columns === undefined ? {} : { columns }, { width }))).toBe(expected);
  });
});

describe('the nearest claim, asked for', () => {
  it('stands below a sentence without a counterpart, with where it is from and the reason', () => {
    const text = render({}, { explain: true, sentences: [{ ...SENTENCE, rejected: REJECTED }] });
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        '  Nearest claim not shown: accident · c1',
        '  hit the pier at noon — The Paper, 2025-01-28',
        expect.stringMatching(
          /^ {2}Left out because both give figures, but of different kinds\. Its chance is put at 3/u,
        ),
      ]),
    );
    expect(text.indexOf('The ferry is white.')).toBeLessThan(text.indexOf('Nearest claim'));
  });

  it('stands below the pairs of a sentence that has some', () => {
    const text = render({}, { explain: true, sentences: [{ ...PAIRED, rejected: REJECTED }] });
    expect(text.indexOf('a crew of nine')).toBeLessThan(text.indexOf('Nearest claim not shown: accident · c1'));
    expect(text.indexOf('a crew of nine')).toBeGreaterThan(0);
  });

  it('is said to be none for a sentence without a counterpart, and is no matter beside pairs', () => {
    const none = 'No claim of the references comes near this sentence.';
    expect(render({}, { explain: true, sentences: [SENTENCE] })).toContain(none);
    expect(render({}, { explain: true, sentences: [PAIRED] })).not.toContain(none);
  });

  it('is not told unasked', () => {
    expect(render({}, { sentences: [{ ...SENTENCE, rejected: REJECTED }] })).not.toContain('Nearest');
    expect(render({}, { sentences: [SENTENCE] })).not.toContain('comes near');
  });

  it('keeps within the width and is dimmed', () => {
    const asked = { explain: true, sentences: [{ ...SENTENCE, rejected: REJECTED }] };
    expect(render({ columns: 30 }, asked)).toContain('\u001b[2mNearest\u001b[22m');
    const plain = render({}, { ...asked, width: 30 });
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(30);
  });
});
