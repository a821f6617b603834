import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Diff = ComponentType<{ readonly page: string; readonly reference: string }>;

/** The word diff, its code fetched when it is first wanted. */
export function LazyDiff(props: { readonly page: string; readonly reference: string }): JSX.Element | null {
  const [Loaded, setLoaded] = useState<Diff | null>(null);
  useEffect(() => {
    void import('./WordDiff.tsx').then(({ WordDiff }) => setLoaded(() => WordDiff));
  }, []);
  return Loaded && <Loaded {...props} />;
}
