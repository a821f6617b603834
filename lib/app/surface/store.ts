import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Report } from '../../core/report/report.ts';
import type { Settings } from '../../core/settings.ts';
import { applyCorrections } from '../../core/view/apply-corrections.ts';
import type { Correction } from '../../core/view/correction.ts';
import type { Row, Tone } from '../../core/view/row.ts';
import {
  type Filter,
  NO_FILTER,
  type ReferencePair,
  type SelectionView,
  type SurfaceView,
} from '../../core/view/surface.ts';
import { differencesWithinPage, notOnThisPage } from './beyond.ts';
import { filterRows } from './filter-rows.ts';
import { foundClaims } from './found-claims.ts';
import { createLibrary, type Library } from './library.ts';
import { withNeighbours } from './neighbours.ts';
import { phaseOf } from './phase.ts';
import { viewReport } from './rows.ts';
import { createSearch, type FuseClass } from './search.ts';
import type { TabAnswer } from './world.ts';

/** What a surface knows; the view follows from it. */
export interface SurfaceStore {
  readonly answer: Signal<TabAnswer | null>;
  readonly failed: Signal<boolean>;
  readonly library: Signal<Library | null>;
  readonly settings: Signal<Settings | null>;
  readonly corrections: Signal<readonly Correction[]>;
  readonly filter: Signal<Filter>;
  readonly open: Signal<number | null>;
  readonly inView: Signal<number | null>;
  readonly selection: Signal<SelectionView | null>;
  readonly references: Signal<readonly ReferencePair[] | null>;
  readonly notice: Signal<string | null>;
  readonly undo: Signal<readonly Correction[] | null>;
  /** All rows, unfiltered, in the page's order. */
  readonly rows: ReadonlySignal<readonly Row[]>;
  readonly view: ReadonlySignal<SurfaceView>;
}

/** One and the same, so that nothing is drawn anew for it. */
const UNNAMED = {};

/** Builds an empty store. */
export function createStore(): SurfaceStore {
  const answer = signal<TabAnswer | null>(null);
  const failed = signal(false);
  const library = signal<Library | null>(null);
  const settings = signal<Settings | null>(null);
  const corrections = signal<readonly Correction[]>([]);
  const filter = signal<Filter>(NO_FILTER);
  const open = signal<number | null>(null);
  const inView = signal<number | null>(null);
  const selection = signal<SelectionView | null>(null);
  const references = signal<readonly ReferencePair[] | null>(null);
  const notice = signal<string | null>(null);
  const undo = signal<readonly Correction[] | null>(null);

  const state = computed(() => (answer.value?.kind === 'state' ? answer.value.state : null));
  const report = computed(() => {
    const whole = state.value?.report;
    return whole ? applyCorrections(whole, corrections.value) : null;
  });
  const rows = computed((): readonly Row[] =>
    report.value && library.value ? viewReport(report.value, state.value?.blocks ?? [], library.value) : [],
  );
  const fuse = signal<FuseClass | null>(null);
  const search = computed(() => createSearch(rows.value, library.value?.pack ?? null, fuse.value));
  const listed = computed(() => filterRows(rows.value, filter.value, () => search.value));
  const found = computed(() => foundClaims(listed.value, filter.value, library.value, () => search.value));
  // Loaded at the first letter: opening must not wait for it.
  const stopWaiting = effect(() => {
    if (filter.value.query === '') return;
    void import('fuse.js').then(({ default: loaded }) => {
      fuse.value = loaded;
    });
    queueMicrotask(() => stopWaiting());
  });
  const itself = computed(() => differencesWithinPage(rows.value));
  const missing = computed(() => (library.value ? notOnThisPage(rows.value, library.value) : []));

  const view = computed((): SurfaceView => {
    const phase = phaseOf(answer.value, settings.value, failed.value);
    const waiting = phase === 'report' && library.value === null;
    return {
      phase: waiting ? 'loading' : phase,
      restriction: answer.value?.kind === 'restricted' ? answer.value.restriction : null,
      progress: state.value?.progress ?? 0,
      topic: nameOf(library.value),
      head: headOf(report.value, library.value),
      counts: { ...countTones(rows.value), spotted: countSpotted(report.value) },
      filter: filter.value,
      articles: (library.value?.pack.articles ?? []).map(({ id, publisher }) => ({ id, name: publisher })),
      topics: [...new Set(rows.value.flatMap(({ matters }) => matters.map(({ topic }) => topic)))],
      matters: library.value?.pack.matters ?? UNNAMED,
      claims: library.value?.pack.claims ?? [],
      strip: rows.value,
      rows: listed.value.map((row) =>
        row.index === open.value
          ? withNeighbours(row, report.value?.sentences[row.index], state.value?.blocks ?? [])
          : row,
      ),
      found: found.value,
      open: open.value,
      inView: inView.value,
      selection: selection.value,
      unread: state.value?.unread ?? [],
      // Looked up when they are drawn, which is after the first frame.
      get itself() {
        return itself.value;
      },
      get missing() {
        return missing.value;
      },
      references: references.value,
      notice: notice.value,
      canUndo: undo.value !== null,
    };
  });
  return {
    answer,
    failed,
    library,
    settings,
    corrections,
    filter,
    open,
    inView,
    selection,
    references,
    notice,
    undo,
    rows,
    view,
  };
}

function headOf(
  report: { title: string; url: string; date: string | null } | null,
  library: Library | null,
): SurfaceView['head'] {
  if (report === null) return null;
  const host = URL.parse(report.url)?.host.replace(/^www\./, '') ?? '';
  return { title: report.title, host, date: report.date, topic: nameOf(library) };
}

function countSpotted(report: Report | null): number {
  return report?.sentences.filter(({ about }) => about).length ?? 0;
}

function countTones(rows: readonly Row[]): Record<Tone | 'all', number> {
  const counts: Record<Tone | 'all', number> = { all: rows.length, differs: 0, agrees: 0, related: 0, about: 0 };
  for (const { tone } of rows) counts[tone] += 1;
  return counts;
}

/** Takes a pack in, once. */
export function shelve(store: SurfaceStore, pack: Parameters<typeof createLibrary>[0]): void {
  batch(() => {
    store.library.value ??= createLibrary(pack);
  });
}

/** The topic in a word: the first that names it by itself. The pack's own name for it may say more, as a date. */
function nameOf(library: Library | null): string {
  const topic = library?.pack.topic;
  return topic?.lexicon.find(({ alone }) => alone)?.text ?? topic?.name ?? '';
}
