import type { JSX } from 'preact';
import { TONES } from '../../lib/core/view/row.ts';
import type { Filter, SurfaceView } from '../../lib/core/view/surface.ts';
import { Sign } from '../signs.tsx';
import { useWords } from '../words.ts';

interface FilterProps {
  readonly view: SurfaceView;
  readonly onFilter: (change: Partial<Filter>) => void;
}

/** Which relation, and what words: chips with counts, and the search. */
export function Filters({ view: { counts, filter, rows, found }, onFilter }: FilterProps): JSX.Element {
  const { t, number } = useWords();
  return (
    <search class="filters">
      <fieldset class="chips">
        <legend class="hidden">{t('filter.relation')}</legend>
        {(['all', ...TONES] as const).map((tone) => (
          <button
            type="button"
            key={tone}
            class="chip"
            data-tone={tone}
            disabled={tone !== 'all' && counts[tone] === 0 && filter.tone !== tone}
            aria-pressed={filter.tone === tone}
            onClick={() => onFilter({ tone: filter.tone === tone ? 'all' : tone })}
          >
            {tone !== 'all' && <Sign tone={tone} />}
            <span class="chip-name">{t(`filter.${tone}`)}</span> <b>{number(counts[tone])}</b>
          </button>
        ))}
      </fieldset>
      <input
        type="search"
        class="query"
        value={filter.query}
        placeholder={t('filter.search')}
        aria-label={t('filter.searchLabel')}
        onInput={({ currentTarget }) => onFilter({ query: currentTarget.value })}
      />
      <p class="hidden" role="status">
        {t('filter.shown', { count: rows.length, all: counts.all })}{' '}
        {found && t('search.count', { count: found.length })}
      </p>
    </search>
  );
}

/** The heads of the two columns, with what orders the one and narrows the other. */
export function ColumnHeads({ view: { filter, articles, topics }, onFilter }: FilterProps): JSX.Element {
  const { t, matter: matterName } = useWords();
  return (
    <div class="heads">
      <div>
        <h2>{t('columns.page')}</h2>
        <select
          aria-label={t('filter.order')}
          value={filter.order}
          onChange={({ currentTarget }) =>
            onFilter({ order: currentTarget.value === 'difference' ? 'difference' : 'place' })
          }
        >
          <option value="place">{t('filter.byPlace')}</option>
          <option value="difference">{t('filter.byDifference')}</option>
        </select>
      </div>
      <div>
        <h2>{t('columns.references')}</h2>
        <Choice
          label={t('filter.publisher')}
          all={t('filter.allPublishers')}
          value={filter.article}
          options={articles}
          onChange={(article) => onFilter({ article })}
        />
        <Choice
          label={t('filter.matter')}
          all={t('filter.allMatters')}
          value={filter.topic}
          options={topics.map((topic) => ({ id: topic, name: matterName(topic) }))}
          onChange={(topic) => onFilter({ topic })}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: SurfaceView['articles'];
  readonly onChange: (id: string) => void;
}

function Choice({ label, all, value, options, onChange }: ChoiceProps): JSX.Element {
  return (
    <select aria-label={label} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      <option value="all">{all}</option>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
