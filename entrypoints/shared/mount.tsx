import { render } from 'preact';
import { App } from '../../components/surface/App.tsx';
import { type Surface, startSurface } from '../../lib/app/surface/surface.ts';
import type { SurfaceWorld } from '../../lib/app/surface/world.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { readCorrections, writeCorrections } from '../../lib/browser/corrections.ts';
import { readPack } from '../../lib/browser/packs.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { readSettings, writeSettings } from '../../lib/browser/storage.ts';
import { memoryOf } from '../../lib/browser/surface-memory.ts';
import * as tabs from '../../lib/browser/surface-world.ts';
import type { Words } from '../../lib/core/view/words.ts';

/** How the surfaces differ: the popup opens the panel, a tab prints itself. */
export interface Place {
  readonly sentence: number | null;
  readonly openPanel: (() => void) | null;
  readonly openInTab: (() => void) | null;
  readonly print: () => void;
}

/** Wires a surface to a tab and draws it. */
export function mountSurface(root: Element, tabId: number, words: Words, place: Place): Surface {
  const memory = memoryOf(tabId);
  // A tab stays in its window's kind: asked once, and by the time it is needed, answered.
  const isPrivate = tabs.isPrivateTab(tabId);
  const world: SurfaceWorld = {
    askTab: () => tabs.askTab(tabId),
    address: () => tabs.addressOf(tabId),
    isPrivate: () => isPrivate,
    readPack,
    readSelection: () => tabs.readSelection(tabId),
    compareText: tabs.compareText,
    readSettings,
    writeSettings,
    readCorrections,
    writeCorrections,
    recall: memory.read,
    remember: (value) => void isPrivate.then((nothing) => (nothing ? undefined : memory.write(value))),
    showSentence: (index) => tabs.showSentence(tabId, index),
    startReading: () => tabs.startReading(tabId),
    reloadTab: () => tabs.reloadTab(tabId),
    copy: copyText,
    save: saveFile,
    print: place.print,
    openPanel: place.openPanel,
    openOptions: tabs.openOptions,
    openInTab: place.openInTab,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
  const surface = startSurface(world, words, { sentence: place.sentence });
  render(
    <App
      view={surface.store.view}
      on={surface.actions}
      words={words}
      scroll={surface.scroll}
      onScroll={surface.scrolled}
    />,
    root,
  );
  return surface;
}
