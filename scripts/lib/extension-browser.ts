import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from '../browsers.ts';

/** A Chromium with the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly id: string;
  /** The background worker as it runs now. */
  readonly worker: () => Promise<Worker>;
  readonly open: (url: string) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** How the browser is started. */
export interface StartOptions {
  /** Flags beside the usual ones. */
  readonly flags?: readonly string[];
  /** Playwright's default flags to leave out. */
  readonly ignored?: readonly string[];
  readonly headless?: boolean;
  /** Size of the pages in CSS pixels; `null` leaves it to the window, as is usual with one. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Whether to wait for the first-run page, which would take the front from what is opened before it. */
  readonly firstRun?: 'await' | 'ignore';
  /** Folder of a profile that outlives the browser; without it, a fresh one that is deleted when the browser stops. */
  readonly profile?: string;
}

/** The built extension. */
export const EXTENSION = resolve('.output/chrome-mv3');

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The first-run page opens by itself, in front, a moment after an install: what comes before it loses the front to it. */
async function firstRunPage(context: BrowserContext): Promise<void> {
  const becomesFirstRun = (page: Page) => page.waitForURL('**/welcome.html', { waitUntil: 'commit' });
  // It may be there already, be there without its address yet, or still be to come.
  await Promise.any([
    ...context.pages().map(becomesFirstRun),
    context.waitForEvent('page', (page) => becomesFirstRun(page).then(() => true)),
  ]);
}

/** Starts Chromium with the built extension, with a fresh profile unless one is given. */
export async function startExtensionBrowser({
  flags = [],
  ignored = [],
  headless = true,
  viewport = headless ? { width: 1280, height: 800 } : null,
  firstRun = 'await',
  profile: kept,
}: StartOptions = {}): Promise<ExtensionBrowser> {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'collate-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    viewport,
    ignoreDefaultArgs: ['--disable-extensions', ...ignored],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...CHROMIUM_FLAGS,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      ...flags,
    ],
  });
  const first = await workerOf(context);
  if (firstRun === 'await') await firstRunPage(context);
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
      if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
