import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SampleView } from '../../lib/core/view/sample.ts';
import { RowList } from '../surface/RowList.tsx';
import { useWords } from '../words.ts';

/** The sample article with its sentences highlighted, and what the popup shows of it. */
export function Sample({ sample: { paragraphs, rows } }: { readonly sample: SampleView }): JSX.Element {
  const { t } = useWords();
  const [open, setOpen] = useState<number | null>(null);
  // A sample has no page to show a sentence in and nothing to put right: its rows only open.
  const on = useMemo(
    () => ({
      open: setOpen,
      claims: [],
      show: nothing,
      notSame: nothing,
      same: nothing,
      copyRow: nothing,
    }),
    [],
  );
  return (
    <div class="sample">
      <article aria-label={t('welcome.sample')} lang="en">
        {paragraphs.map((pieces, i) => (
          <p key={pieces[0]?.text} class={i === 0 ? 'headline' : undefined}>
            {pieces.map(({ text, tone, index }) =>
              tone === null ? (
                text
              ) : (
                <span key={index} class="painted" data-tone={tone} data-open={index !== null && -1 - index === open}>
                  {text}
                </span>
              ),
            )}
          </p>
        ))}
      </article>
      <RowList
        label={t('columns.list')}
        rows={rows.map((row) => ({ ...row, index: -1 - row.index }))}
        open={open}
        inView={null}
        on={on}
      />
    </div>
  );
}

function nothing(): void {
  // See above.
}
