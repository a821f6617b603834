import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBundledEngine } from '../../scripts/lib/node-engine.ts';
import type { Engine } from './engine.ts';

let engine: Engine;
beforeAll(() => {
  engine = loadBundledEngine();
}, 300_000);

const page = (...blocks: string[]) => ({ title: 'DeepSeek', url: '', date: '2025-01-28', blocks });

describe('the engine with the bundled pack', () => {
  it('puts both articles beside the cost of training', () => {
    const [sentence] = engine.compare(page('DeepSeek says training its model cost less than $6 million.')).sentences;
    expect(sentence?.matches.map(({ claim }) => claim).sort()).toEqual(['B14', 'L05']);
    expect(sentence?.matches.every(({ relation }) => relation === 'agrees')).toBe(true);
  });

  it('says in what a pair differs', () => {
    const [sentence] = engine.compare(page("DeepSeek's app has been downloaded 10 million times.")).sentences;
    const match = sentence?.matches.find(({ claim }) => claim === 'L16');
    expect(match?.relation).toBe('differs');
    expect(match?.facts.some(({ kind, result }) => kind === 'count' && result === 'differs')).toBe(true);
  });

  it('shows no clash in a pair that agrees', () => {
    const text = readFileSync('scripts/sample/index.html', 'utf8').replace(/<[^>]+>/gu, ' ');
    for (const { matches } of engine.compare(page(text)).sentences) {
      for (const { relation, facts } of matches) {
        expect(facts.some(({ result }) => result === 'differs')).toBe(relation === 'differs');
      }
    }
  });

  it('is silent on a page that never names the topic', () => {
    const silent = {
      title: 'Markets',
      url: '',
      date: null,
      blocks: ['Nvidia shares fell 17% and lost $589bn.', 'GPT-4 cost over $100m.'],
    };
    expect(engine.compare(silent).sentences).toEqual([]);
  });

  it('reads context without reporting it', () => {
    const report = engine.compare(page('It cost less than $6 million to train.'), {
      context: ['DeepSeek released R1 on 20 January.'],
    });
    expect(report.sentences.map(({ block }) => block)).toEqual([0]);
  });

  it('shows more the more open it is', () => {
    const blocks =
      readFileSync('scripts/sample/index.html', 'utf8')
        .match(/<p>.*?<\/p>/gsu)
        ?.map((p) => p.replace(/<[^>]+>/gu, '')) ?? [];
    const pairs = [0, 0.5, 1].map((openness) =>
      engine.compare(page(...blocks), { openness }).sentences.reduce((sum, { matches }) => sum + matches.length, 0),
    );
    expect(pairs).toEqual([...pairs].sort((a, b) => a - b));
    expect(pairs[2]).toBeGreaterThan(pairs[0] ?? 0);
  });

  it('gives offsets that hold the sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 5 }), (blocks) => {
        for (const { block, start, end, text } of engine.compare(page(...blocks), { all: true }).sentences) {
          expect(blocks[block]?.slice(start, end)).toBe(text);
        }
      }),
    );
  });

  it('tells the nearest claim that was left out, when asked', () => {
    const { sentences } = engine.compare(page('DeepSeek shares its founder with a hedge fund.'), {
      explain: true,
      openness: 0,
    });
    expect(sentences[0]?.rejected?.score).toBeGreaterThan(0);
  });
});
