import { render } from 'preact';
import type { Surface } from '../../lib/app/surface/surface.ts';
import { watchActiveTab } from '../../lib/browser/side-panel.ts';
import { openInTab, showSentence } from '../../lib/browser/surface-world.ts';
import { listenToTab } from '../../lib/browser/tab-events.ts';
import { browserWords, dressDocument } from '../../lib/browser/words.ts';
import { mountSurface } from '../shared/mount.tsx';

const words = browserWords();
dressDocument(document, words, words.t('extensionName'));
const root = document.querySelector('#root');
let shown: { tabId: number; surface: Surface; stop: () => void } | null = null;

function follow(root: Element, tabId: number, loaded: boolean): void {
  if (shown?.tabId === tabId) {
    if (loaded) shown.surface.changed();
    return;
  }
  shown?.stop();
  render(null, root);
  const surface = mountSurface(root, tabId, words, {
    sentence: null,
    openPanel: null,
    openInTab: () => openInTab(tabId, false),
    print: () => openInTab(tabId, true),
  });
  // Beside the page, an opened row takes the page along.
  let before: number | null = null;
  const unwatch = surface.store.open.subscribe((open) => {
    if (open !== null && open >= 0 && open !== before && before !== null)
      void showSentence(tabId, open).catch(() => false);
    before = open ?? -1;
  });
  shown = {
    tabId,
    surface,
    stop: () => {
      unwatch();
      surface.stop();
    },
  };
}

if (root !== null) {
  watchActiveTab((tabId, loaded) => follow(root, tabId, loaded));
  listenToTab(() => shown?.tabId ?? null, {
    changed: () => shown?.surface.changed(),
    inView: (sentence) => shown?.surface.inView(sentence),
  });
}
