import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadEnglish } from '../../lib/core/language/english.ts';
import { loadKin } from '../../lib/core/matching/plain-kin.ts';
import { readWords } from '../../lib/core/matching/plain-words.ts';
import { makeRandom } from '../../lib/pack/training/svm.ts';
import { countStems } from './commonness.ts';
import { decompose } from './decompose.ts';
import { dot, makeDense, rowOf, type SparseRow, scaleToOne } from './matrix.ts';
import { quantise } from './quantise.ts';
import { describeStems } from './traits.ts';
import { readWordNet } from './wordnet.ts';

let folder: string;
/** A small dictionary in WordNet's form: a ferry is a boat, a boat is a vessel; to sail is derived from a boat's name. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordnet-'));
  const nouns = [
    '  1 This line is the licence.',
    '00000010 06 n 01 ferry 0 001 @ 00000020 n 0000 | a boat for passengers; "the ferry left"',
    '00000020 06 n 02 boat 0 small_ship 0 002 @ 00000030 n 0000 + 00000040 v 0101 | a small craft',
    '00000030 06 n 01 vessel 0 000 | a craft',
  ];
  writeFileSync(join(folder, 'data.noun'), `${nouns.join('\n')}\n`);
  writeFileSync(
    join(folder, 'data.verb'),
    '00000040 38 v 01 sail 0 001 + 00000020 n 0101 01 + 08 00 | travel by boat\n',
  );
  for (const part of ['adj', 'adv']) writeFileSync(join(folder, `data.${part}`), '');
  const senses = ['boat%1:06:00:: 00000020 1 20', 'ferry%1:06:00:: 00000010 1 0', 'sail%2:38:00:: 00000040 1 9'];
  writeFileSync(join(folder, 'index.sense'), `${senses.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('WordNet', () => {
  it('is read: lemmas, pointers, glosses, and how often a sense was found', () => {
    const { synsets, senses } = readWordNet(folder);
    expect(synsets.get('n00000020')).toEqual({
      lemmas: ['boat', 'small_ship'],
      pointers: [
        { sign: '@', to: 'n00000030' },
        { sign: '+', to: 'v00000040' },
      ],
      gloss: ' a small craft',
    });
    expect(senses.get('boat')).toEqual(new Map([['n00000020', 20]]));
  });

  it('describes a stem by its senses, what they point to and their glosses, examples left out', () => {
    const traits = describeStems(readWordNet(folder), { transport: ['ferri'] });
    const ferry = traits.get('ferri');
    expect([...(ferry?.keys() ?? [])].sort()).toEqual(
      ['n00000010', 'n00000020', 'n00000030', 'gloss boat', 'gloss ferri', 'gloss passeng', 'concept transport'].sort(),
    );
    expect(ferry?.get('n00000010')).toBeGreaterThan(ferry?.get('n00000020') ?? 1);
  });
});

describe('how common stems are', () => {
  it('counts what several subjects use, and neither names nor what one subject alone uses', () => {
    const subjects = [
      ['The regulator spoke. Kestrel Bank said so.', 'A regulator again.'],
      ['Then the regulator met Kestrel again; a comet passed.'],
    ];
    const { buckets } = countStems(readWordNet(folder), subjects);
    const words = buckets.flatMap((bucket) => bucket.split(' '));
    expect(words).toContain('regul');
    expect(words).not.toContain('kestrel');
    expect(words).not.toContain('comet');
    expect(buckets[4]).toBe('boat');
  });
});

describe('the decomposition', () => {
  it('finds the strongest directions of a matrix, and how strong they are', () => {
    const random = makeRandom(7);
    const left = makeDense(2, 40, () => random() - 0.5);
    const right = makeDense(2, 30, () => random() - 0.5);
    for (const matrix of [left, right]) {
      scaleToOne(rowOf(matrix, 0));
      const [first, second] = [rowOf(matrix, 0), rowOf(matrix, 1)];
      const shared = dot(first, second);
      second.forEach((value, at) => {
        second[at] = value - shared * (first[at] ?? 0);
      });
      scaleToOne(second);
    }
    const rows = Array.from({ length: 40 }, (_, row): SparseRow => {
      const cell = (column: number) =>
        5 * (rowOf(left, 0)[row] ?? 0) * (rowOf(right, 0)[column] ?? 0) +
        2 * (rowOf(left, 1)[row] ?? 0) * (rowOf(right, 1)[column] ?? 0);
      return {
        at: Uint32Array.from({ length: 30 }, (_, at) => at),
        values: Float64Array.from({ length: 30 }, (_, at) => cell(at)),
      };
    });
    const found = decompose(rows, 30, 2, random);
    expect(found.strengths.map((strength) => strength.toFixed(6))).toEqual(['5.000000', '2.000000']);
    const first = Float64Array.from({ length: 40 }, (_, row) => rowOf(found.left, row)[0] ?? 0);
    expect(Math.abs(dot(first, rowOf(left, 0)))).toBeCloseTo(1, 6);
  });
});

describe('stored vectors', () => {
  it('are read as near to each other as they were', () => {
    const random = makeRandom(3);
    const words = Array.from({ length: 200 }, (_, at) => `word${at}`);
    const centres = makeDense(5, 12, () => random() - 0.5);
    const vectors = makeDense(200, 12);
    for (let row = 0; row < 200; row += 1) {
      rowOf(vectors, row).set(rowOf(centres, row % 5).map((value) => value + 0.1 * (random() - 0.5)));
      scaleToOne(rowOf(vectors, row));
    }
    const english = loadEnglish({});
    const kin = loadKin(quantise(words, vectors, 4, random), english);
    const weights = { word: () => 1, rarity: () => 1, concept: () => 1 };
    for (const [a, b] of [
      [0, 5],
      [0, 1],
      [7, 93],
    ] as const) {
      const near = kin.cosine(readWords(words[a] ?? '', english), readWords(words[b] ?? '', english), weights);
      expect(near).toBeCloseTo(dot(rowOf(vectors, a), rowOf(vectors, b)), 1);
    }
  });
});
