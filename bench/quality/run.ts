import { writeFileSync } from 'node:fs';
import concepts from '../../lib/core/language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../../lib/core/language/english.ts';
import { buildEnglish } from '../../lib/pack/build-english.ts';
import type { LabelledDocument } from '../../lib/pack/source-schema.ts';
import { trainIndex } from '../../lib/pack/training/train-index.ts';
import { readJsonLines, readPackFolder } from '../../scripts/lib/read-pack.ts';
import { predictWithEngine } from './ours.ts';
import { createRivals } from './rivals.ts';
import { type Figures, type Prediction, scoreAll, sweep } from './score.ts';

/**
 * Cross-validated figures: the development documents and the pack's first documents are split into folds by document; each
 * fold is read by an index that learned from everything else. Rivals read the same sentences. `--folds 0,1` runs some only.
 */
const FOLDS = 5;
const PACK = 'deepseek-2025-01';
const TARGET = 'docs/quality.md';

const source = readPackFolder(`packs/${PACK}`, PACK);
const dev = readJsonLines('bench/data/dev.jsonl') as LabelledDocument[];
const first = new Set((readJsonLines(`packs/${PACK}/documents.jsonl`) as LabelledDocument[]).map(({ doc }) => doc));
const measured = [...dev, ...source.documents.filter(({ doc }) => first.has(doc))];
const taughtAlways = source.documents.filter(({ doc }) => !first.has(doc));
const chosen = foldsToRun();
const english = loadEnglish(buildEnglish(concepts));

const documents: LabelledDocument[] = [];
const ours: Prediction[][] = [];
for (const fold of chosen) {
  const held = measured.filter((_, index) => index % FOLDS === fold);
  const rest = measured.filter((_, index) => index % FOLDS !== fold);
  const taught = { ...source, documents: [...rest, ...taughtAlways] };
  documents.push(...held);
  ours.push(...predictWithEngine(source, trainIndex(taught, english), english, held));
  console.error(`fold ${fold} done`);
}

const isDev = new Set(dev.map(({ doc }) => doc));
const subset = (own: (document: LabelledDocument) => boolean) => {
  const places = documents.flatMap((document, index) => (own(document) ? [index] : []));
  return {
    documents: places.map((index) => documents[index] as LabelledDocument),
    of: <T>(list: readonly T[]) => places.map((index) => list[index] as T),
  };
};

const lines: string[] = [
  '# Matching, measured',
  '',
  '`npm run bench:quality` makes this page: labelled documents in five folds, each read by an index that learned from everything',
  'else. Thresholds are those of the extension. A row of a rival stands at the threshold that is best for it on these sentences.',
  'Hit@1 counts sentences whose best pair is both shown and right.',
  '',
];
for (const [name, own] of [
  ['Development documents', (d: LabelledDocument) => isDev.has(d.doc)],
  ["Development documents and the pack's first documents", () => true],
] as const) {
  const part = subset(own);
  const sentences = part.documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const pairs = part.documents.reduce(
    (sum, document) => sum + document.sentences.reduce((n, { claims }) => n + claims.length, 0),
    0,
  );
  lines.push(`## ${name}: ${part.documents.length} documents, ${sentences} sentences, ${pairs} pairs`, '', ...header());
  for (const [label, threshold] of [
    ['ours, only sure ones', 0.8],
    ['ours, as shipped', 0.6],
    ['ours, more', 0.25],
  ] as const) {
    lines.push(row(label, scoreAll(part.documents, part.of(ours), threshold)));
  }
  for (const rival of createRivals(source.claims)) {
    const predictions = part.documents.map(({ sentences: list }) =>
      list.map(({ text }): Prediction => ({ about: false, pairs: rival.find(text) })),
    );
    lines.push(
      row(
        `${rival.name}, at its best`,
        scoreAll(part.documents, predictions, sweep(part.documents, predictions).best),
        true,
      ),
    );
  }
  lines.push('');
}
lines.push(...calibration(documents, ours), '', ...worstMisses(documents, ours), '');
writeFileSync(TARGET, lines.join('\n'));
console.log(lines.join('\n'));

function foldsToRun(): number[] {
  const at = process.argv.indexOf('--folds');
  return at < 0
    ? Array.from({ length: FOLDS }, (_, fold) => fold)
    : (process.argv[at + 1] ?? '').split(',').map(Number);
}

function header(): string[] {
  return [
    '| | spotting F1 | matching F1 | precision | recall | hit@1 | false alarms | relation | differs found | false differs |',
    '|---|---|---|---|---|---|---|---|---|---|',
  ];
}

function row(
  name: string,
  { spotting, matching, hitAt1, falseAlarms, relation, differsFound, differsFalse }: Figures,
  matchingOnly = false,
): string {
  const show = (value: number) => value.toFixed(3);
  const own = [matching.f1, matching.precision, matching.recall, hitAt1, falseAlarms].map(show);
  const rest = matchingOnly ? ['', '', ''] : [relation, differsFound, differsFalse].map(show);
  return `| ${[name, matchingOnly ? '' : show(spotting.f1), ...own, ...rest].join(' | ')} |`;
}

/** How often pairs of a stated chance are right: a score that means something has both columns near each other. */
function calibration(all: readonly LabelledDocument[], predictions: readonly (readonly Prediction[])[]): string[] {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0, sum: 0 }));
  all.forEach((document, number) => {
    document.sentences.forEach(({ claims }, place) => {
      for (const { claim, score } of predictions[number]?.[place]?.pairs ?? []) {
        const bin = bins[Math.min(9, Math.floor(score * 10))];
        if (!bin) continue;
        bin.said += 1;
        bin.sum += score;
        bin.right += claims.some(({ id }) => id === claim) ? 1 : 0;
      }
    });
  });
  const rows = bins
    .filter(({ said }) => said > 0)
    .map(({ said, right, sum }) => `| ${(sum / said).toFixed(2)} | ${(right / said).toFixed(2)} | ${said} |`);
  const { slope, shift } = fitCalibration(all, predictions);
  const hint = `A fit to these pairs: log odds times ${slope.toFixed(2)} plus ${shift.toFixed(2)} (beside the pack's own \`calibration\`).`;
  return ['## Calibration', '', hint, '', '| stated chance | share that is right | pairs |', '|---|---|---|', ...rows];
}

function worstMisses(all: readonly LabelledDocument[], predictions: readonly (readonly Prediction[])[]): string[] {
  const misses = all.flatMap((document, number) =>
    document.sentences.flatMap(({ text, claims }, place) => {
      const pairs = predictions[number]?.[place]?.pairs ?? [];
      const wrong = pairs.filter(({ claim, score }) => score >= 0.5 && !claims.some(({ id }) => id === claim));
      const missed = claims.map(({ id }) => ({ id, score: pairs.find(({ claim }) => claim === id)?.score ?? 0 }));
      return [
        ...wrong.map(({ claim, score }) => ({ size: score, line: `- wrong ${claim} (${score.toFixed(2)}): ${text}` })),
        ...missed.map(({ id, score }) => ({ size: 1 - score, line: `- missed ${id} (${score.toFixed(2)}): ${text}` })),
      ];
    }),
  );
  return [
    '## The worst misses',
    '',
    ...misses
      .sort((a, b) => b.size - a.size)
      .slice(0, 30)
      .map(({ line }) => line),
  ];
}

/** Platt's fit: slope and shift of the log odds that make the stated chances right (Newton's method on the log loss). */
function fitCalibration(
  all: readonly LabelledDocument[],
  predictions: readonly (readonly Prediction[])[],
): { slope: number; shift: number } {
  const points = all.flatMap((document, number) =>
    document.sentences.flatMap(({ claims }, place) =>
      (predictions[number]?.[place]?.pairs ?? []).map(({ claim, score }) => ({
        x: Math.log(Math.min(0.999, Math.max(0.001, score)) / (1 - Math.min(0.999, Math.max(0.001, score)))),
        y: claims.some(({ id }) => id === claim) ? 1 : 0,
      })),
    ),
  );
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 20; step += 1) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-6, 0, 1e-6];
    for (const { x, y } of points) {
      const chance = 1 / (1 + Math.exp(-(slope * x + shift)));
      const weight = chance * (1 - chance);
      ga += (chance - y) * x;
      gb += chance - y;
      haa += weight * x * x;
      hab += weight * x;
      hbb += weight;
    }
    const determinant = haa * hbb - hab * hab;
    slope -= (hbb * ga - hab * gb) / determinant;
    shift -= (haa * gb - hab * ga) / determinant;
  }
  return { slope, shift };
}
