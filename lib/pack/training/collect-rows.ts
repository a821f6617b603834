import type { ConceptLexicon } from '../../core/language/concepts.ts';
import type { ClaimReading } from '../../core/matching/claim-reading.ts';
import { readDocument } from '../../core/matching/document-reading.ts';
import { pageCues, pairEvidence, rankHeads } from '../../core/matching/evidence.ts';
import { headsFor } from '../../core/matching/heads.ts';
import type { LinearModel } from '../../core/matching/linear-model.ts';
import { CANDIDATES } from '../../core/matching/taught-matcher.ts';
import { compareWithClaim, relationEvidence } from '../../core/matching/taught-relation.ts';
import { aboutEvidence, namesTopic, type PageMentions } from '../../core/spotting/about-evidence.ts';
import type { MentionFinder } from '../../core/spotting/mentions.ts';
import type { Topic } from '../../core/topic.ts';
import type { LabelledDocument } from '../source-schema.ts';
import type { Labelled } from './labelled.ts';

/** Rows of evidence with what is right of each: pairs, sentences that are about the topic, relations of right pairs. */
export interface TrainingRows {
  readonly pairs: number[][];
  readonly isPair: boolean[];
  readonly abouts: number[][];
  readonly isAbout: boolean[];
  readonly relations: number[][];
  readonly differs: boolean[];
  readonly related: boolean[];
}

/** What the rows of a document are read with. The model has not seen the document. */
export interface RowReader {
  readonly topic: Topic;
  readonly model: LinearModel;
  readonly claims: readonly ClaimReading[];
  readonly together: readonly (readonly number[])[];
  readonly shares: readonly (readonly [number, number])[];
  readonly english: ConceptLexicon;
  readonly find: MentionFinder;
  readonly label: (sentence: LabelledDocument['sentences'][number]) => Labelled;
}

/** Adds the rows of one labelled document. One that does not name the topic teaches nothing: it is never compared. */
export function collectRows(rows: TrainingRows, document: LabelledDocument, reader: RowReader): void {
  const { topic, model, claims, together, shares, english, find, label } = reader;
  const texts = document.sentences.map(({ text }) => text);
  const mentions: PageMentions = { title: find(document.title), sentences: texts.map(find) };
  if (!namesTopic(mentions)) return;
  const page = readDocument(document.title, texts, model, english);
  const cues = pageCues(page, claims.length, mentions);
  rows.abouts.push(...aboutEvidence(page, claims.length, mentions));
  document.sentences.forEach((sentence, place) => {
    const { about, claims: wanted } = label(sentence);
    rows.isAbout.push(about);
    const reading = page.sentences[place];
    if (!reading) return;
    const order = rankHeads(reading, claims.length);
    for (const head of order.slice(0, CANDIDATES)) {
      rows.pairs.push(pairEvidence(page, place, head, order, claims, { together }, cues));
      rows.isPair.push(wanted.has(head));
    }
    for (const [claim, relation] of wanted) {
      const pair = compareWithClaim({ text: sentence.text, date: document.date }, claim, topic, english);
      rows.relations.push(
        relationEvidence(pair, reading.alone, headsFor(claims.length), claim, shares, reading.vector.at.length),
      );
      rows.differs.push(relation === 'differs');
      rows.related.push(relation === 'related');
    }
  });
}
