import type { JSX } from 'preact';
import type { Settings } from '../../lib/core/settings.ts';
import type { OptionsActions } from '../../lib/core/view/options.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** How sure a pair has to be to be shown. */
export function OpennessChoice({
  settings: { openness },
  on,
}: {
  readonly settings: Settings;
  readonly on: Pick<OptionsActions, 'change'>;
}): JSX.Element {
  const { t } = useWords();
  const step = Math.round(openness * 4);
  return (
    <Section name="openness">
      <p>{t('openness.text')}</p>
      <div class="scale">
        <span aria-hidden="true">{t('openness.few')}</span>
        <input
          type="range"
          min={0}
          max={4}
          step={1}
          value={step}
          aria-label={t('options.openness')}
          aria-valuetext={t(`openness.step${step}`)}
          onChange={({ currentTarget }) => on.change({ openness: Number(currentTarget.value) / 4 })}
        />
        <span aria-hidden="true">{t('openness.many')}</span>
      </div>
      <p class="dim">{t(`openness.step${step}`)}</p>
    </Section>
  );
}
