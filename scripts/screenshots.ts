import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, startExtensionBrowser } from './lib/extension-browser.ts';
import { openPopupFor } from './lib/popup-of.ts';
import { servePage } from './lib/serve.ts';

/** A made-up newspaper; names in `.example` exist nowhere. */
const HOST = 'straitsledger.example';
/** What the stores ask for. */
const STORE = { width: 1280, height: 800 };
/** The popup as the browsers show it. */
const POPUP = { width: 760, height: 600 };

interface Scene {
  readonly browser: ExtensionBrowser;
  readonly article: Page;
}

async function keep(path: string, picture: Buffer): Promise<void> {
  await writeFile(resolve('docs', path), picture);
  console.log(`docs/${path}`);
}

/** The article in a tab, compared to its end, and in front. */
async function openArticle(browser: ExtensionBrowser): Promise<Page> {
  const article = await browser.open(`http://${HOST}/`);
  await article.bringToFront();
  await article.waitForFunction(() => [...CSS.highlights.keys()].includes('collate-differs'));
  return article;
}

/** The popup of the article, whole, in a tab of its own. */
async function openPopup({ browser, article }: Scene, size: typeof POPUP, scheme: 'light' | 'dark'): Promise<Page> {
  const popup = await openPopupFor(browser, article);
  await popup.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await popup.setViewportSize(size);
  await popup.locator('.head progress').waitFor({ state: 'detached' });
  return popup;
}

const orderByDifference = (popup: Page): Promise<unknown> => popup.getByLabel('Order').selectOption('difference');

async function takePopup(scene: Scene, scheme: 'light' | 'dark' = 'light'): Promise<Buffer> {
  const popup = await openPopup(scene, POPUP, scheme);
  await orderByDifference(popup);
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

/** The popup laid over the page, where the browser opens it. */
async function layOver({ browser, article }: Scene, popup: Buffer): Promise<Buffer> {
  const url = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;
  const page = await article.screenshot();
  const canvas = await browser.context.newPage();
  await canvas.setViewportSize(STORE);
  await canvas.setContent(`<body style="margin:0;height:100vh;overflow:hidden;background:url(${url(page)})">
    <img src="${url(popup)}" style="position:absolute;top:12px;right:36px;border-radius:10px;border:1px solid #8888;box-shadow:0 12px 48px #0006">`);
  await canvas.waitForFunction(() => document.images[0]?.complete);
  const picture = await canvas.screenshot();
  await canvas.close();
  return picture;
}

/** The whole comparison of the sentence that differs most, in a tab. */
async function takeOpened(scene: Scene, scheme: 'light' | 'dark'): Promise<Buffer> {
  const tab = await openPopup(scene, STORE, scheme);
  await orderByDifference(tab);
  // The popup remembers which row was open.
  const closed = tab.locator('.row-button[aria-expanded=false]', { hasText: 'Founding' });
  if ((await closed.count()) > 0) await closed.click();
  const row = tab.locator('.row[data-open=true]');
  await row.locator('.ledger').first().waitFor();
  await row.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const picture = await tab.screenshot();
  await tab.close();
  return picture;
}

/** The card beside a highlight that the pointer rests on. */
async function takeCard({ article }: Scene): Promise<Buffer> {
  await article.bringToFront();
  const sentence = article.getByText('Liang Wenfeng, who made his fortune');
  await sentence.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 260));
  const box = await sentence.boundingBox();
  if (box === null) throw new Error('The sentence is not in view');
  const before = await article.screenshot();
  await article.mouse.move(box.x + 160, box.y + 14);
  await article.mouse.move(box.x + 162, box.y + 14);
  // The card stands in a closed shadow tree: only the picture tells that it is there.
  for (let last = before; ; ) {
    const picture = await article.screenshot();
    if (!picture.equals(before) && picture.equals(last)) return picture;
    last = picture;
  }
}

async function takeOptions({ browser }: Scene): Promise<Buffer> {
  const page = await browser.open(`chrome-extension://${browser.id}/options.html`);
  await page.setViewportSize(STORE);
  await page.locator('.article, details').first().waitFor();
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

const site = await servePage(resolve('scripts/sample/index.html'));
const browser = await startExtensionBrowser({
  flags: ['--lang=en', `--host-resolver-rules=MAP ${HOST}:80 ${new URL(site.url).host}`],
});
try {
  await Promise.all([mkdir('docs/images', { recursive: true }), mkdir('docs/store', { recursive: true })]);
  const scene = { browser, article: await openArticle(browser) };
  const popup = await takePopup(scene);
  await keep('images/popup.png', popup);
  await keep('store/1-side-by-side.png', await layOver(scene, popup));
  await keep('store/2-whole-comparison.png', await takeOpened(scene, 'light'));
  await keep('store/3-card.png', await takeCard(scene));
  await keep('store/4-dark.png', await takeOpened(scene, 'dark'));
  await keep('store/5-options.png', await takeOptions(scene));
} finally {
  await browser.stop();
  await site.close();
}
