import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browsers.ts';
import { EXTENSION, type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { type ExtensionFirefox, startFirefox } from './support/firefox.ts';
import { processOf, profileOf } from './support/firefox-profile.ts';
import { isExtension, sumProfile } from './support/own-time.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';
import { FILLER, isCalm, LEFT, SENTENCE, storm } from './support/storm.ts';
import { stormyChromium, stormyFirefox } from './support/stormy-pages.ts';

let site: Site;
let chromium: ExtensionBrowser;
let firefox: ExtensionFirefox;
beforeAll(async () => {
  site = await Site.start();
  [chromium, firefox] = await Promise.all([startChromium(), startFirefox()]);
  site.put('/storm', `<p>${SENTENCE}</p>${`<p>${FILLER}</p>`.repeat(1000)}`);
  site.put('/storm-hidden', `<p>${SENTENCE}</p>`);
});
afterAll(async () => {
  await Promise.all([chromium.stop(), firefox.stop()]);
  await site.stop();
});

describe('promise 8: storms are bounded', () => {
  // Both at once: a storm lasts half a minute. Tests that run side by side have to bring their own `expect`.
  it.concurrent.for(['Chromium', 'Firefox'])(
    'takes under a twentieth of the main thread for 30 s, and no memory for good, in %s',
    { timeout: 180_000 },
    async (browser, { expect }) => {
      const url = site.url('/storm');
      const page = await (browser === 'Chromium' ? stormyChromium(chromium, url) : stormyFirefox(firefox, url));
      const untilCalm = (): Promise<void> => expect.poll(page.isCalm, { timeout: 60_000, interval: 200 }).toBe(true);
      await page.storm(1);
      await untilCalm();
      const before = await page.heap();
      const share = await page.share(() => page.storm(30));
      await untilCalm();
      const after = await page.heap();
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(0.05);
      expect((after ?? 0) - (before ?? 0)).toBeLessThan(1);
      await page.close();
    },
  );

  it('does nothing in a hidden tab, and reads it when it is shown, in Chromium', async () => {
    // Playwright keeps every tab visible by emulation; Puppeteer lets them be hidden.
    const puppets = await launch({
      executablePath: chromiumPath(),
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...CHROMIUM_FLAGS, `--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`],
    });
    try {
      // The extension's welcome page opens in front: pages of the test come after it.
      await puppets.waitForTarget((target) => target.url().endsWith('/welcome.html'));
      const page = await puppets.newPage();
      await page.goto(site.url('/storm-hidden'));
      await page.bringToFront();
      await page.waitForFunction(() => CSS.highlights.size > 0);
      const other = await puppets.newPage();
      await other.bringToFront();
      expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
      const session = await page.createCDPSession();
      await session.send('Profiler.enable');
      await session.send('Profiler.start');
      await page.evaluate(storm, 3, LEFT);
      const { profile } = await session.send('Profiler.stop');
      expect(sumProfile(profile, isExtension).own).toBeLessThan(15);
      expect(textsOf(await page.evaluate(readPainted))).toHaveLength(1);
      await page.bringToFront();
      await page.waitForFunction(isCalm, {}, LEFT);
    } finally {
      await puppets.close();
    }
  });

  it('does nothing in a hidden tab, and reads it when it is shown, in Firefox', async () => {
    const page = await firefox.open(site.url('/storm-hidden'));
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const pid = await processOf(firefox);
    const other = await firefox.open(site.put('/other', '<p>The ferry runs again on Tuesday.</p>'));
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    const { own } = await profileOf(firefox, pid, () => page.evaluate(storm, 3, LEFT));
    expect(own).toBeLessThan(15);
    expect(textsOf(await page.evaluate(readPainted))).toHaveLength(1);
    await page.bringToFront();
    await expect.poll(() => page.evaluate(isCalm, LEFT), { timeout: 30_000 }).toBe(true);
    await Promise.all([page.close(), other.close()]);
  });
});
