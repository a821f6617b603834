import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PageWorld, startPage } from '../app/page-start.ts';
import type { PageSlice } from '../browser/messaging.ts';
import type { PageMessages } from '../browser/page-messages.ts';
import type { Report } from '../core/report/report.ts';
import type { TabState } from '../core/report/tab-state.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';

type Compare = (slice: PageSlice) => Promise<Report>;

/** A comparison that finds every block to be about the topic. */
const compareAll: Compare = ({ title, url, date, blocks }) => {
  const sentences = blocks.map((text, block) => ({
    block,
    text,
    start: 0,
    end: text.length,
    about: true,
    matches: [],
  }));
  return Promise.resolve({ title, url, date, sentences });
};

/** A whole page reader on this very document, with parts of the world replaced. */
async function start(parts: Partial<PageWorld>, compare = compareAll): Promise<() => TabState | undefined> {
  const running = { alive: true };
  last = running;
  // The tests' own page is a frame, and frames tell what they found.
  let found: TabState | undefined;
  const nobody = (): Promise<never> => Promise.reject(new Error('nobody there'));
  const messages: PageMessages = {
    send: (type, data) => {
      if (type === 'frameFound') found = data as TabState;
      return nobody();
    },
    ask: ((type, data) => (type === 'comparePage' ? compare(data as PageSlice) : nobody())) as PageMessages['ask'],
    on: () => {},
    stop: () => {},
  };
  await startPage({
    patterns: { hint: 'DeepSeek', whole: 'DeepSeek', reach: 8 },
    messages: () => messages,
    tell: (message) => void message.catch(() => {}),
    isAlive: () => running.alive,
    closedShadowRoots: null,
    readSettings: () => Promise.resolve(DEFAULT_SETTINGS),
    watchSettings: () => () => {},
    translate: (key) => key,
    ...parts,
  });
  return () => found;
}

let last = { alive: false };
const errors: unknown[] = [];
const report = vi.spyOn(globalThis, 'reportError').mockImplementation((error) => {
  errors.push(error);
});

afterEach(() => {
  // As after an update: the next reader takes over from one whose extension is gone.
  last.alive = false;
  errors.length = 0;
  document.body.replaceChildren();
  report.mockClear();
});

async function ready(state: () => TabState | undefined): Promise<TabState | undefined> {
  await vi.waitFor(() => expect(state()?.status).toBe('ready'), { timeout: 3000 });
  return state();
}

const boom = (): never => {
  throw new Error('boom');
};

describe('promise 28: one broken part does not take the rest along', () => {
  it('keeps the report where painting fails, and tells the error', async () => {
    document.body.innerHTML = '<p>DeepSeek is named.</p>';
    const set = vi.spyOn(CSS.highlights, 'set').mockImplementation(boom);
    const state = await start({});
    expect((await ready(state))?.report?.sentences).toHaveLength(1);
    expect(String(errors[0])).toContain('boom');
    set.mockRestore();
  });

  it('reads the page where a way to shadow roots fails', async () => {
    document.body.innerHTML = '<x-host></x-host><p>DeepSeek is named.</p>';
    const state = await start({ closedShadowRoots: boom });
    expect((await ready(state))?.report?.sentences).toHaveLength(1);
  });

  it('reads the page where structured data, styles and surfaces fail', async () => {
    document.body.innerHTML =
      '<script type="application/ld+json">{"datePublished":</script><div id="host"></div><p>DeepSeek is named.</p>';
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append('text');
    vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementationOnce(boom);
    const state = await start({ tell: (message) => void message.catch(() => {}) });
    expect((await ready(state))?.report?.sentences).toHaveLength(2);
  });

  it('reads the page again after a failed comparison, and tells the error', async () => {
    document.body.innerHTML = '<p>DeepSeek is named.</p>';
    let calls = 0;
    const state = await start({}, (slice) => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('boom')) : compareAll(slice);
    });
    await vi.waitFor(() => expect(errors).toHaveLength(1), { timeout: 3000 });
    document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek is named again.</p>');
    await vi.waitFor(() => expect(state()?.report?.sentences).toHaveLength(2), { timeout: 3000 });
  });
});
