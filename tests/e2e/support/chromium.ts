import { type ExtensionBrowser, startExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';

export { EXTENSION, type ExtensionBrowser } from '../../../scripts/lib/extension-browser.ts';

/** Starts Chromium with a fresh profile. `flags` are added, `ignored` are Playwright's defaults to leave out. */
export function startChromium(flags: string[] = [], ignored: string[] = []): Promise<ExtensionBrowser> {
  return startExtensionBrowser({ flags, ignored, viewport: { width: 1280, height: 720 }, firstRun: 'ignore' });
}
