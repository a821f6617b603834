import type { JSX } from 'preact';
import type { Tone } from '../lib/core/view/row.ts';

const SIGNS: Readonly<Record<Tone, string>> = { agrees: '=', differs: '≠', related: '≈', about: '·' };

/** The sign of a tone. Always stands beside its word, so it is hidden from screen readers. */
export function Sign({ tone }: { readonly tone: Tone }): JSX.Element {
  return (
    <span class="sign" data-tone={tone} aria-hidden="true">
      {SIGNS[tone]}
    </span>
  );
}

/** A matter's key in words: "training-cost" reads "Training cost". */
export function matterName(topic: string): string {
  const words = topic.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
