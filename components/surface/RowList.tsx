import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Row } from '../../lib/core/view/row.ts';
import type { RowCallbacks } from './RowActions.tsx';
import { RowGroup } from './RowGroup.tsx';
import { whenQuiet } from './use-settled.ts';

/** From so many rows on, those out of sight are not laid out: below, an even scroll bar is worth more than the time. */
const MANY = 20;

/** What a window can show is drawn at once; the rest follows in quiet moments, as many rows as fit between two frames. */
export const FIRST = 6;

interface ListProps {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly open: number | null;
  readonly inView: number | null;
  readonly on: RowCallbacks;
  /** All rows at once: something further down is wanted first. */
  readonly whole?: boolean;
  /** Arrow down from the last row. */
  readonly onEnd?: (() => void) | undefined;
}

/**
 * How many rows are drawn: the first at once, more and more after it, until all are there. Where the browser has no quiet
 * moment it takes larger steps, lest a reader scrolls to an end that is none.
 */
function useDrawn(all: number, whole: boolean): number {
  const [drawn, setDrawn] = useState(FIRST);
  const ready = whole || drawn >= all;
  useEffect(() => (ready ? undefined : whenQuiet((late) => setDrawn(drawn + (late ? 4 : 1) * FIRST))), [ready, drawn]);
  return ready ? all : drawn;
}

/** The rows as a list: arrow keys move between them, Home and End to the ends. One row is in the tab order. */
export function RowList({ label, rows, open, inView, on, whole = false, onEnd }: ListProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  const drawn = useDrawn(rows.length, whole || open !== null || inView !== null);
  const [focused, setFocused] = useState<number | null>(null);
  const current = rows.some(({ index }) => index === focused) ? focused : (rows[0]?.index ?? null);
  useLayoutEffect(() => {
    if (inView === null || list.current?.contains(document.activeElement)) return;
    buttonOf(list.current, inView)?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  }, [inView]);
  // The button of a row does this for keyboards; a pointer may take the whole row.
  useEffect(() => {
    const element = list.current;
    element?.addEventListener('click', clickOnRow);
    return () => element?.removeEventListener('click', clickOnRow);
  }, []);
  const move = (event: KeyboardEvent): void => {
    const place = rows.findIndex(({ index }) => index === current);
    const to = targetOf(event.key, place, rows.length);
    if (to === null || !(event.target instanceof Element) || !event.target.matches('.row-button')) return;
    event.preventDefault();
    if (event.key === 'ArrowDown' && place === rows.length - 1) onEnd?.();
    else buttonOf(list.current, rows[to]?.index)?.focus();
  };
  return (
    <ol
      class={rows.length > MANY ? 'rows many' : 'rows'}
      aria-label={label}
      ref={list}
      aria-busy={drawn < rows.length}
      onKeyDown={move}
      onFocusIn={({ target }) => {
        const row =
          target instanceof Element
            ? target.closest<HTMLElement>('.row')?.querySelector<HTMLElement>('.row-button')
            : null;
        if (row) setFocused(Number(row.dataset.row));
      }}
    >
      {groupsOf(rows.slice(0, drawn)).map((group, i) => (
        <RowGroup
          key={i}
          rows={group}
          open={within(group, open)}
          current={within(group, current)}
          inView={within(group, inView)}
          on={on}
        />
      ))}
    </ol>
  );
}

function groupsOf(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / FIRST) }, (_, i) => rows.slice(i * FIRST, (i + 1) * FIRST));
}

function within(group: readonly Row[], wanted: number | null): number | null {
  return group.some(({ index }) => index === wanted) ? wanted : null;
}

/** A click on a link or button, or one that ends a selection of text, is not meant for the row. */
function clickOnRow({ target }: Event): void {
  if (!(target instanceof Element) || target.closest('a, button, select, input, .detail')) return;
  if (getSelection()?.isCollapsed === false) return;
  target.closest('.row')?.querySelector<HTMLElement>('.row-button')?.click();
}

function targetOf(key: string, place: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(place + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(place - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function buttonOf(list: HTMLElement | null, index: number | undefined): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`.row-button[data-row="${index}"]`) ?? null;
}
