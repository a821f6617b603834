import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, changeSettings, tabOf } from './support/ask.ts';
import { type ExtensionBrowser, startChromium } from './support/chromium.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';

declare const chrome: { readonly storage: { readonly local: { readonly remove: (key: string) => Promise<void> } } };

const STORY = `<!doctype html><html lang="en"><title>Chip shares slide</title><meta property="article:published_time" content="2025-01-28T07:00:00Z">
<h1>Chip shares slide as DeepSeek app climbs</h1>
${Array.from({ length: 40 }, (_, i) => `<p>Ferry number ${i + 1} runs as usual.</p>`).join('')}
<p>DeepSeek was founded in May 2023 by Liang Wenfeng.</p>
${Array.from({ length: 30 }, (_, i) => `<p>The weather of day ${i + 1} stays calm.</p>`).join('')}
<p>DeepSeek says that it spent less than $6 million to train its model.</p>`;

let site: Site;
let browser: ExtensionBrowser;
beforeAll(async () => {
  site = await Site.start();
  browser = await startChromium(['--lang=en']);
});
afterAll(async () => {
  await browser.stop();
  await site.stop();
});

/** A page with the story, read to its end, and its tab. */
async function openStory(path: string): Promise<{ page: Page; tab: number }> {
  const page = await browser.open(site.put(path, STORY));
  await expect
    .poll(async () => textsOf(await page.evaluate(readPainted)).length, { timeout: 10_000 })
    .toBeGreaterThanOrEqual(2);
  return { page, tab: await tabOf(await browser.worker(), page) };
}

const popupOf = (tab: number): Promise<Page> =>
  browser.open(`chrome-extension://${browser.id}/popup.html?tabId=${tab}`);

describe('installation', () => {
  it('opens the first page once', async () => {
    await expect
      .poll(() => browser.context.pages().filter((page) => page.url().includes('/welcome.html')).length)
      .toBe(1);
  });
});

describe('the popup of a page', () => {
  it('shows its comparison, and the page the sentence', async () => {
    const { page, tab } = await openStory('/story');
    const popup = await popupOf(tab);
    await popup.getByRole('button', { name: /Differs Founding/ }).click();
    expect(await popup.locator('.row[data-open=true]').textContent()).toContain('late 2023');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.getByRole('button', { name: 'Show on page' }).click();
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await Promise.all([popup.close(), page.close()]);
  });

  it('pauses the site, says so, and resumes', async () => {
    const { page, tab } = await openStory('/paused');
    const popup = await popupOf(tab);
    await popup.getByRole('button', { name: 'Pause on this site' }).click();
    await popup.getByRole('heading', { name: 'Paused on this site' }).waitFor();
    await expect.poll(async () => textsOf(await page.evaluate(readPainted)).length).toBe(0);
    await popup.getByRole('button', { name: 'Resume on this site' }).click();
    await popup.locator('.row').first().waitFor();
    await Promise.all([popup.close(), page.close()]);
  });

  it('takes a wrong pair out of the page’s highlights too, and puts it back', async () => {
    const { page, tab } = await openStory('/corrected');
    const founding = async (): Promise<string | undefined> =>
      Object.entries(await page.evaluate(readPainted)).find(([, texts]) => texts.join().includes('May 2023'))?.[0];
    expect(await founding()).toBe('differs');
    const popup = await popupOf(tab);
    await popup.getByRole('button', { name: /Differs Founding/ }).click();
    const wrong = popup.locator('.row[data-open=true]').getByRole('button', { name: 'Not the same matter' });
    const pairs = await wrong.count();
    for (let left = pairs; left > 0; left -= 1) {
      await expect.poll(() => wrong.count()).toBe(left);
      await wrong.first().click();
    }
    await expect.poll(founding, { timeout: 10_000 }).toBe('about');
    await (await browser.worker()).evaluate(() => chrome.storage.local.remove('corrections'));
    await expect.poll(founding, { timeout: 10_000 }).toBe('differs');
    await Promise.all([popup.close(), page.close()]);
  });

  it('starts reading on click where that is the mode', async () => {
    const worker = await browser.worker();
    await changeSettings(worker, { mode: 'on-click' });
    const page = await browser.open(site.put('/click', STORY));
    const tab = await tabOf(worker, page);
    const popup = await popupOf(tab);
    await popup.getByRole('button', { name: 'Compare this page' }).click();
    await popup.locator('.row').first().waitFor();
    await changeSettings(worker, {});
    await Promise.all([popup.close(), page.close()]);
  });

  it('compares the selected text first', async () => {
    const { page, tab } = await openStory('/selected');
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('$6 million'));
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    const popup = await popupOf(tab);
    await popup.locator('.selection .row').first().waitFor();
    expect(await popup.locator('.selection').textContent()).toContain('USD 5.6 million');
    await Promise.all([popup.close(), page.close()]);
  });

  it('sets the references against each other', async () => {
    const { page, tab } = await openStory('/references');
    const popup = await popupOf(tab);
    await popup.getByText('The references against each other').click();
    await popup.locator('.pairs li').first().waitFor({ timeout: 20_000 });
    expect(await popup.locator('.pairs').textContent()).toContain('Training cost');
    await Promise.all([popup.close(), page.close()]);
  });
});

describe('the side panel', () => {
  it('follows the active tab and the sentence in view', async () => {
    const { page, tab } = await openStory('/panel');
    const panel = await browser.open(`chrome-extension://${browser.id}/sidepanel.html`);
    // Opened as a tab, the panel is the active tab itself until the story is brought to the front.
    await page.bringToFront();
    await panel.locator('.row').first().waitFor();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => panel.locator('.row[aria-current=true]').count()).toBe(1);
    expect(await panel.locator('.row[aria-current=true]').textContent()).toContain('$6 million');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.row-button[data-row="1"]')?.click());
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(1900);
    expect(await ask(await browser.worker(), tab, 'getTabState')).toMatchObject({ status: 'ready' });
    await Promise.all([panel.close(), page.close()]);
  });

  it('follows a tab that is brought to the front while it still asks which one is', async () => {
    const { page } = await openStory('/panel-race');
    const panel = await browser.context.newPage();
    await panel.addInitScript(answerLate);
    await panel.goto(`chrome-extension://${browser.id}/sidepanel.html`);
    await page.bringToFront();
    await panel.locator('.row').first().waitFor();
    await Promise.all([panel.close(), page.close()]);
  });
});

/** Runs in a page before its scripts: the first answer on tabs comes only once another tab is in front. */
function answerLate(): void {
  const { tabs } = chrome as unknown as {
    tabs: {
      query: (what: object) => Promise<unknown>;
      onActivated: { addListener: (listen: () => void) => void };
    };
  };
  const query = tabs.query.bind(tabs);
  const activated = new Promise<void>((resolve) => {
    tabs.onActivated.addListener(resolve);
  });
  let first = true;
  const late = async (what: object): Promise<unknown> => {
    const waits = first;
    first = false;
    const answer = await query(what);
    if (waits) await activated;
    return answer;
  };
  Object.defineProperty(tabs, 'query', {
    value: (what: object, back?: (answer: unknown) => void) => {
      const answer = late(what);
      if (back) void answer.then(back);
      return answer;
    },
  });
}
