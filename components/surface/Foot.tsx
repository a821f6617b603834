import type { JSX } from 'preact';
import type { SurfaceActions, SurfaceView } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';

interface FootProps {
  readonly view: Pick<SurfaceView, 'phase' | 'notice' | 'canUndo' | 'unread'>;
  readonly on: Pick<SurfaceActions, 'openOptions' | 'undo' | 'openInTab'>;
}

/** The keys, the promise, and what was just done. */
export function Foot({ view, on }: FootProps): JSX.Element {
  const { t } = useWords();
  return (
    <footer class="foot">
      <div role="status" class="notice">
        {view.notice !== null && (
          <p>
            {t(`notice.${view.notice}`)}{' '}
            {view.canUndo && (
              <button type="button" class="quiet" onClick={on.undo}>
                {t('notice.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {view.notice === null && view.phase === 'report' && <p class="keys">{t('foot.keys')}</p>}
      <p class="promise">{t('foot.promise')}</p>
      {on.openInTab && (
        <button type="button" class="quiet" onClick={on.openInTab}>
          {t('foot.tab')}
        </button>
      )}
      <button type="button" class="quiet" onClick={on.openOptions}>
        {t('foot.options')}
      </button>
    </footer>
  );
}

/** What of the page could not be read, so that nobody takes silence for absence. */
export function Unread({ unread }: Pick<SurfaceView, 'unread'>): JSX.Element | null {
  const { t } = useWords();
  if (unread.length === 0) return null;
  const rest = unread.find(({ kind }) => kind === 'rest-of-page');
  const parts = unread.filter(({ kind }) => kind !== 'rest-of-page');
  return (
    <aside class="unread" aria-label={t('unread.label')}>
      {rest && <p>{t('unread.rest', { count: Number(rest.name) || 0 })}</p>}
      {parts.length > 0 && (
        <p>
          {t('unread.parts', { count: parts.length })}{' '}
          <span class="dim">{parts.map(({ name }) => name).join(', ')}</span>
        </p>
      )}
    </aside>
  );
}
