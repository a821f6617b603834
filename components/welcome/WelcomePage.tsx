import type { JSX } from 'preact';
import type { SampleView } from '../../lib/core/view/sample.ts';
import type { Words } from '../../lib/core/view/words.ts';
import { useWords, WordsProvider } from '../words.ts';
import { Sample } from './Sample.tsx';

interface WelcomeProps {
  readonly firefox: boolean;
  /** `null` until it is compared. */
  readonly sample: SampleView | null;
  readonly onOptions: () => void;
}

/** The page of the first run: what is read, that nothing leaves, an article to try, and where the button is. */
export function WelcomePage({
  words,
  ...rest
}: WelcomeProps & {
  readonly words: Words;
}): JSX.Element {
  return (
    <WordsProvider value={words}>
      <Welcome {...rest} />
    </WordsProvider>
  );
}

function Welcome({ firefox, sample, onOptions }: WelcomeProps): JSX.Element {
  const { t } = useWords();
  return (
    <div class="welcome">
      <header class="masthead">
        <h1>{t('welcome.title')}</h1>
        <p>{t('welcome.lead')}</p>
      </header>
      <main>
        <section>
          <h2>{t('welcome.readTitle')}</h2>
          <p>{t('welcome.read')}</p>
          <p>
            <b>{t('welcome.private')}</b>
          </p>
        </section>
        <section>
          <h2>{t('welcome.pinTitle')}</h2>
          <p>{t(firefox ? 'welcome.pinFirefox' : 'welcome.pinChrome')}</p>
        </section>
        <section>
          <h2>{t('welcome.tryTitle')}</h2>
          <p>{t('welcome.try')}</p>
          {sample && <Sample sample={sample} />}
        </section>
        <p>
          <button type="button" onClick={onOptions}>
            {t('welcome.options')}
          </button>
        </p>
      </main>
    </div>
  );
}
