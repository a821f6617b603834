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
import { askFirst, type FirstAnswers } from './ask.ts';

/** How the surfaces differ: the popup opens the panel, a tab prints itself. */
export interface Place {
  readonly sentence: number | null;
  readonly openPanel: (() => void) | null;
  readonly openInTab: (() => void) | null;
  readonly print: () => void;
}

/** How long nothing is drawn while the tab has not answered, in milliseconds: shorter than an eye notices. */
const PATIENCE = 100;

/** The first time what was asked already, then anew each time. */
function firstThen<Answer>(first: Promise<Answer>, ask: () => Promise<Answer>): () => Promise<Answer> {
  let next: Promise<Answer> | null = first;
  return () => {
    const answer = next ?? ask();
    next = null;
    return answer;
  };
}

function worldOf(tabId: number, place: Place, first: FirstAnswers): SurfaceWorld {
  const memory = memoryOf(tabId);
  return {
    askTab: firstThen(first.tab, () => tabs.askTab(tabId)),
    address: () => tabs.addressOf(tabId),
    // A tab stays in its window's kind: asked once, and by the time it is needed, answered.
    isPrivate: () => first.isPrivate,
    readPack,
    readSelection: () => tabs.readSelection(tabId),
    compareText: tabs.compareText,
    readSettings,
    writeSettings,
    readCorrections: firstThen(first.corrections, readCorrections),
    writeCorrections,
    recall: firstThen(first.memory, memory.read),
    remember: (value) => void first.isPrivate.then((nothing) => (nothing ? undefined : memory.write(value))),
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
}

/** Draws when there is something to tell; that the tab is slow to answer, only once it is. */
function drawWhenTold(surface: Surface, draw: () => void): void {
  let drawn = false;
  const once = (): void => {
    if (!drawn) draw();
    drawn = true;
  };
  const timer = setTimeout(once, PATIENCE);
  const stop = surface.store.view.subscribe(({ phase }) => {
    if (phase === 'loading') return;
    once();
    clearTimeout(timer);
    queueMicrotask(() => stop());
  });
}

/** Wires a surface to a tab and draws it. `first`: what was asked before this script was there. */
export function mountSurface(
  root: Element,
  tabId: number,
  words: Words,
  place: Place,
  first: FirstAnswers = askFirst(tabId),
): Surface {
  const surface = startSurface(worldOf(tabId, place, first), words, { sentence: place.sentence });
  drawWhenTold(surface, () =>
    render(
      <App
        view={surface.store.view}
        on={surface.actions}
        words={words}
        scroll={surface.scroll}
        onScroll={surface.scrolled}
      />,
      root,
    ),
  );
  return surface;
}
