import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, toGaps, writeNumbers } from './number-text.ts';

describe('numbers as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(80 ** 4 - 1)), (numbers) => {
        expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('need no escape in JSON, and a character each where they are small', () => {
    const all = Array.from({ length: 80 }, (_, number) => number);
    const text = writeNumbers(all);
    expect(JSON.stringify(text)).toHaveLength(82);
  });

  it.each([-1, 1.5, 80 ** 4, Number.NaN])('refuse %s', (number) => {
    expect(() => writeNumbers([number])).toThrow(RangeError);
  });

  it('gaps sum up to the numbers', () => {
    expect(toGaps([3, 10, 11])).toEqual([3, 7, 1]);
  });
});
