import type { JSX } from 'preact';
import type { OptionsActions, OptionsView } from '../../lib/core/view/options.ts';
import { useWords } from '../words.ts';
import { Section } from './Section.tsx';

/** What the reader has put right, each to be taken back. */
export function Corrections({
  corrections,
  on,
}: {
  readonly corrections: OptionsView['corrections'];
  readonly on: Pick<OptionsActions, 'undoCorrection' | 'saveCorrections'>;
}): JSX.Element {
  const { t, date } = useWords();
  return (
    <Section name="corrections">
      <p>{t(corrections.length === 0 ? 'corrections.none' : 'corrections.text')}</p>
      <ul class="plain">
        {corrections.map(({ correction: { id, verdict, text, at }, statement }) => (
          <li key={id} class="correction">
            <p class="dim">
              {t(`corrections.${verdict === 'same' ? 'same' : 'notSame'}`)} · {date(at.slice(0, 10))}
            </p>
            <blockquote dir="auto">{text}</blockquote>
            <blockquote dir="auto">{statement}</blockquote>
            <button type="button" onClick={() => on.undoCorrection(id)}>
              {t('notice.undo')}
            </button>
          </li>
        ))}
      </ul>
      {corrections.length > 0 && (
        <button type="button" onClick={on.saveCorrections}>
          {t('corrections.save')}
        </button>
      )}
    </Section>
  );
}
