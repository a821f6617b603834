import background from '../../lib/core/matching/plain-english.json' with { type: 'json' };
import { judgePage } from '../../lib/core/matching/plain-model.ts';
import vectors from '../../lib/core/matching/plain-vectors.json' with { type: 'json' };
import { gatherPages, trainPlain } from '../../lib/pack/training/train-plain.ts';
import { english, loadTopics, type NamedTopic } from './load.ts';
import { RIVALS } from './rivals.ts';
import { type Row, ratesAt, rowOf, type Scores, scoreRows } from './score.ts';

/** Chances whose precision and recall are shown. */
const CHANCES = [0.75, 0.65, 0.55, 0.45, 0.35];

/** Prints, as Markdown, how well plain packs are matched and spotted: each topic by trees that learnt on the others. */
function main(): void {
  const topics = loadTopics();
  const ours = judgeTopics(topics);
  console.log('| Topic | Method | best F1 (precision, recall) | recall at 90% precision | first right | spotting F1 |');
  console.log('|---|---|---|---|---|---|');
  const sums = new Map<string, Scores[]>();
  topics.forEach((topic, number) => {
    const rows: [string, Row[]][] = [['Collate, topic unseen', ours[number] ?? []]];
    for (const [name, make] of Object.entries(RIVALS)) {
      const search = make(topic.pack.claims);
      rows.push([
        name,
        topic.documents.flatMap(({ sentences }) => sentences.map((sentence) => rowOf(sentence, search(sentence.text)))),
      ]);
    }
    for (const [name, list] of rows) {
      const scores = scoreRows(list);
      sums.set(name, [...(sums.get(name) ?? []), scores]);
      print(topic.name, name, scores);
    }
  });
  for (const [name, list] of sums) print('**mean**', name, meanOf(list));
  printThresholds(topics, ours);
}

/** Prints what is shown from each chance up, precision and recall a topic. */
function printThresholds(topics: readonly NamedTopic[], ours: readonly Row[][]): void {
  console.log(`\n| Shown from | ${topics.map(({ name }) => name).join(' | ')} | mean |`);
  console.log(`|---|${topics.map(() => '---|').join('')}---|`);
  for (const threshold of CHANCES) {
    const rates = ours.map((rows) => ratesAt(rows, threshold));
    const mean = {
      precision: rates.reduce((sum, { precision }) => sum + precision, 0) / rates.length,
      recall: rates.reduce((sum, { recall }) => sum + recall, 0) / rates.length,
    };
    const cells = [...rates, mean].map(({ precision, recall }) => `${precision.toFixed(2)}, ${recall.toFixed(2)}`);
    console.log(`| ${threshold} | ${cells.join(' | ')} |`);
  }
}

/** The pairs and spotting of every topic by trees that never saw it. */
function judgeTopics(topics: readonly NamedTopic[]): Row[][] {
  const pages = gatherPages(topics, english, background, vectors);
  return topics.map(({ pack }, number) => {
    const model = trainPlain(pages.filter(({ topic }) => topic !== number));
    return pages
      .filter(({ topic }) => topic === number)
      .flatMap(({ page, kit, document }) =>
        judgePage(page, kit, model).map(({ about, claims, chances }, place) => {
          const sentence = document.sentences[place];
          const found = claims.map((claim, at) => ({ claim: pack.claims[claim]?.id ?? '', score: chances[at] ?? 0 }));
          return rowOf(sentence ?? { claims: [], about: false }, page.mentioned ? found : [], about >= 0.5);
        }),
      );
  });
}

function meanOf(list: readonly Scores[]): Scores {
  const mean = (read: (scores: Scores) => number) => list.reduce((sum, scores) => sum + read(scores), 0) / list.length;
  return {
    f1: mean(({ f1 }) => f1),
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    recallAt90: mean(({ recallAt90 }) => recallAt90),
    firstRight: mean(({ firstRight }) => firstRight),
    spotting: mean(({ spotting }) => spotting),
  };
}

function print(topic: string, method: string, scores: Scores): void {
  const spotting = scores.spotting > 0 ? scores.spotting.toFixed(2) : '';
  console.log(
    `| ${topic} | ${method} | ${scores.f1.toFixed(2)} (${scores.precision.toFixed(2)}, ${scores.recall.toFixed(2)}) | ` +
      `${scores.recallAt90.toFixed(2)} | ${scores.firstRight.toFixed(2)} | ${spotting} |`,
  );
}

main();
