import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ExtensionFirefox } from './support/firefox.ts';
import type { ExtensionTab } from './support/firefox-extension.ts';
import { contentWorld } from './support/firefox-process.ts';
import { setFirefoxStage } from './support/firefox-stage.ts';
import type { FirefoxWindow } from './support/firefox-window.ts';
import { Site } from './support/site.ts';
import { type Answered, expectRefusals } from './support/untrusted.ts';

interface Api {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<Answered> };
  readonly storage: { readonly local: { readonly get: () => Promise<object> } };
}
declare const chrome: Api;
declare const browser: Api;

let site: Site;
let firefox: ExtensionFirefox;
let window: FirefoxWindow;
let beside: ExtensionTab;
beforeAll(async () => {
  site = await Site.start();
  ({ firefox, window, beside } = await setFirefoxStage());
});
afterAll(async () => {
  await firefox.stop();
  await site.stop();
});

it('promise 17 in Firefox: messages are not trusted', async () => {
  const stored = (): Promise<string> => beside.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
  const before = await stored();
  const page = await firefox.open(site.put('/messages', '<p>DeepSeek said its app is free.</p>'));
  await expect.poll(() => window.badge(), { timeout: 5000 }).toBe('1');
  const world = contentWorld(firefox.window);
  // As a content script that a page took over would.
  await expectRefusals((message) =>
    world.evaluate(
      (message) =>
        browser.runtime.sendMessage(message).then(
          (answer) => answer ?? null,
          () => null,
        ),
      message,
    ),
  );
  expect(await stored()).toBe(before);
  expect(await window.badge()).toBe('1');
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>DeepSeek limits new registrations.</p>'));
  await expect.poll(() => window.badge(), { timeout: 5000 }).toBe('2');
});
