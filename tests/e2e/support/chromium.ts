import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../../../scripts/browsers.ts';

/** A Chromium with the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly id: string;
  /** The background worker as it runs now. */
  readonly worker: () => Promise<Worker>;
  readonly open: (url: string) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** The built extension. */
export const EXTENSION = resolve('.output/chrome-mv3');

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** Starts Chromium with a fresh profile. `flags` are added, `ignored` are Playwright's defaults to leave out. */
export async function startChromium(flags: string[] = [], ignored: string[] = []): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'collate-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions', ...ignored],
    args: [
      '--headless=new',
      ...CHROMIUM_FLAGS,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      ...flags,
    ],
  });
  const first = await workerOf(context);
  return {
    context,
    id: new URL(first.url()).host,
    worker: () => workerOf(context),
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    stop: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
