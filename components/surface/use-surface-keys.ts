import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The search field, the first claim that the search met, the row in the tab order. */
export const QUERY = '.query';
export const FOUND = '.found-claims .source a';
const ROW = '.row-button[tabindex="0"]';

/**
 * The keys of a surface: `/` to the search, arrow down from anywhere into the list, Escape closes what is open, one thing
 * at a time. With nothing open, Escape is the browser's: it closes the popup.
 */
export function useSurfaceKeys(
  main: RefObject<HTMLElement | null>,
  open: number | null,
  onOpen: (index: number | null) => void,
): void {
  // Before the next key: an effect after painting would still see what was open before.
  useLayoutEffect(() => {
    const root = main.current?.ownerDocument;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const typing = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key === '/' && !typing) take(event, root?.querySelector<HTMLElement>(QUERY));
      if (event.key === 'ArrowDown' && enters(event.target))
        take(event, main.current?.querySelector<HTMLElement>(ROW) ?? main.current?.querySelector<HTMLElement>(FOUND));
      if (event.key === 'Escape' && open !== null && !hasWords(event.target)) {
        event.preventDefault();
        main.current?.querySelector<HTMLElement>(`.row-button[data-row="${open}"]`)?.focus();
        onOpen(null);
      }
    };
    root?.addEventListener('keydown', onKey);
    return () => root?.removeEventListener('keydown', onKey);
  }, [main, open, onOpen]);
}

function take(event: Event, target: HTMLElement | null | undefined): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** From the search field, or with nothing focused, arrow down goes into the list. */
function enters(target: EventTarget | null): boolean {
  return target instanceof Element && (target.matches(QUERY) || target === target.ownerDocument.body);
}

/** Escape in a search field that has words in it empties it, as browsers do. */
function hasWords(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.value !== '';
}
