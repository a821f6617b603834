import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Report } from '../../../lib/core/report/report.ts';
import type { SelectedText, TabState } from '../../../lib/core/report/tab-state.ts';
import type { ExtensionBrowser } from './chromium.ts';

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/reports/${name}.json`, import.meta.url), 'utf8')) as T;

/** A page's state as the content script answers it: 20 sentences, made by the real engine. */
export const NEWS = read<TabState>('news');

/** A report of so many sentences, the news report over and over. */
export function longState(count: number): TabState {
  const { report, blocks } = NEWS;
  if (report === null) throw new Error('The report is missing: run tests/fixtures/reports/build.ts');
  const sentences = Array.from({ length: count }, (_, i) => {
    const sentence = report.sentences[i % report.sentences.length];
    if (sentence === undefined) throw new RangeError('an empty report');
    return { ...sentence, block: sentence.block + blocks.length * Math.floor(i / report.sentences.length) };
  });
  const copies = Math.ceil(count / report.sentences.length);
  return { ...NEWS, report: { ...report, sentences }, blocks: Array.from({ length: copies }, () => blocks).flat() };
}

/** What stands in for the tab and the background. `state: null`: no content script there. */
export interface Stage {
  readonly state: TabState | null;
  readonly selection: SelectedText | null;
  readonly address: string;
  /** The tab is in a private window. */
  readonly incognito: boolean;
  /** The references have nothing on a selected text. */
  readonly unmatched: boolean;
  /** The tab never answers. */
  readonly silent: boolean;
}

/** How a surface is opened. */
export interface Opening extends Partial<Stage> {
  readonly page?: string;
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
}

const SELECTION = read<Report>('selection');
let tabs = 1000;

/** Opens a surface of the built extension on a stage, so that every state can be shown. */
export async function openSurface(browser: ExtensionBrowser, opening: Opening = {}): Promise<Page> {
  const { state = NEWS, selection = null, address = 'https://news.example/', width = 760, height = 600 } = opening;
  const { incognito = false, silent = false, unmatched = false } = opening;
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: opening.scheme ?? 'light', reducedMotion: 'reduce' });
  const stage = {
    state,
    selection,
    address,
    incognito,
    silent,
    unmatched,
    compared: unmatched ? { ...SELECTION, sentences: [] } : SELECTION,
    articles: read('articles'),
  };
  await page.addInitScript(setStage, stage);
  tabs += 1;
  await page.goto(`chrome-extension://${browser.id}/${opening.page ?? `popup.html?tabId=${tabs}`}`);
  return page;
}

type Answer = { res?: unknown };
interface StagedApi {
  tabs: object;
  runtime: object;
}
declare const chrome: StagedApi;

/** Runs in the page before its scripts: answers what a tab and the background would. What was asked is kept in `asked`. */
function setStage(stage: Stage & { compared: unknown; articles: unknown }): void {
  const asked: { type: string; data: unknown }[] = [];
  Object.assign(globalThis, { asked });
  let article = 0;
  const answer = (message: { type: string; data?: { text?: string } }): Promise<Answer> => {
    asked.push({ type: message.type, data: message.data });
    if (stage.silent) return new Promise(() => undefined);
    if (message.type === 'getTabState')
      return stage.state === null
        ? Promise.reject(new Error('Receiving end does not exist.'))
        : Promise.resolve({ res: stage.state });
    if (message.type === 'getSelectedText') return Promise.resolve({ res: stage.selection });
    if (message.type === 'showSentence') return Promise.resolve({ res: true });
    if (message.type === 'compareText') {
      // The articles are longer than what anybody selects here.
      if ((message.data?.text ?? '').length < 1500) return Promise.resolve({ res: stage.compared });
      article += 1;
      return Promise.resolve({ res: (stage.articles as unknown[])[article - 1] });
    }
    return Promise.resolve({});
  };
  const replace = (api: object, name: string, value: unknown): void => {
    Object.defineProperty(api, name, { value });
  };
  type Back = ((answer?: unknown) => void) | undefined;
  const deliver = (work: Promise<unknown>, back: Back): Promise<unknown> => {
    if (back) work.then(back, () => back());
    return work;
  };
  replace(chrome.tabs, 'sendMessage', (_: number, message: { type: string }, options: unknown, back: Back) =>
    deliver(answer(message), typeof options === 'function' ? (options as Back) : back),
  );
  replace(chrome.tabs, 'get', (id: number, back: Back) =>
    deliver(Promise.resolve({ id, url: stage.address, incognito: stage.incognito }), back),
  );
  replace(chrome.runtime, 'sendMessage', (message: { type: string }, back: Back) => deliver(answer(message), back));
}

/** What a staged surface asked for, by type. */
export function askedOf(page: Page, type: string): Promise<unknown[]> {
  return page.evaluate(
    (type) =>
      (globalThis as unknown as { asked: { type: string; data: unknown }[] }).asked
        .filter((one) => one.type === type)
        .map(({ data }) => data),
    type,
  );
}

/** Violations that axe finds, each with the first element it concerns. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ''}`);
}

/** By how many pixels the page is wider than its window: 0 where nothing has to be scrolled sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Elements whose words are wider than they are, and not meant to be cut: their text, shortened. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, td, th, blockquote, p, dd, dt, label, h2, h3')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => (element.textContent ?? '').slice(0, 60)),
  );
}

/** Reference pictures, kept with the sources, are made anew only on demand; other runs leave theirs where nothing is tracked. */
const SCREENS = process.env.COLLATE_SCREENS === 'update' ? 'tests/e2e/screens' : '.cache/screens';

/** Keeps a picture to be looked at, not compared: `COLLATE_SCREENS=update` writes the reference pictures. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(SCREENS, { recursive: true });
  await page.screenshot({ path: `${SCREENS}/${name}.png` });
}
