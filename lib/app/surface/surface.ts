import { batch, effect } from '@preact/signals';
import type { SurfaceActions } from '../../core/view/surface.ts';
import type { Words } from '../../core/view/words.ts';
import { compareSelection, createActions } from './actions.ts';
import { memoryFrom } from './memory.ts';
import { createStore, type SurfaceStore, shelve } from './store.ts';
import type { SurfaceWorld } from './world.ts';

/** A running surface: its store, what the reader can do, and how the outside tells it of changes. */
export interface Surface {
  readonly store: SurfaceStore;
  readonly actions: SurfaceActions;
  /** The tab said that its state changed. */
  readonly changed: () => void;
  /** The page tells which sentence is in view. */
  readonly inView: (sentence: number | null) => void;
  /** The list was scrolled, in pixels. */
  readonly scrolled: (to: number) => void;
  /** How far the list was scrolled when the surface was last open. */
  readonly scroll: () => number;
  readonly stop: () => void;
}

/** How long a remark stands, in milliseconds: long enough to be read twice. */
const READING_TIME = 8000;

/** Starts a surface on a tab: asks for its state, the pack, the selection and what was remembered, all at once. */
export function startSurface(world: SurfaceWorld, words: Words, first: { readonly sentence: number | null }): Surface {
  const store = createStore();
  let scroll = 0;
  let opened: number | null = null;
  let url: string | null = null;
  let asking: Promise<void> | null = null;
  let again = false;
  // What was remembered is read while the page is asked; after a navigation, anew.
  let recalled: Promise<unknown> | null = world.recall();

  const askOnce = async (): Promise<void> => {
    const answer = await world.askTab();
    const state = answer.kind === 'state' ? answer.state : null;
    if (state?.status === 'paused') store.settings.value = await world.readSettings();
    if (state?.report && url !== state.report.url) {
      url = state.report.url;
      const remembered = memoryFrom(await (recalled ?? world.recall()), url);
      recalled = null;
      batch(() => {
        store.filter.value = remembered.filter;
        store.open.value = first.sentence ?? remembered.open;
        scroll = remembered.scroll;
        store.answer.value = answer;
      });
      return;
    }
    store.answer.value = answer;
  };
  // One question at a time: a page that changes often would else pile them up.
  const ask = (): Promise<void> => {
    if (asking !== null) {
      again = true;
      return asking;
    }
    asking = askOnce()
      .catch(() => {
        store.failed.value = true;
      })
      .finally(() => {
        asking = null;
        if (again) {
          again = false;
          void ask();
        }
      });
    return asking;
  };
  const remember = (): void => {
    // The row of a selected text goes with the selection: what was open before it is remembered.
    if (store.open.value === null || store.open.value >= 0) opened = store.open.value;
    if (url !== null) world.remember({ url, filter: store.filter.value, open: opened, scroll });
  };
  const load = async (): Promise<void> => {
    const [pack, corrections] = await Promise.all([world.readPack(), world.readCorrections(), ask()]);
    store.corrections.value = corrections;
    shelve(store, pack);
    const selected = await world.readSelection().catch(() => null);
    if (selected !== null && selected.text.trim() !== '')
      await compareSelection(store, world, selected.text, 'selected', first.sentence === null);
  };
  load().catch(() => {
    store.failed.value = true;
  });
  const stop = effect(() => {
    if (store.view.value.phase === 'report') remember();
  });
  // A remark is read once; one that offers to undo stays until the next.
  let remark: ReturnType<typeof setTimeout> | undefined;
  const stopRemarks = effect(() => {
    clearTimeout(remark);
    if (store.notice.value === null || store.undo.value !== null) return;
    remark = setTimeout(() => {
      store.notice.value = null;
    }, READING_TIME);
  });
  return {
    store,
    actions: createActions(store, world, words, ask),
    changed: () => void ask(),
    inView: (sentence) => {
      store.inView.value = sentence;
    },
    scrolled: (to) => {
      scroll = to;
      remember();
    },
    scroll: () => scroll,
    stop: () => {
      clearTimeout(remark);
      stopRemarks();
      stop();
    },
  };
}
