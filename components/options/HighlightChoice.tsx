import type { JSX } from 'preact';
import type { HighlightStyle, Settings } from '../../lib/core/settings.ts';
import type { OptionsActions } from '../../lib/core/view/options.ts';
import { TONES } from '../../lib/core/view/row.ts';
import { Sign } from '../signs.tsx';
import { useWords } from '../words.ts';
import { Radio, Section } from './Section.tsx';

const STYLES: readonly HighlightStyle[] = ['underline', 'tint', 'none'];

/** How sentences are highlighted in pages, shown on a sentence of each kind. */
export function HighlightChoice({
  settings: { highlightStyle, cards },
  on,
}: {
  readonly settings: Settings;
  readonly on: Pick<OptionsActions, 'change'>;
}): JSX.Element {
  const { t } = useWords();
  return (
    <Section name="looks">
      <fieldset class="across">
        <legend class="hidden">{t('options.looks')}</legend>
        {STYLES.map((style) => (
          <Radio
            key={style}
            group="style"
            value={style}
            chosen={highlightStyle === style}
            title={t(`looks.${style}`)}
            onChoose={() => on.change({ highlightStyle: style })}
          />
        ))}
      </fieldset>
      <figure class="preview" data-style={highlightStyle}>
        <figcaption>{t('looks.preview')}</figcaption>
        {TONES.map((tone) => (
          <p key={tone}>
            <span class="painted" data-tone={tone}>
              {t(`looks.${tone}`)}
            </span>{' '}
            <small>
              <Sign tone={tone} /> {t(`tone.${tone}`)}
            </small>
          </p>
        ))}
      </figure>
      <label class="choice">
        <input
          type="checkbox"
          checked={cards}
          onChange={({ currentTarget }) => on.change({ cards: currentTarget.checked })}
        />
        <span>
          <b>{t('looks.cards')}</b>
          <small>{t('looks.cardsText')}</small>
        </span>
      </label>
    </Section>
  );
}
