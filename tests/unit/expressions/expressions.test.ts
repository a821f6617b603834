import { describe, expect, it } from 'vitest';
import { allExpressions } from './all-expressions.ts';
import { attacksOn } from './attacks.ts';
import { Parser } from './parse.ts';
import { StepCounter, TooManySteps } from './steps.ts';

const LENGTHS = [90, 180, 360];
/** Twice the text is about four times the work above it; below it twice, three times within bounds of 70 characters. */
const LINEAR = 3.4;
const LIMIT = 2_000_000;

/**
 * How much more work an expression has with texts of twice the length, at worst; `Infinity` beyond all counting. Repetitions
 * that are bounded grow at first: the less of two growths counts.
 */
function growthOf(expression: RegExp): { growth: number; text: string } {
  const whole = new Parser(expression).parse();
  const anywhere = new RegExp(expression.source, expression.flags.replace(/[gy]/g, ''));
  const counter = new StepCounter(whole, expression.flags, LIMIT);
  let worst = { growth: 0, text: '' };
  for (const attack of attacksOn(whole)) {
    try {
      const [short = 1, middle = 1, long = 1] = LENGTHS.map((length) => {
        const text = attack(length);
        const { found, steps } = counter.search(text);
        expect(found, `${expression} on ${JSON.stringify(text)}`).toBe(anywhere.test(text));
        return steps;
      });
      const growth = Math.min(middle / short, long / middle);
      if (growth > worst.growth) worst = { growth, text: attack(20) };
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
      return { growth: Number.POSITIVE_INFINITY, text: attack(20) };
    }
  }
  return worst;
}

describe('counting steps', () => {
  it.each([
    [/^a*b/, 2],
    [/\b(?:has|have) /iu, 2],
    [/a{0,9}b/, 2],
    [/\s+$/, 4],
    [/\b(?:has|have)\b[^,;]*$/iu, 4],
    [/(?<=a+)b/, 4],
    [/(\w+) \1/, 4],
    [/(a|aa)+$/, Number.POSITIVE_INFINITY],
    [/x*x*x*y/, Number.POSITIVE_INFINITY],
  ])('tells how %s grows', (expression, growth) => {
    expect(Math.round(growthOf(expression).growth)).toBe(growth);
  });
});

it('promise 9: no expression of lib takes more than linear time', { timeout: 120_000 }, async () => {
  const all = await allExpressions();
  expect(all.length).toBeGreaterThan(200);
  const slow: string[] = [];
  for (const { file, expression } of all) {
    const { growth, text } = growthOf(expression);
    if (growth > LINEAR) slow.push(`${growth.toFixed(1)} ${file} ${expression} ${JSON.stringify(text)}`);
  }
  expect(slow).toEqual([]);
});
