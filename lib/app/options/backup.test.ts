import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import type { Correction } from '../../core/view/correction.ts';
import { readBackup, type Stored, writeBackup } from './backup.ts';
import { toLabelled } from './labelled.ts';

const correction: Correction = {
  id: 'a',
  verdict: 'not-same',
  pack: 'p',
  claim: 'B07',
  text: 'Nvidia fell.',
  title: 'T',
  date: '2025-01-28',
  relation: 'related',
  at: '2025-01-28T10:00:00.000Z',
};
const stored: Stored = {
  settings: { ...DEFAULT_SETTINGS, pausedSites: ['a.example'], openness: 0.25 },
  corrections: [correction],
};
const AT = '2025-02-01T00:00:00.000Z';

describe('a backup', () => {
  it('reads back as it was written', () => {
    expect(readBackup(writeBackup(stored, AT))).toEqual(stored);
  });

  it('takes corrections told twice once', () => {
    expect(readBackup(writeBackup({ ...stored, corrections: [correction, correction] }, AT))).toEqual(stored);
  });

  it.each([
    ['notJson', 'x'],
    ['notOurs', '[]'],
    ['notOurs', 'null'],
    ['newer', writeBackup(stored, AT).replace('"version": 1', '"version": 2')],
    ['damaged', writeBackup(stored, AT).replace('"on"', '"maybe"')],
    ['damaged', writeBackup(stored, AT).replace('"mode"', '"__proto__": {"x": 1}, "mode"')],
    ['damaged', writeBackup(stored, AT).replace('"openness": 0.25', '"openness": 7')],
    ['tooLong', `"${'x'.repeat(10_000_001)}"`],
    ['notJson', '['.repeat(100_000)],
  ])('says %s and takes nothing', (problem, text) => {
    expect(readBackup(text)).toBe(problem);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readBackup(text)).toBe('string');
      }),
    );
  });
});

describe('corrections as labelled sentences', () => {
  it('stand a page a line, right and wrong claims apart, the newest word last', () => {
    const text = toLabelled([
      correction,
      { ...correction, id: 'b', claim: 'L26', verdict: 'same', relation: 'differs' },
      { ...correction, id: 'c', title: 'U', claim: 'B02' },
      { ...correction, id: 'd', title: 'U', claim: 'B02', verdict: 'same', relation: 'agrees' },
    ]);
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { title: 'T', sentences: [{ text: 'Nvidia fell.', claims: [{ id: 'L26', relation: 'differs' }], not: ['B07'] }] },
      { title: 'U', sentences: [{ claims: [{ id: 'B02', relation: 'agrees' }], not: [] }] },
    ]);
  });
});
