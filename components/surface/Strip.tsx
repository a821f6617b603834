import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TONES } from '../../lib/core/view/row.ts';
import type { SurfaceView } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';

/** The page as a strip, a mark for each sentence where it stands. A click opens the nearest; the list is its equivalent. */
export function Strip({
  strip,
  counts,
  open,
  onOpen,
}: Pick<SurfaceView, 'strip' | 'counts' | 'open'> & { readonly onOpen: (index: number) => void }): JSX.Element {
  const { t } = useWords();
  const summary = TONES.filter((tone) => counts[tone] > 0).map((tone) => t(`strip.${tone}`, { count: counts[tone] }));
  const picture = useRef<HTMLDivElement>(null);
  // A picture that also takes a click: keyboards and screen readers have the list.
  useEffect(() => {
    const element = picture.current;
    const choose = ({ clientX }: MouseEvent): void => {
      const nearest = element && nearestTo(strip, shareAt(element, clientX));
      if (nearest) onOpen(nearest.index);
    };
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
  }, [strip, onOpen]);
  return (
    <div class="strip" role="img" aria-label={t('strip.label', { summary: summary.join(', ') })} ref={picture}>
      {strip.map(({ index, tone, at }) => (
        <i
          key={index}
          data-tone={tone}
          data-open={index === open}
          style={{ insetInlineStart: `${(0.5 + at * 99).toFixed(2)}%` }}
        />
      ))}
    </div>
  );
}

/** Where a point of the window lies on the strip, 0 to 1 from its start. */
function shareAt(element: Element, x: number): number {
  const { left, width, right } = element.getBoundingClientRect();
  return (getComputedStyle(element).direction === 'rtl' ? right - x : x - left) / Math.max(1, width);
}

function nearestTo(strip: SurfaceView['strip'], at: number): SurfaceView['strip'][number] | undefined {
  return [...strip].sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
}
