import type { JSX } from 'preact';
import { TONES } from '../../lib/core/view/row.ts';
import type { SurfaceView } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';

/**
 * How many sentences were found, and how they stand to the references. Those about the topic are the badge's number;
 * others, which only speak of a matter of the references ("The exchange closed lower"), are told apart from them.
 */
export function Found({ counts, topic }: Pick<SurfaceView, 'counts' | 'topic'>): JSX.Element {
  const { t, list } = useWords();
  const about = t('head.spotted', { count: counts.spotted, topic });
  const others = counts.all - counts.spotted;
  const spotted = others > 0 ? t('head.others', { spotted: about, count: others }) : about;
  const parts = TONES.filter((tone) => counts[tone] > 0).map((tone) => t(`strip.${tone}`, { count: counts[tone] }));
  return <span class="found">{t('head.found', { spotted, parts: list(parts) })}</span>;
}
