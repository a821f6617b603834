import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { SurfaceActions, SurfaceView } from '../../lib/core/view/surface.ts';
import { type Words, withMatters } from '../../lib/core/view/words.ts';
import { WordsProvider } from '../words.ts';
import { Surface } from './Surface.tsx';

/** A surface that draws itself anew whenever its view changes. */
export function App({
  view,
  words,
  ...rest
}: {
  readonly view: ReadonlySignal<SurfaceView>;
  readonly on: SurfaceActions;
  readonly words: Words;
  readonly scroll: () => number;
  readonly onScroll: (to: number) => void;
}): JSX.Element {
  const { matters } = view.value;
  const spoken = useMemo(() => withMatters(words, matters), [words, matters]);
  return (
    <WordsProvider value={spoken}>
      <Surface view={view.value} {...rest} />
    </WordsProvider>
  );
}
