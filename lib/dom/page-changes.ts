/** What may have changed: the page's content, or the page itself (single-page navigation, back-forward cache). */
export type PageChange = 'content' | 'page';

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
};
/**
 * Watches a page for changes and tells of the first since the last call of `resume`: after that the observer rests, so
 * that a storm of changes costs nothing until the page was read again.
 */
export class PageWatch {
  readonly #onChange: (change: PageChange) => void;
  readonly #observer: MutationObserver;
  #url = location.href;

  constructor(onChange: (change: PageChange) => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#observer = new MutationObserver(() => {
      this.#observer.disconnect();
      this.#onChange('content');
    });
    const look = (): void => this.checkAddress();
    for (const type of ['popstate', 'hashchange']) addEventListener(type, look, { signal });
    // `navigatesuccess` comes for pushState too. Where the browser lacks it, the new content tells by itself.
    navigationOf(globalThis)?.addEventListener('navigatesuccess', look, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#onChange('page'), { signal });
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Watches these roots (the document and shadow roots) from now on. */
  resume(roots: Iterable<Node>): void {
    this.#observer.disconnect();
    for (const root of roots) this.#observer.observe(root, WATCHED);
  }

  /** Tells of a new address, whatever way the page got there. A new fragment alone is no new page. */
  checkAddress(): void {
    const { href } = location;
    if (href === this.#url) return;
    const same = withoutFragment(href) === withoutFragment(this.#url) && !/#[!/]/.test(href);
    this.#url = href;
    if (!same) this.#onChange('page');
  }
}

function withoutFragment(href: string): string {
  return href.split('#', 1)[0] ?? href;
}

/** The Navigation API, newer than the library of types. */
function navigationOf(scope: object): EventTarget | null {
  return 'navigation' in scope && scope.navigation instanceof EventTarget ? scope.navigation : null;
}
