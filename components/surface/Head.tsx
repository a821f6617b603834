import type { JSX } from 'preact';
import type { SurfaceActions, SurfaceView } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';
import { Found } from './Found.tsx';
import { Strip } from './Strip.tsx';
import { TakeMenu } from './TakeMenu.tsx';

/** The page's title, where and when it appeared, what was found in it, and what can be done with the whole. */
export function Head({ view, on }: { readonly view: SurfaceView; readonly on: SurfaceActions }): JSX.Element {
  const { t, date } = useWords();
  const { head, counts, phase, progress } = view;
  const report = phase === 'report';
  const where = [head?.host, head?.date ? date(head.date) : null].filter((part) => part);
  return (
    <header class="head">
      <h1 dir="auto">{head?.title || t('extensionName')}</h1>
      <div class="tools">
        {report && <TakeMenu on={on} />}
        {report && (
          <button type="button" onClick={() => on.pauseSite(true)}>
            {t('head.pause')}
          </button>
        )}
        {on.openPanel && (
          <button type="button" onClick={on.openPanel}>
            {t('head.panel')}
          </button>
        )}
      </div>
      <p class="meta" role="status">
        {where.length > 0 && <span>{where.join(' · ')}</span>}{' '}
        {report && head && <Found counts={counts} topic={head.topic} />}
      </p>
      {report && <Strip strip={view.strip} counts={counts} open={view.open} onOpen={on.open} />}
      {report && progress < 1 && (
        <progress value={progress} aria-label={t('state.working.title')}>
          {Math.round(progress * 100)}
        </progress>
      )}
    </header>
  );
}
