import type { Correction } from '../../core/view/correction.ts';

interface LabelledSentence {
  readonly text: string;
  readonly about: true;
  readonly claims: { readonly id: string; readonly relation: string }[];
  /** Claims that are not on this sentence's matter: an addition to the format, for learning from mistakes. */
  readonly not: string[];
}

/**
 * The corrections as labelled sentences, a document a line, in the form that the quality bench reads: sentences of one
 * page stand together, the newest word on a pair counts.
 */
export function toLabelled(corrections: readonly Correction[]): string {
  const documents = new Map<string, { date: string | null; title: string; sentences: Map<string, LabelledSentence> }>();
  const newest = new Map(corrections.map((one) => [`${one.text} ${one.claim}`, one]));
  for (const { title, date, text, claim, verdict, relation } of newest.values()) {
    const key = `${date} ${title}`;
    const document = documents.get(key) ?? { date, title, sentences: new Map<string, LabelledSentence>() };
    documents.set(key, document);
    const sentence = document.sentences.get(text) ?? { text, about: true, claims: [], not: [] };
    document.sentences.set(text, sentence);
    if (verdict === 'same') sentence.claims.push({ id: claim, relation });
    else sentence.not.push(claim);
  }
  return [...documents.values()]
    .map(({ date, title, sentences }, i) =>
      JSON.stringify({ doc: `correction-${i + 1}`, kind: 'news', date, title, sentences: [...sentences.values()] }),
    )
    .map((line) => `${line}\n`)
    .join('');
}
