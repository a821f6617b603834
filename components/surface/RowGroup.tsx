import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import type { Row } from '../../lib/core/view/row.ts';
import type { RowCallbacks } from './RowActions.tsx';
import { RowItem } from './RowItem.tsx';

interface GroupProps {
  readonly rows: readonly Row[];
  /** Indexes of rows; `null` where the row is in another group. */
  readonly open: number | null;
  readonly current: number | null;
  readonly inView: number | null;
  readonly on: RowCallbacks;
}

/** A few rows that are drawn in one go: a long list that grows looks at its groups, not at each of its rows. */
export const RowGroup = memo(function RowGroup({ rows, open, current, inView, on }: GroupProps): JSX.Element {
  return (
    <>
      {rows.map((row) => (
        <RowItem
          key={row.index}
          row={row}
          open={row.index === open}
          current={row.index === current}
          inView={row.index === inView}
          on={on}
        />
      ))}
    </>
  );
}, drawSame);

function drawSame({ rows, ...rest }: GroupProps, { rows: others, ...other }: GroupProps): boolean {
  const same = rows.length === others.length && rows.every((row, i) => row === others[i]);
  return (
    same &&
    rest.open === other.open &&
    rest.current === other.current &&
    rest.inView === other.inView &&
    rest.on === other.on
  );
}
