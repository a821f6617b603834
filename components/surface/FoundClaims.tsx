import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundClaim } from '../../lib/core/view/surface.ts';
import { useWords } from '../words.ts';
import { PassageText, Pieces } from './PassageText.tsx';
import { Source } from './Source.tsx';

/** So many are shown at first, and so many more each time. */
const STEP = 10;

interface FoundProps {
  readonly found: readonly FoundClaim[];
  /** Arrow up from the first goes here. */
  readonly onLeave: () => void;
}

/** What the search meets in the references beside what the rows show. Arrow keys go from link to link. */
export function FoundClaims({ found, onLeave }: FoundProps): JSX.Element {
  const { t, number, matter } = useWords();
  const [shown, setShown] = useState(STEP);
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    // Who asked for more goes on where the new ones begin.
    if (next.current !== null) linksIn(list.current)[next.current]?.focus();
    next.current = null;
  }, [shown]);
  const move = (event: KeyboardEvent): void => {
    const links = linksIn(list.current);
    const place = links.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined || place < 0) return;
    event.preventDefault();
    if (to < 0) onLeave();
    else links[to]?.focus();
  };
  return (
    <section class="found-claims" aria-labelledby="found-claims">
      <h2 id="found-claims">
        {t('search.title')} <b>{number(found.length)}</b>
      </h2>
      {found.length === 0 && <p>{t('search.none')}</p>}
      <ol class="found-list" ref={list} onKeyDown={move}>
        {found.slice(0, shown).map(({ claim, article, address, passage, statement }) => (
          <li class="found-claim" key={claim.id}>
            <h3 class="matter">{matter(claim.topic)}</h3>
            <Source article={article} address={address} link={true} />
            <PassageText passage={passage} neighbours={false} />
            {statement && (
              <p class="wording">
                {t('search.wording')} <Pieces pieces={statement} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {found.length > shown && (
        <button
          type="button"
          onClick={() => {
            next.current = shown;
            setShown(shown + STEP);
          }}
        >
          {t('search.more', { count: Math.min(STEP, found.length - shown) })}
        </button>
      )}
    </section>
  );
}

function linksIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.source a') ?? [])];
}
