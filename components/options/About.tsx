import type { JSX } from 'preact';
import type { OptionsActions, OptionsView } from '../../lib/core/view/options.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** Version, the test that nothing can leave, and diagnostics without page text. */
export function About({
  view: { version, attempts, diagnostics },
  on,
}: {
  readonly view: OptionsView;
  readonly on: Pick<OptionsActions, 'testConnections' | 'copyDiagnostics'>;
}): JSX.Element {
  const { t } = useWords();
  return (
    <Section name="about">
      <p>{t('about.version', { version })}</p>
      <p>{t('about.testText')}</p>
      <button type="button" onClick={on.testConnections}>
        {t('about.test')}
      </button>
      <div role="status">
        {attempts !== null && (
          <>
            <ul class="plain attempts">
              {attempts.map(({ way, blocked }) => (
                <li key={way} data-tone={blocked ? 'agrees' : 'differs'}>
                  <span class="tick" aria-hidden="true">
                    {blocked ? '✓' : '✗'}
                  </span>{' '}
                  {t(`about.${way}`)}: {t(blocked ? 'about.blocked' : 'about.open')}
                </li>
              ))}
            </ul>
            <p>
              <b>{t(attempts.every(({ blocked }) => blocked) ? 'about.closed' : 'about.leak')}</b>
            </p>
          </>
        )}
      </div>
      <details>
        <summary>{t('about.diagnostics')}</summary>
        <pre>{diagnostics}</pre>
        <button type="button" onClick={on.copyDiagnostics}>
          {t('about.copy')}
        </button>
      </details>
    </Section>
  );
}
