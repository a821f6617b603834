import type { CDPSession, Page } from 'playwright-core';

/** The content script's own world in a page. */
export interface OwnWorld {
  /** How many objects of a class are alive there. */
  readonly count: (name: string) => Promise<number>;
}

/** Reaches the content script's world over the DevTools protocol. */
export async function ownWorld(page: Page): Promise<OwnWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const contextId = contexts.find(({ origin }) => origin.startsWith('chrome-extension:'))?.id;
  if (contextId === undefined) throw new Error('no content script here');
  return {
    count: async (name) => {
      const { result } = await session.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
      const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
      const { result: own } = await session.send('Runtime.getProperties', {
        objectId: objects.objectId ?? '',
        ownProperties: true,
      });
      return own.filter(({ name: key }) => /^\d+$/.test(key)).length;
    },
  };
}
