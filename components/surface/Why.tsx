import type { JSX } from 'preact';
import type { Match, Reason } from '../../lib/core/report/report.ts';
import type { ReferenceView } from '../../lib/core/view/row.ts';
import type { Words } from '../../lib/core/view/words.ts';
import { useWords } from '../words.ts';
import { camel } from './LedgerCell.tsx';

/** How sure a match is, as a key of the messages. */
export function confidenceOf(score: number): 'high' | 'good' | 'fair' {
  if (score >= 0.85) return 'high';
  return score >= 0.6 ? 'good' : 'fair';
}

/** Why a sentence and a claim stand beside each other, how sure that is, and remarks that are no difference. */
export function Why({ reference }: { readonly reference: ReferenceView }): JSX.Element {
  const words = useWords();
  const { t } = words;
  const { match, claim } = reference;
  const reasons = reasonsOf(match).map((reason) => inWords(reason, claim.topic, words));
  const byHand = match.why.length === 0 && match.facts.length === 0 && match.score === 1;
  return (
    <div class="why">
      {match.notes.map((note) => (
        <p key={note} class="remark">
          {t(`remark.${camel(note)}`)}
        </p>
      ))}
      <p>
        {byHand
          ? t('row.byHand')
          : `${reasons.length > 0 ? t('row.why', { reasons: reasons.join(t('row.and')) }) : ''} ${t(`confidence.${confidenceOf(match.score)}`)}`.trim()}
      </p>
    </div>
  );
}

/** A reason as a part of a sentence. Its parts come parted by commas: kinds of facts as their keys, names, words. */
function inWords({ reason, text }: Reason, topic: string, { t, list, matter }: Words): string {
  const parts = text.split(/,\s*/);
  const told: Partial<Record<Reason['reason'], string>> = {
    'same-matter': matter(topic),
    'same-kind': list(parts.map((kind) => t(`kind.${kind}`).toLocaleLowerCase())),
  };
  return t(`reason.${camel(reason)}`, { text: told[reason] ?? list(parts) });
}

/** At most four reasons, no two of a kind: more is a proof, not an explanation. */
function reasonsOf({ why }: Match): Match['why'] {
  const kinds = new Set<string>();
  return why.filter(({ reason }) => !kinds.has(reason) && kinds.add(reason).size > 0).slice(0, 4);
}
