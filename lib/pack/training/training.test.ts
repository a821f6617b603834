import { describe, expect, it } from 'vitest';
import { hashFeature } from '../../core/matching/hash.ts';
import { loadLinearModel } from '../../core/matching/linear-model.ts';
import { scoreTrees, toChance } from '../../core/matching/trees.ts';
import { growTrees } from './boost.ts';
import { makeRandom } from './svm.ts';
import { chooseFeatures, trainLinear } from './train-linear.ts';

/** Sentences of two classes over a small vocabulary; the class shows in one word of three. */
function makeExamples(count: number, seed: number) {
  const random = makeRandom(seed);
  const pick = (words: readonly string[]) => `w:${words[Math.floor(random() * words.length)]}`;
  return Array.from({ length: count }, () => {
    const head = random() < 0.5 ? 0 : 1;
    const own = head === 0 ? ['cost', 'price', 'bill'] : ['rain', 'storm', 'wind'];
    return { names: [...new Set([pick(own), pick(['a', 'b', 'c', 'd']), pick(['e', 'f', 'g'])])], head };
  });
}

describe('the linear model', () => {
  const examples = makeExamples(300, 1);
  const plans = [0, 1].map((head) => ({ isMember: (example: number) => examples[example]?.head === head }));
  const data = trainLinear(examples, plans, chooseFeatures(examples, plans));

  it('tells unseen sentences apart, also after being stored as text', () => {
    const model = loadLinearModel(JSON.parse(JSON.stringify(data)));
    const unseen = makeExamples(200, 2);
    const right = unseen.filter(({ names, head }) => {
      const [first = 0, second = 0] = model.scores(
        model.vector([{ places: model.placesOf(names.map(hashFeature)), share: 1 }]),
      );
      return (first > second ? 0 : 1) === head;
    });
    expect(right.length / unseen.length).toBeGreaterThan(0.98);
  });

  it('knows what it learned from and says what speaks for a head', () => {
    const model = loadLinearModel(data);
    expect(model.knows('w:cost')).toBe(true);
    expect(model.knows('w:unheard-of')).toBe(false);
    expect(model.weight('w:cost', 0)).toBeGreaterThan(0);
    expect(model.weight('w:cost', 1)).toBeLessThan(0);
  });

  it('is the same each time', () => {
    expect(trainLinear(examples, plans, chooseFeatures(examples, plans))).toEqual(data);
  });
});

describe('boosted trees', () => {
  const random = makeRandom(5);
  const rows = Array.from({ length: 800 }, () => [random(), random(), random()]);
  // Neither feature tells by itself: only both together do.
  const isHit = rows.map(([a = 0, b = 0]) => a > 0.5 !== b > 0.5);
  const trees = growTrees(rows, isHit, { trees: 60, depth: 3, rate: 0.2, smallestLeaf: 5, seed: 1 });

  it('learn what two features tell only together', () => {
    const right = rows.filter((row, index) => toChance(scoreTrees(trees, row)) > 0.5 === isHit[index]);
    expect(right.length / rows.length).toBeGreaterThan(0.95);
  });

  it('say the base rate where they know nothing', () => {
    const none = growTrees([[0], [0], [0], [0]], [true, false, false, false], {
      trees: 3,
      depth: 2,
      rate: 0.1,
      smallestLeaf: 2,
      seed: 1,
    });
    expect(toChance(scoreTrees(none, [0]))).toBeGreaterThan(0.1);
    expect(toChance(scoreTrees(none, [0]))).toBeLessThan(0.4);
  });
});
