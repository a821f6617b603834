import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { OptionsActions, OptionsView } from '../../lib/core/view/options.ts';
import type { Words } from '../../lib/core/view/words.ts';
import { useWords, WordsProvider } from '../words.ts';
import { About } from './About.tsx';
import { Articles } from './Articles.tsx';
import { Corrections } from './Corrections.tsx';
import { HighlightChoice } from './HighlightChoice.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { OpennessChoice } from './OpennessChoice.tsx';
import { PausedSites } from './PausedSites.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { StoredData } from './StoredData.tsx';

const SECTIONS = ['when', 'looks', 'openness', 'sites', 'references', 'corrections', 'stored', 'shortcuts', 'about'];

/** The options page: everything a reader can choose, and everything that is known. */
export function OptionsPage({
  view,
  on,
  words,
}: {
  readonly view: ReadonlySignal<OptionsView>;
  readonly on: OptionsActions;
  readonly words: Words;
}): JSX.Element {
  return (
    <WordsProvider value={words}>
      <Sections view={view.value} on={on} />
    </WordsProvider>
  );
}

function Sections({ view, on }: { readonly view: OptionsView; readonly on: OptionsActions }): JSX.Element {
  const { t } = useWords();
  return (
    <div class="page">
      <header class="masthead">
        <h1>{t('options.title')}</h1>
        <p>{t('foot.promise')}</p>
      </header>
      <nav class="contents" aria-label={t('options.contents')}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{t(`options.${section}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {view.damaged && (
          <p class="warning" role="alert">
            {t('options.damaged')}
          </p>
        )}
        <ModeChoice settings={view.settings} on={on} />
        <HighlightChoice settings={view.settings} on={on} />
        <OpennessChoice settings={view.settings} on={on} />
        <PausedSites settings={view.settings} on={on} />
        <Articles articles={view.articles} />
        <Corrections corrections={view.corrections} on={on} />
        <StoredData on={on} />
        <Shortcuts shortcuts={view.shortcuts} on={on} />
        <About view={view} on={on} />
      </main>
      <div class="toast" role="status">
        {view.notice !== null && <p>{t(`notice.${view.notice}`)}</p>}
      </div>
    </div>
  );
}
