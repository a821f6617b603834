import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ReferenceView, Row } from '../../lib/core/view/row.ts';
import type { SurfaceActions, SurfaceView } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';
import { LazyDiff } from './LazyDiff.tsx';

/** What a row can ask for, and the claims that a sentence can be put beside by hand. */
export interface RowCallbacks extends Pick<SurfaceActions, 'show' | 'open' | 'notSame' | 'same' | 'copyRow'> {
  readonly claims: SurfaceView['claims'];
}

/** What was pressed is gone once a pair is corrected: focus and sight go to the head of its row, which stays. */
export function backToRow({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.closest('.row')?.querySelector<HTMLElement>('.row-button')?.focus();
}

/** What can be done with a whole row. */
export function RowActions({ row, on }: { readonly row: Row; readonly on: RowCallbacks }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="actions">
      {row.index >= 0 && (
        <button type="button" onClick={() => on.show(row.index)}>
          {t('row.show')}
        </button>
      )}
      <button type="button" onClick={() => on.copyRow(row, 'mail')}>
        {t('take.copyMail')}
      </button>
      <button type="button" onClick={() => on.copyRow(row, 'text')}>
        {t('row.copy')}
      </button>
      <button type="button" onClick={() => on.copyRow(row, 'markdown')}>
        {t('row.copyMarkdown')}
      </button>
      {row.matters.length === 0 && row.index >= 0 && <PutTogether row={row} on={on} />}
    </div>
  );
}

/** What can be done with one pair: the words side by side, and "not the same matter". */
export function ReferenceActions({
  row,
  reference,
  on: { notSame },
}: {
  readonly row: Row;
  readonly reference: ReferenceView;
  readonly on: RowCallbacks;
}): JSX.Element {
  const { t } = useWords();
  const [diff, setDiff] = useState(false);
  return (
    <>
      <div class="small-actions">
        <button type="button" class="quiet" aria-expanded={diff} onClick={() => setDiff(!diff)}>
          {t('row.diff')}
        </button>
        {row.index >= 0 && (
          <button
            type="button"
            class="quiet"
            onClick={(event) => {
              backToRow(event);
              notSame(row, reference);
            }}
          >
            {t('row.notSame')}
          </button>
        )}
      </div>
      {diff && <LazyDiff page={row.text} reference={reference.claim.quote} />}
    </>
  );
}

function PutTogether({ row, on }: { readonly row: Row; readonly on: RowCallbacks }): JSX.Element {
  const { t, matter: matterName } = useWords();
  const topics = [...new Set(on.claims.map(({ topic }) => topic))];
  return (
    <label class="put-together">
      <span>{t('row.same')}</span>
      <select
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value === '') return;
          backToRow(event);
          on.same(row, value);
        }}
      >
        <option value="">{t('row.sameChoose')}</option>
        {topics.map((topic) => (
          <optgroup key={topic} label={matterName(topic)}>
            {on.claims
              .filter((claim) => claim.topic === topic)
              .map(({ id, statement }) => (
                <option key={id} value={id}>
                  {statement}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
