import type { JSX } from 'preact';
import type { Tone } from '../lib/core/view/row.ts';

/** Drawn, not written: fonts disagree on how ≠ and ≈ look, and some have neither. */
const PATHS: Readonly<Record<Tone, string>> = {
  agrees: 'M2 6h12M2 10.5h12',
  differs: 'M2 6h12M2 10.5h12M11 2 5 14',
  related: 'M2 6.5c3-3 5 2 7 .6 1.4-1 2.6-2 5-1.3M2 11c3-3 5 2 7 .6 1.4-1 2.6-2 5-1.3',
  about: 'M8 8h.01',
};

/** The sign of a tone: =, ≠, ≈ or a point. Always stands beside its word, so it is hidden from screen readers. */
export function Sign({ tone }: { readonly tone: Tone }): JSX.Element {
  return (
    <svg class="sign" data-tone={tone} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[tone]} />
    </svg>
  );
}
