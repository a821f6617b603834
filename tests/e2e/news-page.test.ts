import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AnyPage, type Desk, startDesk } from './support/desk.ts';
import { FIXTURES } from './support/fixtures.ts';
import { readPainted, textsOf } from './support/painted.ts';
import { Site } from './support/site.ts';
import { clickIn, readRows, type ShownRow, wordsIn } from './support/views.ts';

const EXPECTED = FIXTURES.find(({ name }) => name === 'news-thirty')?.painted ?? [];

/** Selects a paragraph. Runs in the page. */
function selectSputnik(): void {
  const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes('Sputnik'));
  if (paragraph) getSelection()?.selectAllChildren(paragraph);
}

describe.each(['Chromium', 'Firefox'] as const)('a news page of 30 paragraphs in %s', (name) => {
  let site: Site;
  let desk: Desk;
  let page: AnyPage;
  beforeAll(async () => {
    site = await Site.start();
    desk = await startDesk(name);
    page = await desk.open(site.url('/news-thirty.html'));
  });
  afterAll(async () => {
    await desk.stop();
    await site.stop();
  });

  afterEach(async () => {
    await desk.inView('popup', (view) => view.close());
    await expect.poll(() => desk.inView('popup', wordsIn, 'body')).toBe(null);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  async function openPopup(): Promise<void> {
    await page.bringToFront();
    await desk.openPopup();
    await expect.poll(() => rows('page'), { timeout: 10_000 }).toHaveLength(10);
  }
  const rows = async (part: 'selection' | 'page'): Promise<ShownRow[]> =>
    (await desk.inView('popup', readRows, part)) ?? [];
  const painted = async (): Promise<string[]> => textsOf(await page.evaluate(readPainted));

  it('has the ten sentences on the topic painted and counted, and no other', async () => {
    await expect.poll(async () => (await painted()).sort(), { timeout: 10_000 }).toEqual([...EXPECTED].sort());
    await expect.poll(() => desk.badge(page)).toBe('10');
  });

  it('is set beside the references in the popup, pair by pair', async () => {
    await openPopup();
    const shown = await rows('page');
    expect(shown.map((row) => row.page)).toEqual(EXPECTED);
    expect(shown.filter(({ beside }) => !beside)).toEqual([]);
    const founding = shown.find((row) => row.page.includes('May 2023'));
    expect(founding).toMatchObject({ tone: 'differs', references: expect.stringContaining('late 2023') });
    const cost = shown.find((row) => row.page.includes('$6 million'));
    expect(cost).toMatchObject({ tone: 'agrees', references: expect.stringContaining('it cost $6m') });
    const silent = shown.find((row) => row.page.includes('coffee houses'));
    expect(silent).toMatchObject({ tone: 'about', references: 'The references say nothing on this.' });
  });

  it('has what the references say on the selected text first in the popup', async () => {
    await page.bringToFront();
    await page.evaluate(selectSputnik);
    await openPopup();
    await expect.poll(() => rows('selection'), { timeout: 10_000 }).toHaveLength(1);
    expect(await desk.inView('popup', (view) => view.document.querySelector('main > *')?.className)).toBe('selection');
    const [row] = await rows('selection');
    expect(row?.page).toContain('AI’s Sputnik moment');
    expect(row?.references).toMatch(/Lokmat Times.*called DeepSeek's breakthrough "AI's Sputnik moment/);
  });

  it('shows a sentence where it stands', async () => {
    await openPopup();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await desk.inView('popup', clickIn, '.page', 'limited new registrations');
    await expect.poll(() => desk.inView('popup', clickIn, '.detail button', 'Show on page')).toBe(true);
    await expect
      .poll(async () => (await page.evaluate(readPainted)).focus, { timeout: 5000 })
      .toEqual([expect.stringContaining('limited new registrations')]);
    const inSight = (): boolean => {
      const shown = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes('limited new'));
      const { top, bottom } = shown?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    };
    await expect.poll(() => page.evaluate(inSight)).toBe(true);
  });
});
