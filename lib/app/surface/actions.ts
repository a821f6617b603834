import { batch } from '@preact/signals';
import type { Row } from '../../core/view/row.ts';
import type { SurfaceActions, TakeFormat } from '../../core/view/surface.ts';
import type { Words } from '../../core/view/words.ts';
import type { Taken } from '../take-along/comparison-set.ts';
import { takeAlong } from '../take-along/take-along.ts';
import { referencesBesideEachOther } from './beyond.ts';
import { memoryUrl } from './memory.ts';
import { viewReport } from './rows.ts';
import type { SurfaceStore } from './store.ts';
import type { SurfaceWorld } from './world.ts';

/** Carries a text that the reader selected or pasted through the comparison, into the store. `opens`: its first pair is unfolded. */
export async function compareSelection(
  store: SurfaceStore,
  world: SurfaceWorld,
  text: string,
  source: 'selected' | 'pasted',
  opens: boolean,
): Promise<void> {
  batch(() => {
    store.selection.value = { source, text, busy: true, rows: [] };
    // What was open last time makes way, also where the references say nothing to the text.
    if (opens) store.open.value = -1;
  });
  try {
    const date = store.answer.value?.kind === 'state' ? (store.answer.value.state.report?.date ?? null) : null;
    const report = await world.compareText(text, date);
    if (store.selection.value?.text !== text || store.library.value === null) return;
    // Rows of the selection count down from -1, so that they never meet those of the page.
    const rows = viewReport(report, [text], store.library.value).map((row): Row => ({ ...row, index: -1 - row.index }));
    batch(() => {
      store.selection.value = { source, text, busy: false, rows };
      const first = rows.find(({ tone }) => tone !== 'about');
      if (first && opens) store.open.value = first.index;
    });
  } catch {
    batch(() => {
      store.selection.value = null;
      store.notice.value = 'compareFailed';
    });
  }
}

/** Binds what the reader can do to the store and the world. `ask` reads the tab anew. */
export function createActions(
  store: SurfaceStore,
  world: SurfaceWorld,
  words: Words,
  ask: () => Promise<void>,
): SurfaceActions {
  const attempt = (work: Promise<unknown>, failure: string): void => {
    work.catch(() => {
      store.notice.value = failure;
    });
  };
  const take = (rows: readonly Row[], format: TakeFormat): Taken => {
    const answer = store.answer.peek();
    const state = answer?.kind === 'state' ? answer.state : null;
    return takeAlong(format, {
      head: store.view.peek().head,
      url: state?.report?.url ?? '',
      rows,
      blocks: state?.blocks ?? [],
      sentences: state?.report?.sentences ?? [],
      words,
    });
  };
  const copy = (rows: readonly Row[], format: TakeFormat): void => {
    const { text } = take(rows, format);
    const copied = format === 'mail' ? world.copy(take(rows, 'text').text, text) : world.copy(text);
    attempt(
      copied.then(() => notify(store, 'copied')),
      'notCopied',
    );
  };
  const correct = correctionsOf(store, world);
  return {
    filter: (change) => {
      store.filter.value = { ...store.filter.value, ...change };
    },
    open: (index) => {
      store.open.value = index;
    },
    show: (index) =>
      attempt(
        world.showSentence(index).then((shown) => {
          if (!shown) store.notice.value = 'gone';
        }),
        'gone',
      ),
    start: () => attempt(world.startReading().then(ask), 'startFailed'),
    reload: () => attempt(world.reloadTab(), 'reloadFailed'),
    pauseSite: (paused) => attempt(pauseSite(store, world, paused).then(ask), 'notStored'),
    resume: () => attempt(resume(world).then(ask), 'notStored'),
    paste: (text) => void compareSelection(store, world, text, 'pasted', true),
    clearSelection: () => {
      store.selection.value = null;
    },
    ...correct,
    copyRow: (row, format) => copy([row], format),
    copyAll: (format) => copy(store.rows.peek(), format),
    saveAll: (format) => {
      const { name, type, text } = take(store.rows.peek(), format);
      world.save(name, type, text);
    },
    print: world.print,
    openReferences: () => attempt(compareReferences(store, world), 'compareFailed'),
    openPanel: world.openPanel,
    openOptions: world.openOptions,
    openInTab: world.openInTab,
  };
}

function notify(store: SurfaceStore, notice: string): void {
  store.notice.value = notice;
}

function correctionsOf(store: SurfaceStore, world: SurfaceWorld): Pick<SurfaceActions, 'notSame' | 'same' | 'undo'> {
  const write = (next: SurfaceStore['corrections']['value'], notice: string, keepUndo: boolean): void => {
    const before = store.corrections.value;
    batch(() => {
      store.corrections.value = next;
      store.undo.value = keepUndo ? before : null;
      store.notice.value = notice;
    });
    const keep = async (): Promise<void> => {
      if (!(await world.isPrivate())) await world.writeCorrections(next);
      else if (keepUndo) store.notice.value = `${notice}ForNow`;
    };
    keep().catch(() => {
      batch(() => {
        store.corrections.value = before;
        store.undo.value = null;
        store.notice.value = 'notStored';
      });
    });
  };
  const say = (row: Row, claim: string, verdict: 'same' | 'not-same'): void => {
    const { head } = store.view.peek();
    const reference = row.matters.flatMap(({ references }) => references).find((one) => one.claim.id === claim);
    const correction = {
      id: world.newId(),
      verdict,
      pack: store.library.peek()?.pack.id ?? '',
      claim,
      text: row.text,
      title: head?.title ?? '',
      date: head?.date ?? null,
      relation: reference?.match.relation ?? ('related' as const),
      at: world.now(),
    };
    write([...store.corrections.value, correction], verdict === 'same' ? 'saidSame' : 'saidNotSame', true);
  };
  return {
    notSame: (row, { claim }) => say(row, claim.id, 'not-same'),
    same: (row, claim) => say(row, claim, 'same'),
    undo: () => {
      if (store.undo.value !== null) write(store.undo.value, 'undone', false);
    },
  };
}

async function pauseSite(store: SurfaceStore, world: SurfaceWorld, paused: boolean): Promise<void> {
  if (paused && (await world.isPrivate())) {
    store.notice.value = 'notPausedPrivate';
    return;
  }
  const settings = await world.readSettings();
  const host = await hostOf(store, world);
  if (host === null) throw new Error('The browser does not tell which site this is');
  const others = settings.pausedSites.filter((site) => site !== host);
  await world.writeSettings({ ...settings, pausedSites: paused ? [...others, host] : others });
  store.settings.value = await world.readSettings();
}

/** The site that is shown: by its report, by the browser, or by what was remembered of the tab, in this order. */
async function hostOf(store: SurfaceStore, world: SurfaceWorld): Promise<string | null> {
  const answer = store.answer.value;
  const read = answer?.kind === 'state' ? answer.state.report?.url : undefined;
  const url = read ?? (await world.address()) ?? memoryUrl(await world.recall());
  return (url && URL.parse(url)?.hostname) || null;
}

async function resume(world: SurfaceWorld): Promise<void> {
  const settings = await world.readSettings();
  await world.writeSettings({ ...settings, mode: settings.mode === 'off' ? 'on' : settings.mode, pausedUntil: null });
}

async function compareReferences(store: SurfaceStore, world: SurfaceWorld): Promise<void> {
  const library = store.library.value;
  if (library === null || store.references.value !== null) return;
  const reports = await Promise.all(
    library.pack.articles.map(async ({ id, text, published }) => ({
      article: id,
      report: await world.compareText(text, published),
    })),
  );
  store.references.value = referencesBesideEachOther(reports, library);
}
