import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startExtensionBrowser } from '../../scripts/lib/extension-browser.ts';
import { BackgroundWorker } from './support/background-worker.ts';

interface ExtensionError {
  readonly message: string;
  readonly isServiceWorker: boolean;
}
interface Api {
  readonly action: {
    readonly setBadgeBackgroundColor: (what: object) => Promise<void>;
    readonly getBadgeBackgroundColor: (what: object) => Promise<readonly number[]>;
  };
  readonly contextMenus: {
    readonly create: (item: object, done: () => void) => void;
    readonly update: (id: string, item: object) => Promise<void>;
  };
  readonly runtime: {
    readonly lastError?: { readonly message: string };
    readonly reload: () => void;
    readonly onInstalled: { readonly dispatch: (details: object) => void };
  };
  /** What the browser's own page of extensions does. */
  readonly developerPrivate: {
    readonly updateProfileConfiguration: (what: object) => Promise<void>;
    readonly updateExtensionConfiguration: (what: object) => Promise<void>;
    readonly getExtensionInfo: (id: string) => Promise<{ readonly runtimeErrors: readonly ExtensionError[] }>;
  };
}
declare const chrome: Api;

let profile: string;
let browser: ExtensionBrowser;
let extensions: Page;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'collate-'));
  await start();
});
afterAll(async () => {
  await browser.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** Starts the browser with the profile and has it note the extension's errors from now on. */
async function start(): Promise<void> {
  browser = await startExtensionBrowser({ profile });
  extensions = await browser.open('chrome://extensions');
  await extensions.evaluate(async (extensionId) => {
    // Without it Chromium would turn an unpacked extension off where it reloads itself.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, browser.id);
}

const STRANGE = [1, 2, 3, 255];
const badgeColour = (worker: Worker): Promise<readonly number[]> =>
  worker.evaluate(() => chrome.action.getBadgeBackgroundColor({}));
/** Marks the present so that a new wiring shows: the extension gives the badge its colour after it asked for the menu. */
async function mark(): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate((color) => chrome.action.setBadgeBackgroundColor({ color }), STRANGE);
  expect(await badgeColour(worker)).toEqual(STRANGE);
}
const untilWiredAnew = (): Promise<void> =>
  expect.poll(async () => badgeColour(await browser.worker()), { timeout: 8000 }).not.toEqual(STRANGE);

/** Waits for the item; then what the browser says to a second one of its name, and the errors of the worker so far. */
async function menu(): Promise<{ second: string; errors: string[] }> {
  const worker = await browser.worker();
  const isThere = (): Promise<boolean> =>
    worker.evaluate(() =>
      chrome.contextMenus.update('compare-selection', {}).then(
        () => true,
        () => false,
      ),
    );
  await expect.poll(isThere).toBe(true);
  const second = await worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        chrome.contextMenus.create({ id: 'compare-selection', title: 'x', contexts: ['selection'] }, () =>
          resolve(chrome.runtime.lastError?.message ?? 'a second one'),
        );
      }),
  );
  return { second, errors: await errorsOfWorker() };
}

/** Uncaught errors, refused promises, `console.error` and unread errors of calls, as the page of extensions shows them. */
function errorsOfWorker(): Promise<string[]> {
  return extensions.evaluate(
    async (id) =>
      (await chrome.developerPrivate.getExtensionInfo(id)).runtimeErrors
        .filter(({ isServiceWorker }) => isServiceWorker)
        .map(({ message }) => message),
    browser.id,
  );
}

async function endAndStart(): Promise<void> {
  // The options page asks the worker nothing when it opens.
  const beside = await browser.open(`chrome-extension://${browser.id}/options.html`);
  const background = await BackgroundWorker.beside(beside);
  await background.end();
  await background.start();
  await beside.close();
}

const ONE = { second: expect.stringContaining('duplicate id'), errors: [] };

describe('promise 15: one context-menu item, and no error in the worker', () => {
  it('after the installation and after the worker was ended', async () => {
    expect(await menu()).toEqual(ONE);
    await endAndStart();
    expect(await menu()).toEqual(ONE);
  });

  it('after the extension was reloaded', async () => {
    await mark();
    const worker = await browser.worker();
    const again = browser.context.waitForEvent('serviceworker');
    await worker.evaluate(() => {
      setTimeout(() => chrome.runtime.reload(), 0);
    });
    await again;
    await untilWiredAnew();
    expect(await menu()).toEqual(ONE);
  });

  it('after the browser was started again', async () => {
    await mark();
    await browser.stop();
    await start();
    await untilWiredAnew();
    expect(await menu()).toEqual(ONE);
    await endAndStart();
    expect(await menu()).toEqual(ONE);
  });

  it('after an update of the browser, which keeps the item of before', async () => {
    await mark();
    // No test has two versions of the browser: the worker is told as the newer one tells it.
    await (await browser.worker()).evaluate(() => chrome.runtime.onInstalled.dispatch({ reason: 'chrome_update' }));
    await untilWiredAnew();
    expect(await menu()).toEqual(ONE);
  });

  it('and the errors would be seen', async () => {
    const worker = await browser.worker();
    await worker.evaluate(() => {
      chrome.contextMenus.create({ id: 'compare-selection', title: 'x', contexts: ['selection'] }, () => {});
      void Promise.reject(new Error('refused'));
    });
    await expect.poll(errorsOfWorker).toHaveLength(2);
  });

  it('asks for selections only', () => {
    const code = readFileSync('.output/chrome-mv3/background.js', 'utf8');
    expect([...code.matchAll(/contextMenus\.create\(/g)]).toHaveLength(1);
  });
});
