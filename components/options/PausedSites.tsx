import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/settings.ts';
import type { OptionsActions } from '../../lib/core/view/options.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** The sites that are left alone. */
export function PausedSites({
  settings: { pausedSites },
  on,
}: {
  readonly settings: Settings;
  readonly on: Pick<OptionsActions, 'change'>;
}): JSX.Element {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const host = hostOf(typed);
  return (
    <Section name="sites">
      {pausedSites.length === 0 && <p>{t('sites.none')}</p>}
      <ul class="plain">
        {pausedSites.map((site) => (
          <li key={site} class="line">
            <bdi>{site}</bdi>
            <button
              type="button"
              aria-label={t('sites.resumeLabel', { site })}
              onClick={() => on.change({ pausedSites: pausedSites.filter((one) => one !== site) })}
            >
              {t('sites.resume')}
            </button>
          </li>
        ))}
      </ul>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (host === null) return;
          on.change({ pausedSites: [...new Set([...pausedSites, host])] });
          setTyped('');
        }}
      >
        <input
          type="text"
          value={typed}
          placeholder="news.example"
          aria-label={t('sites.add')}
          spellcheck={false}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" disabled={host === null}>
          {t('sites.pause')}
        </button>
      </form>
    </Section>
  );
}

/** The host of what was typed, an address or a bare name; `null` where it is neither. */
function hostOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const url = URL.parse(text.includes('://') ? text : `https://${text}`);
  return url?.hostname.includes('.') ? url.hostname : null;
}
