import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionFirefox, startFirefox } from './support/firefox.ts';
import { FIXTURES } from './support/fixtures.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';

let site: Site;
let firefox: ExtensionFirefox;
beforeAll(async () => {
  site = await Site.start();
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.stop();
  await site.stop();
});

const STORY = '<main><p>DeepSeek shook the market on Monday.</p></main>';
const OTHER = '<p>The ferry runs again on Tuesday.</p>';
const NEXT = '<p>DeepSeek limits new registrations.</p><p>DeepSeek said its app is free.</p>';

async function paintedIn(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return textsOf(await page.evaluate(readPainted)).filter((text) => text.includes('DeepSeek'));
}

/** Runs in the page: notes what a page can notice of an extension. */
const SPY = `<script>var noted = { mutations: 0, messages: 0 };
  addEventListener('message', () => { noted.messages += 1 });
  addEventListener('load', () => new MutationObserver((records) => { noted.mutations += records.length })
    .observe(document, { childList: true, attributes: true, characterData: true, subtree: true }));</script>`;

describe('in Firefox', () => {
  it.each(FIXTURES.filter(({ painted }) => painted.length > 0).map(({ name }) => name))(
    'promises 1 and 2: %s stays as it is and hears nothing',
    async (name) => {
      const response = await fetch(site.url(`/${name}.html`));
      const html = (await response.text()).replace(
        /<head>|<title>/,
        (tag) => `${tag === '<head>' ? tag : ''}${SPY}${tag === '<head>' ? '' : tag}`,
      );
      const page = await firefox.open(site.put(`/spied-${name}`, html));
      const before = await page.content();
      await expect
        .poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 5000 })
        .toBeGreaterThan(0);
      expect(await page.content()).toBe(before);
      expect(await page.evaluate(() => (globalThis as unknown as { noted: object }).noted)).toEqual({
        mutations: 0,
        messages: 0,
      });
      await page.close();
    },
  );

  it('promise 3: paints again after the page cleared the highlights', async () => {
    const page = await firefox.open(site.put('/cleared', STORY));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    await page.evaluate(() => CSS.highlights.clear());
    await expect.poll(() => paintedIn(page), { timeout: 1000 }).toHaveLength(1);
    await page.close();
  });

  it('promise 6: gets over clobbered forms and overridden prototypes', async () => {
    const clobbered = `<form><input name="parentNode"><input name="firstChild"><input name="nextSibling"><input name="localName"><p>1<p>2${STORY}</form>`;
    const trap = `<script>for (const key of Object.getOwnPropertyNames(Node.prototype))
      try { Object.defineProperty(Node.prototype, key, { get() { throw new Error('trap') } }) } catch {}</script>`;
    const page = await firefox.open(site.put('/clobbered', clobbered));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    const trapped = await firefox.open(site.put('/trapped', `${STORY}${trap}`));
    await expect.poll(() => trapped.evaluate(() => CSS.highlights.size), { timeout: 5000 }).toBe(1);
    await Promise.all([page.close(), trapped.close()]);
  });

  it('promise 11: paints frames of both origins, srcdoc and sandboxed ones', async () => {
    site.put('/inner', '<p>DeepSeek shook the market on another site.</p>');
    const page = await firefox.open(
      site.put(
        '/frames',
        `${STORY}<iframe src="${site.url('/inner', 'localhost')}"></iframe><iframe src="/inner"></iframe>
        <iframe sandbox srcdoc="<p>DeepSeek rose to the top of the App Store."></iframe>`,
      ),
    );
    await expect.poll(() => page.frames().length).toBe(4);
    for (const frame of page.frames()) {
      await expect
        .poll(() => paintedIn(frame as unknown as Page), { timeout: 5000, message: frame.url() })
        .toHaveLength(1);
    }
    await page.close();
  });

  it('promise 11: gives shadow trees the colours too', async () => {
    const page = await firefox.open(site.url('/shadow-news.html'));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(3);
    const line = await page.evaluate(() => {
      const inside = document.querySelector('news-story')?.shadowRoot?.querySelector('p') as Element;
      return getComputedStyle(inside, '::highlight(collate-about)').textDecorationLine;
    });
    expect(line).toBe('underline');
    await page.close();
  });

  it.each(['pushState', 'replaceState', 'hash'])('promise 12: is fresh after %s', async (way) => {
    const page = await firefox.open(site.put('/spa', `<div id="app">${STORY}</div>`));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    const go = (html: string, to: string): Promise<void> =>
      page.evaluate(
        (html, way, to) => {
          if (way === 'hash') location.hash = `#/${to}`;
          else history[way as 'pushState'](null, '', `/spa/${to}`);
          const app = document.querySelector('#app');
          if (app) app.innerHTML = html;
        },
        html,
        way,
        to,
      );
    await go(OTHER, 'other');
    await expect.poll(() => paintedIn(page), { timeout: 1000 }).toEqual([]);
    await go(NEXT, 'next');
    await expect.poll(() => paintedIn(page), { timeout: 1000 }).toHaveLength(2);
    await page.close();
  });

  it('promise 13: is right on a page that comes back from the cache', async () => {
    site.put('/back-2', '<!doctype html><title>2</title><p>Nothing here.');
    const page = await firefox.open(site.put('/back-1', STORY));
    await expect.poll(() => paintedIn(page), { timeout: 5000 }).toHaveLength(1);
    await page.goto(site.url('/back-2'));
    await page.evaluate(() => history.back());
    await expect.poll(() => page.title().catch(() => ''), { timeout: 5000 }).toBe('Test');
    await expect.poll(() => paintedIn(page).catch(() => []), { timeout: 3000 }).toHaveLength(1);
    await page.close();
  });
});
