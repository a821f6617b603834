import type { Page } from 'playwright-core';
import { callOf, type Realm } from './realm.ts';

/** Views of the extension that are open in the browser's own frames; Chromium does not tell its side panel apart. */
export type ViewKind = 'popup' | 'sidebar';

/** Views of the extension as seen from one of its pages that is open in a tab: the drivers reach no popup by themselves. */
export interface Views {
  /** Runs a function, free of anything outside, with the window of the open view; `null` where none is open. */
  inView: <Args extends readonly unknown[], Result>(
    kind: ViewKind,
    run: (view: Window, ...args: Args) => Result,
    ...args: Args
  ) => Promise<Result | null>;
}

function expressionOf(kind: ViewKind, run: (...args: never) => unknown, args: readonly unknown[]): string {
  return `((view) => view ? ${callOf(run, args, 'view')} : null)(chrome.extension.getViews({ type: '${kind}' })[0])`;
}

/** The views seen from an extension page that Playwright drives. */
export function viewsOfPage(page: Page): Views {
  return { inView: (kind, run, ...args) => page.evaluate(expressionOf(kind, run, args)) };
}

/** The views seen from an extension page that WebDriver BiDi drives. */
export function viewsOfRealm(realm: Realm): Views {
  return { inView: (kind, run, ...args) => realm.evaluateText(expressionOf(kind, run, args)) };
}

/** A row of a surface as it stands in its window: what it says, and where its two sides are. */
export interface ShownRow {
  readonly tone: string;
  readonly page: string;
  readonly references: string;
  /** The sides are beside each other, the page's first, at the same height. */
  readonly beside: boolean;
}

/** Reads a surface's rows; of the part for the selected text, or of the page. Runs in the view. */
export function readRows(view: Window, part: 'selection' | 'page'): ShownRow[] {
  const within = part === 'selection' ? '.selection .row' : 'main > .rows > .row';
  return [...view.document.querySelectorAll<HTMLElement>(within)].map((row) => {
    const [page, references] = row.querySelectorAll('.side');
    const left = page?.getBoundingClientRect();
    const right = references?.getBoundingClientRect();
    return {
      tone: row.dataset.tone ?? '',
      page: page?.querySelector('blockquote')?.textContent ?? '',
      references: references?.textContent ?? '',
      beside: left !== undefined && right !== undefined && left.right <= right.left + 1 && left.top === right.top,
    };
  });
}

/** Clicks the first element whose selector and words fit; whether there was one. Runs in the view; no gesture of the reader. */
export function clickIn(view: Window, selector: string, words: string): boolean {
  const all = [...view.document.querySelectorAll<HTMLElement>(selector)];
  const found = all.find(({ textContent }) => textContent?.includes(words));
  found?.click();
  return found !== undefined;
}

/** The words of an element; `null` where there is none. Runs in the view. */
export function wordsIn(view: Window, selector: string): string | null {
  return view.document.querySelector(selector)?.textContent ?? null;
}

/**
 * The middle of the first element whose selector and words fit, brought into sight for the mouse; `null` where there is
 * none. Runs in the view.
 */
export function placeIn(view: Window, selector: string, words: string): { x: number; y: number } | null {
  const found = [...view.document.querySelectorAll(selector)].find(({ textContent }) => textContent?.includes(words));
  found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = found?.getBoundingClientRect();
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
