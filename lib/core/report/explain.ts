import type { FactComparison } from '../relation/comparison.ts';
import type { Reason } from './report.ts';
import { namesInFull, tellingWords } from './shared-words.ts';

/** Facts of these kinds name or judge; they are told as names and words, not as a kind of figure. */
const NO_FIGURES: ReadonlySet<string> = new Set(['name', 'stance', 'direction']);

/**
 * Why a pair stands together, for a reader: the claim's matter first, then the kinds of value that both sides give, then what
 * the matcher saw: names whole and once, words that tell something. `text` is the page's sentence. Several names or words
 * are parted by ", ".
 */
export function explain(
  matter: string,
  facts: readonly FactComparison[],
  seen: readonly Reason[],
  text: string,
): Reason[] {
  const kinds = facts
    .filter(
      ({ kind, page, reference, result }) => page && reference && result !== 'not-comparable' && !NO_FIGURES.has(kind),
    )
    .map(({ kind }) => kind);
  const names = namesInFull(text, facts, partsOf(seen, 'same-name'));
  const words = tellingWords(text, partsOf(seen, 'same-words'), names);
  const others = seen.filter(({ reason }) => !['same-kind', 'same-name', 'same-words'].includes(reason));
  return [
    { reason: 'same-matter', text: matter.replaceAll('-', ' ') },
    ...listed('same-kind', [...new Set(kinds)]),
    ...listed('same-name', names),
    ...listed('same-words', words),
    ...others,
  ];
}

function partsOf(seen: readonly Reason[], kind: Reason['reason']): string[] {
  return seen.filter(({ reason }) => reason === kind).flatMap(({ text }) => text.split(', '));
}

function listed(reason: Reason['reason'], parts: readonly string[]): Reason[] {
  return parts.length === 0 ? [] : [{ reason, text: parts.join(', ') }];
}
