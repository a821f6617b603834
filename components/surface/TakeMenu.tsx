import type { JSX } from 'preact';
import type { SurfaceActions, TakeFormat } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';
import { camel } from './LedgerCell.tsx';
import { Menu } from './Menu.tsx';

const COPIED: readonly TakeFormat[] = ['text', 'markdown'];
const SAVED: readonly TakeFormat[] = ['markdown', 'csv', 'json', 'claim-review'];

/** The page's whole comparison, to copy, save or print. */
export function TakeMenu({ on }: { readonly on: Pick<SurfaceActions, 'copyAll' | 'saveAll' | 'print'> }): JSX.Element {
  const { t } = useWords();
  return (
    <Menu label={t('take.menu')}>
      <button type="button" onClick={() => on.copyAll('mail')}>
        {t('take.copyMail')}
      </button>
      {COPIED.map((format) => (
        <button type="button" key={format} onClick={() => on.copyAll(format)}>
          {t('take.copy', { format: t(`format.${camel(format)}`) })}
        </button>
      ))}
      {SAVED.map((format) => (
        <button type="button" key={format} onClick={() => on.saveAll(format)}>
          {t('take.save', { format: t(`format.${camel(format)}`) })}
        </button>
      ))}
      <button type="button" onClick={on.print}>
        {t('take.print')}
      </button>
    </Menu>
  );
}
