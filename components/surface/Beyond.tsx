import type { JSX } from 'preact';
import type { ReferencePair, SurfaceActions, SurfaceView } from '../../lib/core/view/surface.ts';
import { Sign } from '../signs.tsx';
import { useWords } from '../words.ts';
import { PassageText } from './PassageText.tsx';
import { Source } from './Source.tsx';

interface BeyondProps {
  readonly view: SurfaceView;
  readonly on: Pick<SurfaceActions, 'open' | 'openReferences'>;
}

/** Beyond the pairs: the page against itself, what it leaves out, the articles against each other. Folded until wanted. */
export function Beyond({ view: { itself, missing, references }, on }: BeyondProps): JSX.Element {
  const { t, number } = useWords();
  const left = missing.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <div class="beyond">
      {itself.length > 0 && (
        <details>
          <summary>
            {t('beyond.itself')} <b>{number(itself.length)}</b>
          </summary>
          <Itself itself={itself} onOpen={on.open} />
        </details>
      )}
      {left > 0 && (
        <details>
          <summary>
            {t('beyond.missing')} <b>{number(left)}</b>
          </summary>
          <Missing missing={missing} />
        </details>
      )}
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) on.openReferences();
        }}
      >
        <summary>{t('beyond.references')}</summary>
        <References references={references} />
      </details>
    </div>
  );
}

function Itself({
  itself,
  onOpen,
}: {
  readonly itself: SurfaceView['itself'];
  readonly onOpen: (index: number) => void;
}): JSX.Element {
  const { t, matter: matterName } = useWords();
  return (
    <>
      <p class="note">{t('beyond.itselfNote')}</p>
      <ul class="pairs">
        {itself.map(({ topic, sides }) => (
          <li key={`${topic} ${sides.map(({ index }) => index).join(' ')}`}>
            <p class="matter">
              <Sign tone="differs" />
              <strong>{matterName(topic)}</strong>
            </p>
            <div class="sides" data-tone="differs">
              {sides.map(({ index, text, words }) => (
                <div class="side" key={index}>
                  <blockquote dir="auto">
                    {text.slice(0, Math.max(0, text.indexOf(words)))}
                    <mark data-mark="differs">{words}</mark>
                    {text.slice(text.indexOf(words) + words.length)}
                  </blockquote>
                  <button type="button" class="quiet" onClick={() => onOpen(index)}>
                    {t('beyond.toRow')}
                  </button>
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Missing({ missing }: Pick<SurfaceView, 'missing'>): JSX.Element {
  const { t, matter: matterName } = useWords();
  return (
    <>
      <p class="note">{t('beyond.missingNote')}</p>
      {missing.map(({ topic, claims }) => (
        <section key={topic} class="missing">
          <h3>{matterName(topic)}</h3>
          <ul>
            {claims.map(({ claim, article, address }) => (
              <li key={claim.id}>
                <p class="statement">{claim.statement}</p>
                <Source article={article} address={address} link={true} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function References({ references }: Pick<SurfaceView, 'references'>): JSX.Element {
  const { t } = useWords();
  if (references === null) return <p class="note">{t('selection.busy')}</p>;
  if (references.length === 0) return <p class="note">{t('beyond.referencesNone')}</p>;
  return (
    <>
      <p class="note">{t('beyond.referencesNote')}</p>
      <ul class="pairs">
        {references.map((pair) => (
          <Pair key={`${pair.first.claim.id} ${pair.second.claim.id}`} pair={pair} />
        ))}
      </ul>
    </>
  );
}

function Pair({ pair: { topic, tone, first, second } }: { readonly pair: ReferencePair }): JSX.Element {
  const { t, matter: matterName } = useWords();
  return (
    <li>
      <p class="matter" data-tone={tone}>
        <Sign tone={tone} />
        <strong>{t(`tone.${tone}`)}</strong> {matterName(topic)}
      </p>
      <div class="sides" data-tone={tone}>
        {[first, second].map(({ claim, article, address, passage }) => (
          <div class="side" key={claim.id}>
            <Source article={article} address={address} link={true} />
            <PassageText passage={passage} neighbours={false} />
          </div>
        ))}
      </div>
    </li>
  );
}
