import { expect, test } from 'vitest';
import { extractFacts } from '../facts/extract.ts';
import { FAR, meetValues, valuesOf } from './plain-values.ts';

const values = (text: string) => valuesOf(extractFacts(text, { date: null }));

test.each([
  ['a rounder figure of the same sum', 'The fine came to $3.4 million.', 'It was fined $3.42m.', 0],
  ['the same share in other words', 'Shares lost 71 per cent.', 'The stock fell 71%.', 0],
])('values are equal: %s', (_, text, claim, distance) => {
  const meeting = meetValues(values(text), values(claim));
  expect(meeting.equal).toBe(1);
  expect(meeting.distance).toBe(distance);
});

test('values of one kind that differ are as far apart as their ratio', () => {
  const { equal, distance, sharedKinds } = meetValues(values('It lost 40 per cent.'), values('It lost 80 per cent.'));
  expect(equal).toBe(0);
  expect(sharedKinds).toBe(1);
  expect(distance).toBeGreaterThan(0.6);
  expect(distance).toBeLessThan(0.75);
});

test('values of different kinds do not meet', () => {
  const meeting = meetValues(values('It cost $5m.'), values('It fell 5 per cent.'));
  expect(meeting).toMatchObject({ sharedKinds: 0, onlyClaim: 1, onlyText: 1, equal: 0, distance: FAR });
});
