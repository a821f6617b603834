import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFacts } from './extract.ts';
import type { Fact } from './fact.ts';
import { printFact } from './print.ts';

const CONTEXT = { date: '2025-01-28' };
const extract = (text: string): Fact[] => extractFacts(text, CONTEXT);

/** A fact's kind and value, without its place, role, source, hedge, and the order of a rank. */
function withoutPlace(fact: Fact): unknown {
  const {
    text: _text,
    start: _start,
    end: _end,
    role: _role,
    source: _source,
    hedged: _hedged,
    aside: _aside,
    scope: _scope,
    near: _near,
    ...value
  } = fact;
  if (value.kind === 'percent') return { ...value, measure: undefined };
  if (value.kind === 'rank') return { ...value, of: [] };
  return value.kind === 'name' ? { ...value, type: 'unknown' } : value;
}

const amount = fc.oneof(
  fc.integer({ min: 2, max: 999 }).map(String),
  fc.integer({ min: 1, max: 9999 }).map((n) => (n / 10).toFixed(1)),
  fc.integer({ min: 1000, max: 9_999_999 }).map((n) => n.toLocaleString('en')),
  fc.constantFrom('seventeen', 'two hundred and sixty', 'five point six', 'half a million', 'a dozen', 'twenty-five'),
);
const bound = fc.constantFrom(
  '',
  'about',
  'nearly',
  'just over',
  'less than',
  'at least',
  'up to',
  'more than',
  'as many as',
);
const unit = fc.constantFrom(
  'million dollars',
  'percent',
  'per cent',
  'percentage points',
  'chips',
  'downloads',
  'billion euros',
  'weeks',
  'times cheaper',
  'million users',
  'crore rupees',
);
const figure = fc.tuple(bound, amount, unit).map((parts) => parts.join(' ').trim());
const date = fc.constantFrom(
  'by the end of June',
  '9 to 10 November',
  'until the autumn',
  'a week on Saturday',
  'the night before last',
  'next summer',
  'since September 2022',
  'last week',
  'on 20 January',
  'in late 2023',
  'on Monday',
  'less than a year ago',
  '2025-01-20',
  'in 2023',
);
const word = fc.constantFrom(
  'the',
  'fell',
  'Nvidia',
  '“',
  '”',
  '$',
  'No.',
  '1',
  '-',
  'not',
  'said',
  'Mr',
  'biggest',
  'doubled',
  '%',
  '£4.8m',
  'and',
  'between',
  "don't",
  ',',
  '.',
  'Jan.',
  'open source',
  '’',
);
const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.oneof(word, figure, date), { maxLength: 30 }).map((words) => words.join(' ')),
);

describe('extractFacts', () => {
  it('never throws, and its offsets hold, on any text', () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const fact of extract(text)) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.text);
          expect(JSON.parse(JSON.stringify(fact))).toEqual(fact);
          if ('interval' in fact && fact.interval.low !== null && fact.interval.high !== null)
            expect(fact.interval.low).toBeLessThanOrEqual(fact.interval.high);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds a printed fact again', () => {
    fc.assert(
      fc.property(fc.oneof(figure, date), (text) => {
        for (const fact of extract(`It was ${text}.`))
          expect(extract(printFact(fact)).map(withoutPlace)).toContainEqual(withoutPlace(fact));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'a',
    '5 ',
    '$',
    '-',
    '5-',
    '1,000,',
    '"a" ',
    '$5.6 million ',
    'millions or ',
    'Jan. 20 ',
    'more than ',
    'not ',
    'Mr ',
    '\u0301',
    '💥',
    'half a ',
    'Apple ',
  ])('takes on 100,000 characters of %j about what it takes on as many as it reads', (unit) => {
    const quickest = (text: string) => {
      const times = [0, 1, 2].map(() => {
        const start = performance.now();
        extract(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    // Both in one run: a busy machine stretches them alike. A quadratic reader would take 600 times as long.
    expect(quickest(text)).toBeLessThan(20 * Math.max(1, quickest(text.slice(0, 4000))));
  });
});
