import type { JSX } from 'preact';
import type { SelectionView } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';
import type { RowCallbacks } from './RowActions.tsx';
import { RowList } from './RowList.tsx';

/** What the references say to the text that the reader selected or pasted. Stands before the page's rows. */
export function SelectionPart({
  selection: { source, text, busy, rows },
  open,
  on,
  onClose,
}: {
  readonly selection: SelectionView;
  readonly open: number | null;
  readonly on: RowCallbacks;
  readonly onClose: () => void;
}): JSX.Element {
  const { t } = useWords();
  const title = t(`selection.${source}`);
  const found = rows.filter(({ matters }) => matters.length > 0);
  return (
    <section class="selection" aria-label={title}>
      <div class="section-head">
        <h2>{title}</h2>
        <button type="button" class="quiet" onClick={onClose}>
          {t('selection.close')}
        </button>
      </div>
      <div role="status">
        {busy && <p class="note">{t('selection.busy')}</p>}
        {!busy && found.length === 0 && (
          <div class="note">
            <blockquote dir="auto">{text.length > 280 ? `${text.slice(0, 280)}…` : text}</blockquote>
            <p>{t('selection.none')}</p>
          </div>
        )}
      </div>
      {found.length > 0 && <RowList label={title} rows={found} open={open} inView={null} on={on} />}
    </section>
  );
}
