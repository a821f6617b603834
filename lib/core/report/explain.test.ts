import { describe, expect, it } from 'vitest';
import { compareTexts } from '../relation/compare.ts';
import { explain } from './explain.ts';

describe('why a pair stands together', () => {
  it('tells the matter, the kinds of value that both give, and what the matcher saw', () => {
    const { facts } = compareTexts(
      { text: 'Training cost $6m.', date: null },
      { text: 'It cost $5.6m to train.', date: null },
    );
    const seen = [
      { reason: 'same-name', text: 'DeepSeek' },
      { reason: 'same-kind', text: 'date' },
    ] as const;
    expect(explain('training-cost', facts, seen)).toEqual([
      { reason: 'same-matter', text: 'training cost' },
      { reason: 'same-kind', text: 'money' },
      { reason: 'same-name', text: 'DeepSeek' },
    ]);
  });

  it('names no kind where only one side gives a value', () => {
    const { facts } = compareTexts(
      { text: 'Training was cheap.', date: null },
      { text: 'It cost $5.6m to train.', date: null },
    );
    expect(explain('x', facts, [])).toEqual([{ reason: 'same-matter', text: 'x' }]);
  });
});
