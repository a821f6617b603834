import fc from 'fast-check';
import { expect } from 'vitest';

/** What the worker said; `null` where it did not answer. */
export type Answered = { readonly res?: unknown; readonly err?: unknown } | null;

const TYPES = [
  'comparePage',
  'compareText',
  'tabChanged',
  'openPopup',
  'frameFound',
  'showInFrame',
  'getQuotes',
  'getStyles',
  'frameChanged',
];

/** Sends what pages may not ask, what has another shape, and what is no message: nothing of it is answered but with an error. */
export async function expectRefusals(send: (message: unknown) => Promise<Answered>): Promise<void> {
  const asks = (type: string, data: unknown): Promise<Answered> => send({ id: 1, type, data, timestamp: 1 });
  expect((await asks('getStyles', { of: 'card' }))?.res, 'what is right is answered').toContain('.card');
  expect((await asks('compareText', { text: 'DeepSeek', date: null }))?.err).toBeDefined();
  expect((await asks('tabChanged', { spotted: -1 }))?.err).toBeDefined();
  expect((await asks('comparePage', { blocks: 'x' }))?.err).toBeDefined();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...TYPES), fc.jsonValue({ maxDepth: 3 }), async (type, data) => {
      const answer = await asks(type, data);
      expect(answer === null || 'err' in answer).toBe(true);
    }),
    { numRuns: 150 },
  );
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 2 }), async (message) => {
      await send(message);
    }),
    { numRuns: 50 },
  );
}
