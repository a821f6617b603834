import { describe, expect, it } from 'vitest';
import { compareTexts } from '../relation/compare.ts';
import { reasonForRejection } from './reject.ts';

const reject = (page: string, reference: string) =>
  reasonForRejection(compareTexts({ text: page, date: null }, { text: reference, date: null }).facts);

describe('why the nearest claim was left out', () => {
  it.each([
    ['Shares fell 17% that day.', 'Shares lost $600bn in value.', 'other-kind'],
    ['The deal was praised by Jane Roe.', 'The deal was praised by John Doe.', 'other-name'],
    ['The deal was praised.', 'It was a good deal.', 'below-threshold'],
    ['It cost $5m.', 'It cost $6m.', 'below-threshold'],
  ])('%s / %s: %s', (page, reference, reason) => {
    expect(reject(page, reference)).toBe(reason);
  });
});
