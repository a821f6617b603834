import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HighlightStyle } from '../../lib/core/settings.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../../scripts/browsers.ts';
import { ask, changeSettings, tabOf } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { inkOf } from './support/printed.ts';
import { Site } from './support/site.ts';
import { cutTexts, keepPicture, openSurface, overflowOf } from './support/surface.ts';

let site: Site;
let browser: ExtensionBrowser;
let plain: Browser;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium(['--lang=en']);
  plain = await playwright.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS, '--lang=en'] });
});
afterAll(async () => {
  await Promise.all([browser.stop(), plain.close()]);
  await site.stop();
});

const LOOKS: HighlightStyle[] = ['underline', 'tint'];

/** A page with highlights of all tones, its focus on one of them and the card open. */
async function openPainted(look: HighlightStyle, path = '/wiki.html'): Promise<Page> {
  const worker = await browser.worker();
  await changeSettings(worker, { highlightStyle: look });
  const page = await browser.open(site.url(path));
  await page.waitForFunction(() => CSS.highlights.size > 2);
  expect(await ask(worker, await tabOf(worker, page), 'moveHighlight', { by: 1 })).toBe(true);
  await page.waitForSelector('collate-card', { state: 'attached' });
  return page;
}

describe('in print', () => {
  it.each(LOOKS)('a page with %s looks as without us, with an open card too', async (look) => {
    const page = await openPainted(look);
    const without = await plain.newPage({ viewport: page.viewportSize() });
    await without.goto(page.url());
    const ink = await inkOf(page);
    expect(ink.shapes).toBeGreaterThan(0);
    expect(ink).toEqual(await inkOf(without));
    await page.emulateMedia({ media: 'print' });
    await keepPicture(page, `print-${look}`);
    await Promise.all([page.close(), without.close()]);
  });
});

interface Look {
  readonly name: string;
  readonly line: string;
  readonly colours: readonly string[];
}
interface SystemColours {
  readonly canvas: string;
  readonly ink: string;
  readonly chosen: string;
  readonly chosenInk: string;
}

/** Runs in the page: how its highlights look. */
function highlightLooks(): Look[] {
  return [...CSS.highlights.keys()].map((name) => {
    const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${name})`);
    const line = `${style.textDecorationLine} ${style.textDecorationStyle}`;
    return { name, line, colours: [style.textDecorationColor, style.color, style.backgroundColor] };
  });
}

/** Runs in the page: the system's colours. */
function systemColours(): SystemColours {
  const probe = document.body.appendChild(document.createElement('i'));
  const colourOf = (name: string): string => {
    probe.style.cssText = `forced-color-adjust: none; background-color: ${name}`;
    return getComputedStyle(probe).backgroundColor;
  };
  const [canvas, ink, chosen, chosenInk] = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText'].map(colourOf);
  probe.remove();
  return { canvas: canvas ?? '', ink: ink ?? '', chosen: chosen ?? '', chosenInk: chosenInk ?? '' };
}

/** Runs in the page: words whose colour is under 4.5:1 on what is behind them. axe reads the colours before they are forced. */
function unreadableTexts(): string[] {
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour)
      .slice(0, 3)
      .map((value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)';
    const ground = getComputedStyle(element).backgroundColor;
    return (channels(ground)[3] ?? 1) === 0 ? groundOf(element.parentElement) : ground;
  };
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeType === 3))
    .filter((one) => {
      const [light = 0, dark = 0] = [luminance(getComputedStyle(one).color), luminance(groundOf(one))].sort(
        (a, b) => b - a,
      );
      return (light + 0.05) / (dark + 0.05) < 4.5;
    })
    .map((one) => one.outerHTML.slice(0, 120));
}

describe('in forced colours', () => {
  const LINES = { agrees: 'solid', differs: 'wavy', related: 'dashed', about: 'dotted' };
  describe.each(LOOKS)('a page with %s', (look) => {
    it.each(['light', 'dark'] as const)(
      'has system colours, and a line for each tone, on a %s ground',
      async (scheme) => {
        const page = await openPainted(look);
        await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
        const { canvas, ink, chosen, chosenInk } = await page.evaluate(systemColours);
        expect(canvas).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
        const looks = await page.evaluate(highlightLooks);
        expect(looks.length).toBeGreaterThan(2);
        for (const { name, line, colours } of looks) {
          const tone = Object.keys(LINES).find((tone) => name.includes(tone)) as keyof typeof LINES | undefined;
          if (tone === undefined) expect(colours.slice(1), name).toEqual([chosenInk, chosen]);
          else expect([line, ...colours], name).toEqual([`underline ${LINES[tone]}`, ink, ink, canvas]);
        }
        await keepPicture(page, `page-forced-${look}-${scheme}`);
        await page.close();
      },
    );
  });

  it.each(['light', 'dark'] as const)('the popup is readable on a %s ground', async (scheme) => {
    const page = await openSurface(browser, { height: 900 });
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await page.locator('.row-button').nth(2).click();
    await page.locator('.row[data-open=true]').waitFor();
    expect(await page.evaluate(unreadableTexts)).toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    const { ink } = await page.evaluate(systemColours);
    const colourOf = (selector: string, property: 'stroke' | 'backgroundColor' | 'textDecorationColor') =>
      page.evaluate(
        ([selector, property]) => [
          ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one)[property])),
        ],
        [selector, property] as const,
      );
    expect(await colourOf('.row .sign', 'stroke')).toEqual([ink]);
    expect(await colourOf('.strip i', 'backgroundColor')).toEqual([ink]);
    expect(await colourOf('.row mark', 'textDecorationColor')).toEqual([ink]);
    await keepPicture(page, `popup-forced-${scheme}`);
    await page.close();
  });
});
