import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { SurfaceActions, SurfaceView } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';
import { Beyond } from './Beyond.tsx';
import { ColumnHeads, Filters } from './Filters.tsx';
import { Foot, Unread } from './Foot.tsx';
import { FoundClaims } from './FoundClaims.tsx';
import { Head } from './Head.tsx';
import type { RowCallbacks } from './RowActions.tsx';
import { FIRST, RowList } from './RowList.tsx';
import { SelectionPart } from './SelectionPart.tsx';
import { StateMessage } from './StateMessage.tsx';
import { useSettled } from './use-settled.ts';
import { FOUND, QUERY, useSurfaceKeys } from './use-surface-keys.ts';

interface SurfaceProps {
  readonly view: SurfaceView;
  readonly on: SurfaceActions;
  /** How far the list was scrolled when it was last open. */
  readonly scroll: () => number;
  readonly onScroll: (to: number) => void;
}

/** The reading surface: popup, side panel and tab show the same. */
export function Surface({ view, on, scroll, onScroll }: SurfaceProps): JSX.Element {
  const { t } = useWords();
  const main = useRef<HTMLElement>(null);
  const report = view.phase === 'report';
  const settled = useSettled(report, scroll() > 0 || view.rows.length <= FIRST);
  const callbacks = useMemo((): RowCallbacks => ({ ...on, claims: view.claims }), [on, view.claims]);
  useSurfaceKeys(main, view.open, on.open);
  useLayoutEffect(() => {
    // Asking for the place that it has would have the browser lay everything out for it.
    if (report && main.current && scroll() > 0) main.current.scrollTop = scroll();
  }, [report, scroll]);
  useEffect(() => {
    // A selected text is what the reader asks about now: it comes before the place of last time, its heading too.
    if (view.open === -1) {
      main.current?.scrollTo({ top: 0 });
      return;
    }
    // A row opened from the strip, the card or a link may be out of sight; of one that is taller than the window, the head counts.
    const head = main.current?.querySelector(`.row-button[data-row="${view.open}"]`);
    head?.closest('.row')?.scrollIntoView({ block: 'nearest' });
    head?.scrollIntoView({ block: 'nearest' });
  }, [view.open]);
  return (
    <div class="surface" data-phase={view.phase}>
      <Head view={view} on={on} />
      {report && <Filters view={view} onFilter={on.filter} />}
      <main class="list" ref={main} onScroll={({ currentTarget }) => onScroll(currentTarget.scrollTop)}>
        {view.selection && (
          <SelectionPart selection={view.selection} open={view.open} on={callbacks} onClose={on.clearSelection} />
        )}
        {!report && <StateMessage view={view} on={on} />}
        {report && <ColumnHeads view={view} onFilter={on.filter} />}
        {report && (
          <RowList
            label={t('columns.list')}
            rows={view.rows}
            open={view.open}
            inView={view.inView}
            on={callbacks}
            whole={scroll() > 0}
            onEnd={() => focusIn(main.current?.parentElement, FOUND)}
          />
        )}
        {report && view.rows.length === 0 && <NoRows on={on} />}
        {report && view.found && (
          <FoundClaims
            key={view.filter.query}
            found={view.found}
            onLeave={() => focusIn(main.current?.parentElement, LAST_ROW, QUERY)}
          />
        )}
        {report && <Unread unread={view.unread} />}
        {settled && <Beyond view={view} on={on} />}
      </main>
      <Foot view={view} on={on} />
    </div>
  );
}

const LAST_ROW = '.list > .rows > .row:last-child .row-button';

/** Moves the focus to the first of some things that is there. */
function focusIn(surface: HTMLElement | null | undefined, ...wanted: readonly string[]): void {
  const places = wanted.map((one) => surface?.querySelector<HTMLElement>(one) ?? null);
  places.find((place) => place !== null)?.focus();
}

function NoRows({ on }: { readonly on: SurfaceActions }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="no-rows">
      <p>{t('filter.none')}</p>
      <button type="button" onClick={() => on.filter({ tone: 'all', article: 'all', topic: 'all', query: '' })}>
        {t('filter.clear')}
      </button>
    </div>
  );
}
