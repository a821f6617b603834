import type { JSX } from 'preact';
import type { Matter, Row } from '../../lib/core/view/row.ts';
import { Sign } from '../signs.tsx';
import { useWords } from '../words.ts';
import { Ledger } from './Ledger.tsx';
import { startOf } from './ledger-rows.ts';
import { PassageText } from './PassageText.tsx';
import { ReferenceActions, type RowCallbacks } from './RowActions.tsx';
import { Source } from './Source.tsx';
import { Why } from './Why.tsx';

/** The references on a matter, one under the other: publisher and date above each. */
export function References({ matter, open }: { readonly matter: Matter; readonly open: boolean }): JSX.Element {
  const { t } = useWords();
  const shown = open ? matter.references : firstOf(matter.references);
  const left = matter.references.length - shown.length;
  return (
    <>
      {shown.map(({ claim, article, address, passage }) => (
        <div class="reference" key={claim.id}>
          <Source article={article} address={address} link={open} />
          <PassageText passage={passage} neighbours={open} />
        </div>
      ))}
      {left > 0 && <p class="more">{t('row.moreReferences', { count: left })}</p>}
    </>
  );
}

/** Two are enough to see a row by: the best one, and the best of another article. */
function firstOf(references: Matter['references']): Matter['references'] {
  const [best, ...rest] = references;
  if (best === undefined || rest.length <= 1) return references;
  const second = rest.find(({ article }) => article.id !== best.article.id) ?? rest[0];
  return second === undefined ? [best] : [best, second];
}

/** The ledgers of a matter, two references beside each other at most. */
export function Ledgers({
  row,
  matter,
  on,
}: {
  readonly row: Row;
  readonly matter: Matter;
  readonly on: RowCallbacks;
}): JSX.Element {
  const pairs: (typeof matter.references)[] = [];
  for (let i = 0; i < matter.references.length; i += 2) pairs.push(matter.references.slice(i, i + 2));
  return (
    <div class="ledgers">
      {pairs.map((pair) => (
        <Ledger key={pair[0]?.claim.id} references={pair} />
      ))}
      {matter.references.map((reference) => (
        <div class="verdict" key={reference.claim.id}>
          {matter.references.length > 1 && (
            <p class="whose">{`${reference.article.publisher} · “${startOf(reference.claim.quote)}”`}</p>
          )}
          <Why reference={reference} />
          <ReferenceActions row={row} reference={reference} on={on} />
        </div>
      ))}
    </div>
  );
}

/** A further matter of a sentence, when its row is open: the sentence with other words marked, and its references. */
export function MatterBand({
  row,
  matter,
  on,
}: {
  readonly row: Row;
  readonly matter: Matter;
  readonly on: RowCallbacks;
}): JSX.Element {
  const { t, matter: matterName } = useWords();
  return (
    <div class="band" data-tone={matter.tone}>
      <div class="sides">
        <div class="side page">
          <p class="matter">
            <Sign tone={matter.tone} />
            <strong>{t(`tone.${matter.tone}`)}</strong> {matterName(matter.topic)}
          </p>
          <PassageText passage={row.page} pieces={matter.references[0]?.page ?? row.page.pieces} neighbours={false} />
        </div>
        <div class="side references">
          <References matter={matter} open={true} />
        </div>
      </div>
      <Ledgers row={row} matter={matter} on={on} />
    </div>
  );
}
