import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, badgeOf, changeSettings, tabOf } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';

let site: Site;
let browser: ExtensionBrowser;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium([], ['--disable-back-forward-cache']);
});
afterAll(async () => {
  await browser.stop();
  await site.stop();
});

const STORY = '<main><p>DeepSeek shook the market on Monday.</p></main>';
const OTHER = '<p>The ferry runs again on Tuesday.</p>';
const NEXT = '<p>DeepSeek limits new registrations.</p><p>DeepSeek’s app is free.</p>';

async function paintedIn(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return textsOf(await page.evaluate(readPainted)).filter((text) => text.includes('DeepSeek'));
}

async function badge(page: Page): Promise<string> {
  const worker = await browser.worker();
  return badgeOf(worker, await tabOf(worker, page));
}

describe('promise 11: frames and shadow roots', () => {
  it('paints frames of both origins, srcdoc and sandboxed ones, and counts and shows what is in them', async () => {
    site.put('/inner', '<p style="margin-top:900px">DeepSeek shook the market on another site.</p>');
    site.put('/same', '<p>DeepSeek said its app is free.</p>');
    const frames = `<iframe src="${site.url('/inner', 'localhost')}"></iframe><iframe src="/same"></iframe>
      <iframe srcdoc="<p>DeepSeek limits new registrations."></iframe>
      <iframe sandbox srcdoc="<p>DeepSeek rose to the top of the App Store."></iframe>
      <iframe src="data:text/html,<p>DeepSeek said its app is free to use."></iframe>
      <embed width="300" height="200" src="/paper.pdf" type="application/pdf">`;
    const page = await browser.open(site.put('/frames', `${STORY}${frames}`));
    for (const frame of page.frames()) {
      if (frame.url().includes('.pdf') || frame.url().startsWith('chrome-extension:')) continue;
      await expect
        .poll(async () => (await paintedIn(frame as unknown as Page)).length, { timeout: 5000, message: frame.url() })
        .toBe(1);
    }
    await expect.poll(() => badge(page), { timeout: 5000 }).toBe('6');
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    const state = await ask(worker, tab, 'getTabState');
    expect(state?.unread).toEqual([{ kind: 'frame', name: `${new URL(site.url('/')).host} (PDF)` }]);
    const far = state?.report?.sentences.findIndex(({ text }) => text.includes('another site')) ?? -1;
    expect(await ask(worker, tab, 'showSentence', { sentence: far })).toBe(true);
    const inner = page.frames().find((frame) => frame.url().includes('/inner'));
    expect(Object.keys((await inner?.evaluate(readPainted)) ?? {})).toContain('focus');
    await page.close();
  });

  it('paints open and closed shadow roots', async () => {
    const page = await browser.open(site.url('/shadow-news.html'));
    await expect.poll(async () => (await paintedIn(page)).length, { timeout: 5000 }).toBe(3);
    await page.close();
  });
});

describe('promise 12: single-page sites', () => {
  it.each(['pushState', 'replaceState', 'hash', 'navigate'])('is fresh after %s', async (way) => {
    const page = await browser.open(site.put('/spa', `<div id="app">${STORY}</div>`));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    const go = (html: string, to: string): Promise<void> =>
      page.evaluate(
        ([html, way, to]) => {
          const { history, location } = globalThis;
          const app = document.querySelector('#app');
          if (way === 'hash') location.hash = `#/${to}`;
          else if (way === 'navigate') {
            const { navigation } = globalThis as unknown as {
              navigation: EventTarget & { navigate: (to: string) => void };
            };
            navigation.addEventListener(
              'navigate',
              (event) => (event as Event & { intercept: () => void }).intercept(),
              { once: true },
            );
            navigation.navigate(`/spa/${to}`);
          } else history[way as 'pushState'](null, '', `/spa/${to}`);
          if (app) app.innerHTML = html ?? '';
        },
        [html, way, to] as const,
      );
    await go(OTHER, 'other');
    await expect.poll(() => paintedIn(page), { timeout: 1000 }).toEqual([]);
    await expect.poll(() => badge(page), { timeout: 1000 }).toBe('');
    await go(NEXT, 'next');
    await expect.poll(() => paintedIn(page), { timeout: 1000 }).toHaveLength(2);
    await page.close();
  });

  it('hears the topic arrive on a page that did not name it', async () => {
    const page = await browser.open(site.put('/late', OTHER));
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    await expect.poll(async () => (await ask(worker, tab, 'getTabState'))?.status).toBe('no-topic');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), NEXT);
    await expect.poll(() => paintedIn(page), { timeout: 1000 }).toHaveLength(2);
    await page.close();
  });
});

describe('promise 13: back and forward', () => {
  it('is right on a page that comes back from the cache', async () => {
    site.put('/back-2', '<!doctype html><title>2</title><p>Nothing here.');
    const page = await browser.open(site.put('/back-1', STORY));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    await expect.poll(() => badge(page), { timeout: 5000 }).toBe('1');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await page.evaluate((url) => location.assign(url), site.url('/back-2'));
    await expect.poll(() => page.title()).toBe('2');
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => (globalThis as { persisted?: boolean }).persisted), { timeout: 5000 })
      .toBe(true);
    await expect.poll(() => paintedIn(page), { timeout: 2000 }).toHaveLength(1);
    await expect.poll(() => badge(page), { timeout: 2000 }).toBe('1');
    await page.close();
  });
});

describe('promise 14: the worker may die', () => {
  it('answers as before after it was ended', async () => {
    const page = await browser.open(site.put('/dies', STORY));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    const session = await browser.context.newCDPSession(page);
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.id));
    expect(target).toBeDefined();
    await session.send('Target.closeTarget', { targetId: target?.targetId ?? '' });
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), NEXT);
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(3);
    await page.close();
  });
});

describe('promise 27: paused means off', () => {
  it.each([
    ['the site', { pausedSites: ['127.0.0.1'] }, 'paused'],
    ['everything for an hour', { pausedUntil: Date.now() + 3_600_000 }, 'paused'],
    ['switched off', { mode: 'off' as const }, 'off'],
    ['on click only', { mode: 'on-click' as const }, 'waiting'],
  ])('%s', async (_, settings, status) => {
    const page = await browser.open(site.put('/rest', STORY));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    const worker = await browser.worker();
    await changeSettings(worker, settings);
    await expect.poll(() => paintedIn(page), { timeout: 2000 }).toEqual([]);
    await expect.poll(() => badge(page), { timeout: 2000 }).toBe('');
    const fresh = await browser.open(site.put('/rest-2', STORY));
    const tab = await tabOf(worker, fresh);
    await expect.poll(async () => (await ask(worker, tab, 'getTabState'))?.status).toBe(status);
    await worker.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      (
        globalThis as unknown as {
          chrome: { runtime: { onMessage: { addListener: (hear: (message: unknown) => void) => void } } };
        }
      ).chrome.runtime.onMessage.addListener((message) => {
        heard.push(message);
      });
    });
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), NEXT);
    if (status === 'waiting') {
      await ask(worker, tab, 'startReading');
      await expect.poll(() => paintedIn(fresh), { timeout: 3000 }).toHaveLength(1);
    }
    await changeSettings(worker, {});
    await expect.poll(() => paintedIn(page), { timeout: 3000 }).toHaveLength(3);
    await Promise.all([page.close(), fresh.close()]);
  });
});

describe('settings act at once', () => {
  it('changes the look of highlights', async () => {
    const page = await browser.open(site.put('/look', STORY));
    const names = async (): Promise<string[]> => Object.keys(await page.evaluate(readPainted));
    await expect.poll(names, { timeout: 5000 }).not.toEqual([]);
    const worker = await browser.worker();
    await changeSettings(worker, { highlightStyle: 'tint' });
    await expect.poll(async () => (await names()).every((name) => name.endsWith('-tint'))).toBe(true);
    await changeSettings(worker, { highlightStyle: 'none' });
    await expect.poll(names).toEqual([]);
    await changeSettings(worker, {});
    await expect.poll(names).not.toEqual([]);
    await page.close();
  });
});

describe('promise 16: updates leave no zombie (last, for it ends the extension that the others use)', () => {
  it('takes old highlights away after the extension was reloaded', async () => {
    const page = await browser.open(site.put('/zombie', STORY));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    const worker = await browser.worker();
    await worker.evaluate(() =>
      setTimeout(
        () => (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload(),
        0,
      ),
    );
    await expect.poll(() => paintedIn(page), { timeout: 2000 }).toEqual([]);
  });
});
