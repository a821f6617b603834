import type { JSX } from 'preact';
import type { Row } from '../../lib/core/view/row.ts';
import { useWords } from '../words.ts';
import { camel } from './LedgerCell.tsx';
import { PassageText } from './PassageText.tsx';
import { backToRow, type RowCallbacks } from './RowActions.tsx';
import { Source } from './Source.tsx';

/** On request: the claim that came nearest to being shown beside a sentence, and why it was left out. */
export function Nearest({
  row,
  on,
}: {
  readonly row: Row;
  readonly on: Pick<RowCallbacks, 'same'>;
}): JSX.Element | null {
  const { t, matter } = useWords();
  const { nearest } = row;
  // Beside pairs, that there is no further claim is nothing to tell.
  if (nearest === null) return row.matters.length > 0 ? null : <p class="nearest">{t('nearest.none')}</p>;
  const { claim, article, address, passage, reason, chance } = nearest;
  return (
    <details class="nearest">
      <summary>{t('nearest.title')}</summary>
      <div class="nearest-claim">
        <p class="matter">{matter(claim.topic)}</p>
        <Source article={article} address={address} link={true} />
        <PassageText passage={passage} neighbours={false} />
        <p class="why">
          {t(`nearest.${camel(reason)}`)} {t('nearest.chance', { chance: Math.round(chance * 100) })}
        </p>
        {row.index >= 0 && (
          <button
            type="button"
            class="quiet"
            onClick={(event) => {
              backToRow(event);
              on.same(row, claim.id);
            }}
          >
            {t('nearest.same')}
          </button>
        )}
      </div>
    </details>
  );
}
