import type { JSX } from 'preact';
import type { Phase, SurfaceActions, SurfaceView } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';
import { camel } from './LedgerCell.tsx';
import { PasteText } from './PasteText.tsx';

type Plain = Exclude<Phase, 'report'>;

/** Which states offer a field for text from elsewhere. */
const PASTE: ReadonlySet<Phase> = new Set(['restricted', 'needs-reload', 'no-topic', 'nothing-found']);

/** Every state but the report: one sentence that says what is, one that says what to do, and the button that does it. */
export function StateMessage({ view, on }: { readonly view: SurfaceView; readonly on: SurfaceActions }): JSX.Element {
  const { t } = useWords();
  const phase = view.phase as Plain;
  const key = camel(phase);
  const topic = view.topic || t('state.theTopic');
  const what =
    phase === 'restricted'
      ? t(`restricted.${camel(view.restriction ?? 'browser-page')}`)
      : t(`state.${key}.text`, { topic });
  const busy = phase === 'loading' || phase === 'working';
  const action = actionOf(phase, on);
  return (
    <section class="state" data-phase={phase}>
      <div role={phase === 'error' ? 'alert' : 'status'}>
        <h2>{t(`state.${key}.title`, { topic })}</h2>
        <p>{what}</p>
        {phase === 'working' && <progress value={view.progress} aria-label={t('state.working.title')} />}
        {phase === 'loading' && <span class="pulse" aria-hidden="true" />}
      </div>
      {!busy && action && (
        <button type="button" class="main" onClick={action}>
          {t(`state.${key}.action`)}
        </button>
      )}
      {PASTE.has(phase) && <PasteText onPaste={on.paste} />}
    </section>
  );
}

function actionOf(phase: Plain, on: SurfaceActions): (() => void) | null {
  if (phase === 'waiting') return on.start;
  if (phase === 'needs-reload' || phase === 'error') return on.reload;
  if (phase === 'paused-site') return () => on.pauseSite(false);
  return phase === 'paused-all' || phase === 'off' ? on.resume : null;
}
