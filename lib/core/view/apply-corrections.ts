import type { Match, Report, SentenceReport } from '../report/report.ts';
import type { Correction } from './correction.ts';

/**
 * A report as the reader has corrected it: without the pairs said not to be on the same matter, with those said to be.
 * The newest word on a pair counts. Sentences stay, and their order.
 */
export function applyCorrections(report: Report, corrections: readonly Correction[]): Report {
  if (corrections.length === 0) return report;
  const said = new Map<string, Map<string, Correction>>();
  for (const correction of corrections) {
    const key = fold(correction.text);
    said.set(key, (said.get(key) ?? new Map<string, Correction>()).set(correction.claim, correction));
  }
  return { ...report, sentences: report.sentences.map((sentence) => correct(sentence, said.get(fold(sentence.text)))) };
}

function correct(sentence: SentenceReport, said: ReadonlyMap<string, Correction> | undefined): SentenceReport {
  if (said === undefined) return sentence;
  const kept = sentence.matches.filter(({ claim }) => said.get(claim)?.verdict !== 'not-same');
  const added = [...said.values()]
    .filter(({ verdict, claim }) => verdict === 'same' && !kept.some((match) => match.claim === claim))
    .map(({ claim, relation }): Match => ({ claim, relation, score: 1, facts: [], notes: [], why: [] }));
  return { ...sentence, matches: [...kept, ...added] };
}

const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
