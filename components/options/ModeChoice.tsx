import type { JSX } from 'preact';
import type { Mode, Settings } from '../../lib/core/settings.ts';
import type { OptionsActions } from '../../lib/core/view/options.ts';
import { useWords } from '../words.ts';
import { Radio, Section } from './Section.tsx';

const MODES: readonly { readonly mode: Mode; readonly key: string }[] = [
  { mode: 'on', key: 'on' },
  { mode: 'on-click', key: 'onClick' },
  { mode: 'off', key: 'off' },
];

/** When pages are read, and a pause for everything. */
export function ModeChoice({
  settings,
  on,
}: {
  readonly settings: Settings;
  readonly on: Pick<OptionsActions, 'change' | 'pauseForAnHour'>;
}): JSX.Element {
  const { t } = useWords();
  return (
    <Section name="when">
      <fieldset>
        <legend class="hidden">{t('options.when')}</legend>
        {MODES.map(({ mode, key }) => (
          <Radio
            key={mode}
            group="mode"
            value={mode}
            chosen={settings.mode === mode}
            title={t(`mode.${key}`)}
            text={t(`mode.${key}Text`)}
            onChoose={() => on.change({ mode })}
          />
        ))}
      </fieldset>
      {settings.pausedUntil === null || settings.pausedUntil < Date.now() ? (
        <button type="button" onClick={on.pauseForAnHour}>
          {t('mode.pauseHour')}
        </button>
      ) : (
        <p>
          {t('mode.pausedUntil')}{' '}
          <button type="button" onClick={() => on.change({ pausedUntil: null })}>
            {t('state.pausedAll.action')}
          </button>
        </p>
      )}
    </Section>
  );
}
