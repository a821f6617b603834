import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SurfaceActions, SurfaceView } from '../../lib/core/view/surface.ts';
import type { Words } from '../../lib/core/view/words.ts';
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
  return (
    <WordsProvider value={words}>
      <Surface view={view.value} {...rest} />
    </WordsProvider>
  );
}
