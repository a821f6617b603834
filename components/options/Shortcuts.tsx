import type { JSX } from 'preact';
import type { OptionsActions, Shortcut } from '../../lib/core/view/options.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** The keyboard commands as the browser has them now. */
export function Shortcuts({
  shortcuts,
  on,
}: {
  readonly shortcuts: readonly Shortcut[];
  readonly on: Pick<OptionsActions, 'openShortcuts'>;
}): JSX.Element {
  const { t } = useWords();
  return (
    <Section name="shortcuts">
      <dl class="keys-list">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name} class="line">
            <dt>{description || t('actionTitle')}</dt>
            <dd>{keys === '' ? t('shortcuts.none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={on.openShortcuts}>
        {t('shortcuts.change')}
      </button>
    </Section>
  );
}
