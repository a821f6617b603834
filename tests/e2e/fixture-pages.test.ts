import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { type ExtensionFirefox, startFirefox } from './support/firefox.ts';
import { FIXTURES, type Fixture } from './support/fixtures.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';

/** What both drivers' pages can do. */
interface AnyPage {
  evaluate: <Result>(run: () => Result) => Promise<Result>;
  close: () => Promise<void>;
}

let site: Site;
let chromium: ExtensionBrowser;
let firefox: ExtensionFirefox;
beforeAll(async () => {
  site = await Site.start();
  [chromium, firefox] = await Promise.all([startChromium(), startFirefox()]);
});
afterAll(async () => {
  await Promise.all([chromium.stop(), firefox.stop()]);
  await site.stop();
});

async function expectPage(page: AnyPage, { painted, never }: Fixture): Promise<void> {
  const texts = async (): Promise<string[]> => textsOf(await page.evaluate(readPainted));
  const missing = async (): Promise<string[]> => {
    const all = await texts();
    // Cells of a row are parted in the report, and stand side by side in the page.
    const forms = (wanted: string): string[] => [wanted, wanted.replaceAll('; ', '')];
    return painted.filter((wanted) => !all.some((text) => forms(wanted).some((form) => text.includes(form))));
  };
  await expect.poll(missing, { timeout: 3000 }).toEqual([]);
  const all = await texts();
  for (const words of never) expect(all.join('\n')).not.toContain(words);
  const long = all.filter((text) => text.length > 30);
  expect(new Set(long).size, 'a text that the page repeats is painted once').toBe(long.length);
  await page.close();
}

async function afterAPaintedPage(open: (url: string) => Promise<AnyPage>): Promise<void> {
  const other = await open(site.url('/news-classic.html'));
  await expect
    .poll(async () => textsOf(await other.evaluate(readPainted)).length, { timeout: 5000 })
    .toBeGreaterThan(3);
  await other.close();
}

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (name, fixture) => {
  it.each(['Chromium', 'Firefox'])('in %s', async (browser) => {
    const open = (url: string): Promise<AnyPage> => (browser === 'Chromium' ? chromium.open(url) : firefox.open(url));
    const page = await open(site.url(`/${name}.html`));
    if (fixture.painted.length === 0) await afterAPaintedPage(open);
    await expectPage(page, fixture);
  });
});
