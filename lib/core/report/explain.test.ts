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
      { reason: 'same-name', text: 'Training' },
      { reason: 'same-kind', text: 'date' },
    ] as const;
    expect(explain('training-cost', facts, seen, 'Training cost $6m.')).toEqual([
      { reason: 'same-matter', text: 'training cost' },
      { reason: 'same-kind', text: 'money' },
      { reason: 'same-name', text: 'Training' },
    ]);
  });

  it('gives names whole and once, and words that tell something', () => {
    const text = 'Liang Wenfeng has founded DeepSeek; its app has been downloaded ten times, DeepSeek says.';
    const { facts } = compareTexts({ text, date: null }, { text: 'DeepSeek was downloaded.', date: null });
    const seen = [
      { reason: 'same-name', text: 'DeepSeek, Liang, Wenfeng' },
      { reason: 'same-words', text: 'has, times, app, downloaded, ten' },
      { reason: 'context', text: '' },
    ] as const;
    expect(explain('downloads', facts, seen, text)).toEqual([
      { reason: 'same-matter', text: 'downloads' },
      { reason: 'same-name', text: 'DeepSeek, Liang Wenfeng' },
      { reason: 'same-words', text: 'app, downloaded' },
      { reason: 'context', text: '' },
    ]);
  });

  it('says nothing of words where all of them are small', () => {
    const seen = [{ reason: 'same-words', text: 'has, times' }] as const;
    expect(explain('x', [], seen, 'It has come ten times.')).toEqual([{ reason: 'same-matter', text: 'x' }]);
  });

  it('names no kind where only one side gives a value', () => {
    const { facts } = compareTexts(
      { text: 'Training was cheap.', date: null },
      { text: 'It cost $5.6m to train.', date: null },
    );
    expect(explain('x', facts, [], 'Training was cheap.')).toEqual([{ reason: 'same-matter', text: 'x' }]);
  });
});
