import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageMessages } from '../../lib/browser/page-messages.ts';

const sendMessage = vi.fn<(message: { type: string }) => Promise<unknown>>();
let messages: PageMessages;
beforeAll(async () => {
  const runtime = { id: 'us', sendMessage, onMessage: { addListener: () => {}, removeListener: () => {} } };
  vi.stubGlobal('chrome', { runtime });
  const { createPageMessages } = await import('../../lib/browser/page-messages.ts');
  messages = createPageMessages(() => {});
});

/** The worker ends before it answers, as browsers tell it: by an error, or by no answer. */
function endsWorker(times: number): void {
  sendMessage.mockReset().mockResolvedValue({ res: 'a sheet' });
  for (let i = 0; i < times; i += 1) {
    if (i % 2 === 0) sendMessage.mockRejectedValueOnce(new Error('the message channel closed'));
    else sendMessage.mockResolvedValueOnce(undefined);
  }
}

describe('a question of a page to the worker', () => {
  it('is asked once where it is answered', async () => {
    endsWorker(0);
    expect(await messages.ask('getStyles', { of: 'card' })).toBe('a sheet');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('is asked once more where the worker ended, and no more', async () => {
    endsWorker(1);
    expect(await messages.ask('getStyles', { of: 'card' })).toBe('a sheet');
    expect(sendMessage.mock.calls.map(([{ type }]) => type)).toEqual(['getStyles', 'getStyles']);
    endsWorker(2);
    await expect(messages.ask('getStyles', { of: 'card' })).rejects.toThrow('No answer');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is not asked again where it would store something twice', async () => {
    endsWorker(1);
    await expect(messages.send('setAside', { text: 'x', title: '', date: null, pairs: [] })).rejects.toThrow();
    expect(sendMessage).toHaveBeenCalledTimes(1);
    // @ts-expect-error: what stores something is no question.
    const stores: Parameters<PageMessages['ask']>[0] = 'setAside';
    expect(stores).toBe('setAside');
  });
});
