import type { JSX } from 'preact';
import type { ReferenceView } from '../../lib/core/view/row.ts';
import { useWords } from '../words.ts';
import { FactWords, ResultWords } from './LedgerCell.tsx';
import { headOf, type LedgerRow, ledgerOf, oneSided } from './ledger-rows.ts';

/** Fact by fact: what the page says, what each reference says, and what came of it. */
export function Ledger({ references }: { readonly references: readonly ReferenceView[] }): JSX.Element {
  const { t } = useWords();
  const rows = ledgerOf(references);
  const alone = oneSided(references);
  return (
    <>
      {rows.length > 0 && (
        <table class="ledger" data-columns={references.length}>
          <caption class="hidden">{t('ledger.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ledger.fact')}</th>
              <th scope="col">{t('ledger.page')}</th>
              {references.map((reference) => (
                <th scope="col" key={reference.claim.id}>
                  {headOf(reference, references)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LedgerLine key={row.key} row={row} references={references} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 && <p class="no-facts">{t('ledger.none')}</p>}
      {(alone.page.length > 0 || alone.reference.length > 0) && (
        <dl class="one-sided">
          {alone.page.length > 0 && <OneSided label={t('ledger.pageOnly')} words={alone.page} />}
          {alone.reference.length > 0 && <OneSided label={t('ledger.referenceOnly')} words={alone.reference} />}
        </dl>
      )}
    </>
  );
}

function LedgerLine({
  row,
  references,
}: {
  readonly row: LedgerRow;
  readonly references: readonly ReferenceView[];
}): JSX.Element {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">{row.wording === null ? t(`kind.${row.kind}`) : t(`ledger.${row.wording}Wording`)}</th>
      <td data-label={t('ledger.page')}>
        <FactWords fact={row.page} />
      </td>
      {references.map((reference, i) => {
        const cell = row.cells[i];
        return (
          <td key={reference.claim.id} data-label={headOf(reference, references)}>
            {cell ? (
              <span class="cell">
                <FactWords fact={cell.reference} />
                <ResultWords comparison={cell} />
              </span>
            ) : (
              <span class="dim">{t('ledger.silent')}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function OneSided({ label, words }: { readonly label: string; readonly words: readonly string[] }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{words.join(' · ')}</dd>
    </div>
  );
}
