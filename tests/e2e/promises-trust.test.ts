import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, badgeOf, storedText, tabOf } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';
import { type Answered, expectRefusals } from './support/untrusted.ts';

let site: Site;
let browser: ExtensionBrowser;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium();
});
afterAll(async () => {
  await browser.stop();
  await site.stop();
});

describe('promise 17: messages are not trusted', () => {
  it('refuses what pages may not ask and what has another shape, and stays well', async () => {
    const worker = await browser.worker();
    const before = await storedText(worker);
    const page = await browser.open(site.put('/messages', '<p>DeepSeek said its app is free.</p>'));
    await expect.poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 5000 }).toBe(1);
    const tab = await tabOf(worker, page);
    await expect.poll(() => badgeOf(worker, tab)).toBe('1');
    const session = await browser.context.newCDPSession(page);
    const contexts: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const ours = contexts.find(({ origin }) => origin.startsWith('chrome-extension:'));
    expect(ours).toBeDefined();
    /** Sends as a content script that a page took over would. */
    const send = async (message: unknown): Promise<Answered> => {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `chrome.runtime.sendMessage(JSON.parse(${JSON.stringify(JSON.stringify(message))})).catch(() => null)`,
        contextId: ours?.id ?? 0,
        awaitPromise: true,
        returnByValue: true,
      });
      return (result.value ?? null) as Answered;
    };
    await expectRefusals(send);
    expect(await storedText(worker)).toBe(before);
    expect(await badgeOf(worker, tab)).toBe('1');
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek limits new registrations.</p>'),
    );
    await expect.poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 5000 }).toBe(2);
    await page.close();
  });
});

const PAYLOADS = [
  '<img src=x onerror=boom()>',
  '<script>boom()</script>',
  '"><svg onload=boom()>',
  'javascript:boom()',
  '${boom()}{{boom()}}',
  '<iframe srcdoc="<script>parent.boom()</script>">',
];

describe('promise 18: no script from page text', () => {
  it('shows hostile text, titles and addresses as text', async () => {
    const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const body = PAYLOADS.map((text) => `<p>DeepSeek said its app is free ${escaped(text)} of charge.</p>`).join('');
    const head = `<title>${escaped(PAYLOADS.join(' '))}</title><script>var booms = 0; function boom() { booms += 1 }</script>`;
    const html = `<!doctype html><html><head>${head}</head><body><h1>${escaped(PAYLOADS[0] ?? '')}</h1>${body}</body></html>`;
    const headers = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" };
    const page = await browser.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${site.put('/payload', html, headers)}?q=${encodeURIComponent(PAYLOADS[0] ?? '')}`);
    await expect
      .poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 5000 })
      .toBeGreaterThan(4);
    const worker = await browser.worker();
    const state = await ask(worker, await tabOf(worker, page), 'getTabState');
    expect(state?.report?.sentences.some(({ text }) => text.includes('onerror=boom()'))).toBe(true);
    expect(await page.evaluate(() => (globalThis as unknown as { booms: number }).booms)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('has no way to make script or markup from text in the built scripts', () => {
    for (const file of ['background.js', 'content-scripts/content.js']) {
      const code = readFileSync(`.output/chrome-mv3/${file}`, 'utf8');
      expect(code).not.toMatch(
        /\beval\(|new Function\(|\.innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML|document\.write/,
      );
    }
  });
});

describe('the content script', () => {
  it('is small, and holds no matcher, no schema library and no reference text', async () => {
    const { gzipSync } = await import('node:zlib');
    for (const target of ['chrome-mv3', 'firefox-mv3']) {
      const code = readFileSync(`.output/${target}/content-scripts/content.js`);
      expect(gzipSync(code, { level: 9 }).length).toBeLessThan(15_000);
      // No value to compare: a failure would print the whole script.
      expect(/fuse|valibot|Andreessen|shot to the top of/i.test(String(code))).toBe(false);
    }
  });

  it('sends nothing from a page without the topic', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(globalThis, { heard });
      const api = globalThis as unknown as {
        chrome: { runtime: { onMessage: { addListener: (hear: (m: unknown) => void) => void } } };
      };
      api.chrome.runtime.onMessage.addListener((message) => {
        heard.push(message);
      });
    });
    const page = await browser.open(site.url('/no-topic.html'));
    const tab = await tabOf(worker, page);
    await expect.poll(async () => (await ask(worker, tab, 'getTabState'))?.status).toBe('no-topic');
    expect(await worker.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
    expect(await badgeOf(worker, tab)).toBe('');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
