import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { askedOf, keepPicture, NEWS, openSurface, violationsOf } from './support/surface.ts';

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await startChromium(['--lang=en']);
});
afterAll(() => browser.stop());

describe('by keyboard alone', () => {
  it('moves, opens, shows the rest and closes', async () => {
    const page = await openSurface(browser);
    await page.locator('.row').first().waitFor();
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.row ?? null);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('0');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('2');
    await page.keyboard.press('Enter');
    await page.locator('.row[data-open=true] .detail').waitFor();
    expect(await page.locator('.row[data-open=true] .row-button').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('End');
    expect(await focused()).toBe(
      String(NEWS.report?.sentences.length === undefined ? '' : NEWS.report.sentences.length - 1),
    );
    await page.keyboard.press('Escape');
    await page.locator('.row[data-open=true]').waitFor({ state: 'detached' });
    expect(await focused()).toBe('2');
    await page.close();
  });

  it('searches after a slash, finds a typo and goes on into the list', async () => {
    const page = await openSurface(browser);
    await page.locator('.row').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('andreesen');
    await expect.poll(() => page.locator('.rows > .row').count()).toBe(1);
    expect(await page.locator('.rows > .row').textContent()).toContain('Marc Andreessen');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('row-button');
    await page.keyboard.press('/');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('no such words');
    await page.getByText('No sentence fits this filter').waitFor();
    await page.getByRole('button', { name: 'Show all sentences' }).click();
    await expect.poll(() => page.locator('.rows > .row').count()).toBe(20);
    await page.close();
  });
});

describe('a walk by keyboard alone', () => {
  it('reaches everything that an opened row offers, in the order of the page', async () => {
    const page = await openSurface(browser, { height: 900 });
    await page.locator('.row').first().waitFor();
    const walked: string[] = [];
    const step = async (key: string): Promise<void> => {
      await page.keyboard.press(key);
      walked.push(
        await page.evaluate(() => {
          const { activeElement: at } = document;
          const seen = at === null ? null : getComputedStyle(at).outlineStyle;
          return `${seen === 'none' ? 'UNSEEN ' : ''}${at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''}`;
        }),
      );
    };
    const founding = page.getByRole('button', { name: /Differs Founding/ });
    await founding.focus();
    await page.keyboard.press('Enter');
    await page.locator('.detail').waitFor();
    while (walked.at(-1) !== 'Options' && walked.length < 60) await step('Tab');
    const wanted = [
      'read it in the article',
      'Word by word',
      'Not the same matter',
      'Show on page',
      'Copy for an e-mail',
      'Copy as text',
      'Copy as Markdown',
      'The references against each other',
      'Options',
    ];
    const places = wanted.map((name) => walked.indexOf(name));
    expect(walked.filter((name) => name.startsWith('UNSEEN'))).toEqual([]);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await page.keyboard.press('Escape');
    await page.locator('.detail').waitFor({ state: 'detached' });
    expect(await founding.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });
});

describe('filters', () => {
  it('narrow by relation, publisher and matter, and order by difference', async () => {
    const page = await openSurface(browser);
    const rows = page.locator('.rows > .row');
    await rows.first().waitFor();
    const chip = page.getByRole('button', { name: /^Differs \d+$/ });
    await chip.click();
    const shown = await rows.count();
    expect(`Differs ${shown}`).toBe(((await chip.textContent()) ?? '').trim());
    expect(await page.locator('.rows > .row:not([data-tone=differs])').count()).toBe(0);
    await chip.click();
    await page.getByLabel('Matter').selectOption({ label: 'Founding' });
    expect(await rows.count()).toBe(1);
    await page.getByLabel('Matter').selectOption('all');
    await page.getByLabel('Order').selectOption('difference');
    expect(await rows.first().textContent()).toContain('$600 million');
    await page.close();
  });
});

describe('the nearest claim that is not shown', () => {
  const NEAR = {
    ...NEWS,
    report: NEWS.report && {
      ...NEWS.report,
      sentences: NEWS.report.sentences.map((sentence) => ({
        ...sentence,
        rejected: { claim: 'L07', score: 0.31, reason: 'below-threshold' as const },
      })),
    },
  };

  it.each([/^No counterpart$/, /Differs Founding/])('is told on request, with the reason: %s', async (name) => {
    const page = await openSurface(browser, { state: NEAR });
    await page.getByRole('button', { name }).first().click();
    await page.getByText('Nearest claim not shown').click();
    const near = page.locator('.nearest-claim');
    expect(await near.textContent()).toMatch(/Lokmat Times.*underpowered.*not likely enough.*31 in 100/s);
    expect(await violationsOf(page)).toEqual([]);
    await near.getByRole('button', { name: 'It is the same matter' }).click();
    await page.getByText('You put these two beside each other.').waitFor();
    await page.locator('.row[data-open=true] .row-button:focus').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.close();
  });
});

describe('a row', () => {
  it('leads to the sentence on the page and to the words in the article', async () => {
    const page = await openSurface(browser);
    await page.getByRole('button', { name: /Differs Founding/ }).click();
    await page.getByRole('button', { name: 'Show on page' }).click();
    await expect.poll(() => askedOf(page, 'showSentence')).toHaveLength(1);
    const link = page.getByRole('link', { name: 'read it in the article' }).first();
    expect(await link.getAttribute('href')).toContain('#:~:text=DeepSeek%20was%20founded');
    await page.close();
  });

  it('says fact by fact what differs, in words and with a sign', async () => {
    const page = await openSurface(browser);
    await page.getByRole('button', { name: /Differs Founding/ }).click();
    const row = page.getByRole('row', { name: /Date/ }).first();
    expect(await row.textContent()).toMatch(/May 2023.*late 2023.*months? later in the reference/);
    await page.close();
  });

  it('can be taken apart, and put back by undo', async () => {
    const page = await openSurface(browser);
    await page.getByRole('button', { name: /Differs Downloads/ }).click();
    const before = await page.locator('.detail .verdict').count();
    await page.getByRole('button', { name: 'Not the same matter' }).first().click();
    await page.getByText('Taken out.').waitFor();
    // The button is gone with its pair: who pressed it stands at the head of the row, in sight.
    await page.locator('.row[data-open=true] .row-button:focus').waitFor();
    expect(await page.locator('.detail .verdict').count()).toBe(before - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    expect(await page.locator('.detail .verdict').count()).toBe(before);
    await page.close();
  });

  it('without a counterpart can be put beside a claim by hand', async () => {
    const page = await openSurface(browser);
    await page
      .getByRole('button', { name: /^No counterpart$/ })
      .first()
      .click();
    await page.getByLabel('Same matter as').selectOption('L30');
    await page.getByText('You put these two beside each other.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone.').waitFor();
    await page.close();
  });
});

describe('selected and pasted text', () => {
  it('stands first', async () => {
    const text = 'Liang Wenfeng, who runs the hedge fund High-Flyer, set the company up in May 2023.';
    const page = await openSurface(browser, { selection: { text, before: '', after: '' } });
    await page.locator('.selection .row').first().waitFor();
    expect(await page.locator('main > section').first().getAttribute('class')).toBe('selection');
    expect(await violationsOf(page)).toEqual([]);
    await keepPicture(page, 'selected-light-760');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('.selection').waitFor({ state: 'detached' });
    await page.close();
  });

  it('can be pasted where the page cannot be read', async () => {
    const page = await openSurface(browser, { state: null, address: 'chrome://settings/' });
    await page.getByLabel('Compare a text from elsewhere').fill('The lab was founded in May 2023.');
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.locator('.selection .row').first().waitFor();
    expect(await askedOf(page, 'compareText')).toEqual([{ text: 'The lab was founded in May 2023.', date: null }]);
    await page.close();
  });
});

describe('taking it along', () => {
  it('copies a row for an e-mail, in words and as a table', async () => {
    const page = await openSurface(browser);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: /Differs Founding/ }).click();
    await page.locator('.detail').getByRole('button', { name: 'Copy for an e-mail' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const textOf = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return { html: await textOf('text/html'), text: await textOf('text/plain') };
    });
    expect(copied.text).toMatch(/May 2023 ≠ late 2023/);
    expect(copied.html).toMatch(/<table.*<u>May 2023<\/u>/s);
    await page.close();
  });

  it.each([
    ['Markdown', 'md', /^# Chipmakers reel/],
    ['CSV', 'csv', /^page,address,sentence,relation/],
    ['JSON', 'json', /"type": "TextQuoteSelector"/],
    ['schema.org', 'jsonld', /"@type": "Claim"/],
  ])('saves as %s', async (format, ending, holds) => {
    const page = await openSurface(browser);
    await page.locator('.menu summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: `Save as ${format}` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`collate-straitsledger.example.${ending}`);
    expect(await readFile(await download.path(), 'utf8')).toMatch(holds);
    await page.close();
  });
});
