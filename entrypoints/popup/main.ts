import { fitPopup } from '../../lib/browser/fit-popup.ts';
import { readPack } from '../../lib/browser/packs.ts';
import { panelOpener } from '../../lib/browser/side-panel.ts';
import { activeTab, openInTab } from '../../lib/browser/surface-world.ts';
import { listenToTab } from '../../lib/browser/tab-events.ts';
import { browserWords, dressDocument } from '../../lib/browser/words.ts';
import { mountSurface } from '../shared/mount.tsx';

const asked = new URLSearchParams(location.search);
const given = asked.get('tabId');
const words = browserWords();
dressDocument(document, words, words.t('extensionName'));
document.documentElement.classList.toggle('popup', given === null);
if (given === null) fitPopup(window);

// On its way while the browser tells the tab.
void readPack().catch(() => undefined);
const tabId = given === null ? await activeTab() : Number(given);
const root = document.querySelector('#root');
if (root !== null && tabId !== null && Number.isInteger(tabId)) {
  const open = given === null ? panelOpener(tabId) : null;
  const sentence = asked.get('sentence');
  const surface = mountSurface(root, tabId, words, {
    sentence: sentence === null ? null : Number(sentence),
    openPanel: open && (() => void open().then(() => window.close())),
    openInTab: given === null ? () => openInTab(tabId, false) : null,
    print: given === null ? () => openInTab(tabId, true) : () => window.print(),
  });
  if (asked.has('print')) {
    const stop = surface.store.view.subscribe(({ phase }) => {
      if (phase !== 'report') return;
      // The rows are drawn in the frame after this one.
      requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
      queueMicrotask(() => stop());
    });
  }
  listenToTab(() => tabId, { changed: surface.changed, inView: () => undefined });
}
