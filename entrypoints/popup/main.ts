import { fitPopup } from '../../lib/browser/fit-popup.ts';
import { panelOpener } from '../../lib/browser/side-panel.ts';
import { activeTab, openInTab } from '../../lib/browser/surface-world.ts';
import { listenToTab } from '../../lib/browser/tab-events.ts';
import { browserWords, dressDocument } from '../../lib/browser/words.ts';
import { askFirst } from '../shared/ask.ts';

/** Prints once every row is drawn: those out of sight follow the first. */
function printWhole(): void {
  if (document.querySelector('.rows[aria-busy="false"]') === null) requestAnimationFrame(printWhole);
  else window.print();
}

const asked = new URLSearchParams(location.search);
const given = asked.get('tabId');
const words = browserWords();
dressDocument(document, words, words.t('extensionName'));
document.documentElement.classList.toggle('popup', given === null);
if (given === null) fitPopup(window);

const tabId = given === null ? await activeTab() : Number(given);
const root = document.querySelector('#root');
if (root !== null && tabId !== null && Number.isInteger(tabId)) {
  const first = askFirst(tabId);
  const open = given === null ? panelOpener(tabId) : null;
  const sentence = asked.get('sentence');
  // Its file loads while the tab answers.
  const { mountSurface } = await import('../shared/mount.tsx');
  const place = {
    sentence: sentence === null ? null : Number(sentence),
    openPanel: open && (() => void open().then(() => window.close())),
    openInTab: given === null ? () => openInTab(tabId, false) : null,
    print: given === null ? () => openInTab(tabId, true) : () => window.print(),
  };
  const surface = mountSurface(root, tabId, words, place, first);
  if (asked.has('print')) {
    const stop = surface.store.view.subscribe(({ phase }) => {
      if (phase !== 'report') return;
      requestAnimationFrame(printWhole);
      queueMicrotask(() => stop());
    });
  }
  listenToTab(() => tabId, { changed: surface.changed, inView: () => undefined });
}
