import { readFileSync } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browsers.ts';
import { ask, badgeOf, storedText, tabOf } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { FIXTURES } from './support/fixtures.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';

let site: Site;
let browser: ExtensionBrowser;
let plain: Browser;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium();
  plain = await playwright.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
});
afterAll(async () => {
  await Promise.all([browser.stop(), plain.close()]);
  await site.stop();
});

/** Runs in the page before its own scripts: notes what a page can notice of an extension. */
function spy(): void {
  const noted = { mutations: 0, messages: 0, events: 0 };
  Object.assign(globalThis, { noted });
  addEventListener('message', () => {
    noted.messages += 1;
  });
  addEventListener('load', () => {
    const options = { childList: true, attributes: true, characterData: true, subtree: true };
    new MutationObserver((records) => {
      noted.mutations += records.length;
    }).observe(document, options);
  });
  const { addEventListener: listen } = EventTarget.prototype;
  for (const id of ['content', 'collate']) {
    listen.call(document, `wxt:content-script-started`, () => (noted.events += 1));
    listen.call(document, `${id}:wxt:content-script-started`, () => (noted.events += 1));
  }
}
declare const chrome: { runtime: { onMessage: { addListener: (hear: (message: unknown) => void) => void } } };
declare const noted: { mutations: number; messages: number; events: number };

const painted = FIXTURES.filter((fixture) => fixture.painted.length > 0);

describe('promise 1: the page’s DOM stays as it is; promise 2: no message to it', () => {
  it.each(painted.map(({ name }) => name))('%s', async (name) => {
    const page = await browser.context.newPage();
    await page.addInitScript(spy);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(site.url(`/${name}.html`));
    await expect
      .poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 5000 })
      .toBeGreaterThan(0);
    const without = await plain.newPage();
    await without.goto(site.url(`/${name}.html`));
    const html = (): string => document.documentElement.outerHTML;
    expect(await page.evaluate(html)).toBe(await without.evaluate(html));
    expect(await page.evaluate(() => noted)).toEqual({ mutations: 0, messages: 0, events: 0 });
    expect(errors).toEqual([]);
    await Promise.all([page.close(), without.close()]);
  });

  it('has no resource that pages can load', () => {
    for (const target of ['chrome-mv3', 'firefox-mv3']) {
      const manifest = JSON.parse(readFileSync(`.output/${target}/manifest.json`, 'utf8')) as object;
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
    }
  });
});

const STORY = '<p>DeepSeek shook the market on Monday.</p><p>DeepSeek said its app is free.</p>';

describe('promise 3: a page cannot switch us off', () => {
  it('paints again after the page cleared the highlights and forged the start event', async () => {
    const page = await browser.open(site.put('/hostile', STORY));
    const count = async (): Promise<number> => textsOf(await page.evaluate(readPainted)).length;
    await expect.poll(count, { timeout: 5000 }).toBe(2);
    await page.evaluate((id) => {
      for (const name of [
        'wxt:content-script-started',
        `${id}:wxt:content-script-started`,
        `${id}:content:wxt:content-script-started`,
      ]) {
        const detail = { contentScriptName: 'content', messageId: 'x' };
        document.dispatchEvent(new CustomEvent(name, { detail }));
        postMessage({ type: name, ...detail }, '*');
      }
      for (const type of ['getTabState', 'startReading', 'tabChanged', 'comparePage', 'openPopup']) {
        postMessage({ id: 1, type, timestamp: 1, data: { spotted: 0 } }, '*');
      }
      CSS.highlights.clear();
    }, browser.id);
    await expect.poll(count, { timeout: 1000 }).toBe(2);
    await page.evaluate(() => {
      document.querySelector('p')?.insertAdjacentHTML('afterend', '<p>DeepSeek limits registrations.</p>');
    });
    await expect.poll(count, { timeout: 2000 }).toBe(3);
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    await expect.poll(() => badgeOf(worker, tab), { timeout: 2000 }).toBe('3');
    await page.close();
  });
});

describe('promise 4: what people type is never read', () => {
  it('sends and stores nothing of it', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message) => {
        heard.push(JSON.stringify(message));
      });
    });
    const page = await browser.open(site.url('/typing.html'));
    await expect.poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 5000 }).toBe(1);
    for (const field of ['input', 'textarea', '[contenteditable] p', '[type=password]']) {
      await page.locator(field).first().click();
      await page.keyboard.type('DeepSeek canary typed');
      await page.keyboard.press('Control+A');
      const tab = await tabOf(worker, page);
      expect(await ask(worker, tab, 'getSelectedText')).toBeNull();
    }
    await page.evaluate(() =>
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p>DeepSeek again.</p>'),
    );
    await expect.poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 5000 }).toBe(2);
    const heard = await worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard.join('\n')).toContain('DeepSeek is in the story');
    expect(heard.filter((message) => message.includes('canary'))).toEqual([]);
    expect(await storedText(worker)).not.toContain('canary');
    await page.close();
  });
});

describe('promise 5: hidden text is ignored', () => {
  it('paints what shows alone', async () => {
    const page = await browser.open(site.url('/hidden.html'));
    const texts = async (): Promise<string[]> =>
      textsOf(await page.evaluate(readPainted))
        .filter((text) => text.startsWith('DeepSeek'))
        .sort();
    const seen = ['DeepSeek can be read in here.', 'DeepSeek is named here for everyone.'];
    await expect.poll(texts, { timeout: 5000 }).toEqual(seen);
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await expect.poll(texts, { timeout: 2000 }).toEqual([...seen, 'DeepSeek hidden four.'].sort());
    await page.close();
  });
});

describe('promise 6: hostile pages do no harm', () => {
  const CLOBBERED =
    '<form><input name="parentNode"><input name="firstChild"><input name="nextSibling"><input name="tagName"><input name="localName"><input name="nodeType"><input name="textContent"><input name="getAttribute"><input name="getRootNode"><input name="children"><p>1<p>2';
  const OVERRIDDEN = `<script>for (const proto of [Node.prototype, Element.prototype, Document.prototype, Range.prototype])
    for (const key of Object.getOwnPropertyNames(proto)) try { Object.defineProperty(proto, key, { get() { throw new Error('trap') } }) } catch {}
    Array.prototype[Symbol.iterator] = () => { throw new Error('trap') }; Map.prototype.get = JSON.stringify = null</script>`;
  const CASES: [string, string, Record<string, string>, number][] = [
    [
      'clobbered forms',
      `${CLOBBERED}${STORY}</form><div id="CSS"></div><a id="chrome"></a><img name="createTreeWalker">`,
      {},
      2,
    ],
    ['overridden prototypes', `${STORY}${OVERRIDDEN}`, {}, 2],
    [
      'a strict policy',
      STORY,
      { 'content-security-policy': "default-src 'none'; sandbox; require-trusted-types-for 'script'" },
      2,
    ],
  ];
  it.each(CASES)('%s', async (name, html, headers, expected) => {
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error.stack)));
    await page.goto(site.put(`/case-${name.replaceAll(' ', '-')}`, html, headers));
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    await expect.poll(() => badgeOf(worker, tab), { timeout: 5000 }).toBe(String(expected));
    expect(errors.filter((error) => error.includes('chrome-extension:'))).toEqual([]);
    await page.close();
  });

  it.each([
    ['/x.xml', 'text/xml', '<news><item>DeepSeek in XML</item></news>'],
    ['/x.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">DeepSeek in SVG</text></svg>'],
    ['/x.json', 'application/json', '{"headline":"DeepSeek in JSON"}'],
    ['/x.txt', 'text/plain', 'DeepSeek in plain text.\n\nSecond paragraph.'],
    [
      '/x.xhtml',
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>DeepSeek in XHTML.</p></body></html>',
    ],
  ])('%s', async (path, type, body) => {
    site.pages.set(path, { body, type });
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error.stack)));
    await page.goto(site.url(path));
    const worker = await browser.worker();
    const tab = await tabOf(worker, page);
    await expect
      .poll(async () => (await ask(worker, tab, 'getTabState'))?.status, { timeout: 5000 })
      .toMatch(/ready|no-topic/);
    expect(errors).toEqual([]);
    await page.close();
  });
});
