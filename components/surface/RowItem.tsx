import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import type { Row } from '../../lib/core/view/row.ts';
import { Sign } from '../signs.tsx';
import { useWords } from '../words.ts';
import { Ledgers, MatterBand, References } from './MatterBand.tsx';
import { Nearest } from './Nearest.tsx';
import { PassageText } from './PassageText.tsx';
import { RowActions, type RowCallbacks } from './RowActions.tsx';

interface RowProps {
  readonly row: Row;
  readonly open: boolean;
  readonly current: boolean;
  readonly inView: boolean;
  readonly on: RowCallbacks;
}

/** A sentence of the page and what stands beside it; opened, the whole comparison. */
export const RowItem = memo(function RowItem({ row, open, current, inView, on }: RowProps): JSX.Element {
  const { t, matter: matterName } = useWords();
  const [matter, ...more] = row.matters;
  return (
    <li class="row" data-tone={row.tone} data-open={open} aria-current={inView ? 'true' : undefined}>
      <div class="sides">
        <div class="side page">
          <h3 class="matter">
            <button
              type="button"
              class="row-button"
              data-row={row.index}
              tabIndex={current ? 0 : -1}
              aria-expanded={open}
              onClick={() => on.open(open ? null : row.index)}
            >
              <Sign tone={row.tone} />
              <strong>{t(`tone.${row.tone}`)}</strong>
              {matter && <span>{matterName(matter.topic)}</span>}
            </button>
          </h3>
          <PassageText passage={row.page} neighbours={open} />
          {!open && more.length > 0 && (
            <p class="more">
              {t('row.moreMatters', {
                count: more.length,
                names: more.map(({ topic }) => matterName(topic)).join(' · '),
              })}
            </p>
          )}
        </div>
        <div class="side references">
          {matter ? (
            <>
              <References matter={matter} open={open} />
              {matter.values.length > 0 && (
                <p class="values">
                  {t(matter.clash ? 'row.referencesDiffer' : 'row.referencesGive', {
                    values: matter.values.map(({ publisher, words }) => `${publisher} ${words}`).join(' · '),
                  })}
                </p>
              )}
            </>
          ) : (
            <p class="silent">{t('row.silent')}</p>
          )}
        </div>
      </div>
      {open && (
        <div class="detail">
          {matter && <Ledgers row={row} matter={matter} on={on} />}
          {more.map((one) => (
            <MatterBand key={one.topic} row={row} matter={one} on={on} />
          ))}
          <Nearest row={row} on={on} />
          <RowActions row={row} on={on} />
        </div>
      )}
    </li>
  );
});
