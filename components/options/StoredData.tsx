import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OptionsActions } from '../../lib/core/view/options.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** Export, import and reset of everything that is stored. */
export function StoredData({
  on,
}: {
  readonly on: Pick<OptionsActions, 'saveEverything' | 'importEverything' | 'reset'>;
}): JSX.Element {
  const { t } = useWords();
  const [sure, setSure] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <Section name="stored">
      <p>{t('stored.text')}</p>
      <div class="actions">
        <button type="button" onClick={on.saveEverything}>
          {t('stored.export')}
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          {t('stored.import')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('stored.import')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            void file?.text().then(on.importEverything);
          }}
        />
        <button type="button" onClick={() => setSure(true)} aria-expanded={sure}>
          {t('stored.reset')}
        </button>
      </div>
      {sure && (
        <div class="warning">
          <p>{t('stored.sure')}</p>
          <div class="actions">
            <button
              type="button"
              class="main"
              onClick={() => {
                setSure(false);
                on.reset();
              }}
            >
              {t('stored.yes')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t('stored.no')}
            </button>
          </div>
        </div>
      )}
    </Section>
  );
}
