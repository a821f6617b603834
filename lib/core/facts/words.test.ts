import { describe, expect, it } from 'vitest';
import { extractFacts } from './extract.ts';

const NAMES = [
  { name: 'Liang Wenfeng', type: 'person' as const, variants: ['Mr Liang', 'Liang Wen Feng', 'the founder'] },
];
const read = (text: string) => extractFacts(text, { date: '2025-01-28', names: NAMES });

describe('names', () => {
  it.each([
    ['Mr Liang met Sam Altman.', ['Liang Wenfeng', 'Sam Altman']],
    ['Yesterday the founder spoke.', ['Liang Wenfeng']],
    ['It was the president.', []],
    ['The U.S. fears for America.', ['United States', 'United States']],
    ['They told us nothing.', []],
    ["The model rivals OpenAI's o1 and GPT-4.", ['OpenAI', 'o1', 'GPT-4']],
    ['His fund, High-Flyer, trades.', ['High-Flyer']],
    ['Shares fell on Monday.', []],
    ['NOTHING IS CHEAP IN THIS HEADLINE', []],
  ])('%s', (text, names) => {
    expect(read(text).flatMap((fact) => (fact.kind === 'name' ? [fact.name] : []))).toEqual(names);
  });
});

describe('words that plain objects know too', () => {
  it.each([
    'The constructor has won 10 titles, one of them a constructors’ title.',
    'Tens of constructors, a constructor: $5 constructor, a week constructor ago.',
    '__proto__ is a word like toString.',
  ])('%s', (text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('are counted like others', () => {
    expect(read('It hired 40 constructors.')).toMatchObject([{ kind: 'count', unit: 'constructor' }]);
  });
});

describe('quotations', () => {
  it.each([
    ['He called it "AI\'s Sputnik moment."', ["ai's sputnik moment"]],
    ['He called it “a wake-up call”, she ‘a joke’.', ['a wake up call', 'a joke']],
    ["Nvidia's and the users' chips are 'home turf' now.", ['home turf']],
    ['An open "mark quotes nothing.', []],
  ])('%s', (text, words) => {
    expect(read(text).flatMap((fact) => (fact.kind === 'quote' ? [fact.words.join(' ')] : []))).toEqual(words);
  });
});

describe('directions', () => {
  it.each([
    ['Nvidia fell 12 per cent.', ['down']],
    ['Nvidia jumped 12 per cent.', ['up']],
    ['Nvidia was down 12 per cent.', ['down']],
    ['It closed up sharply.', ['up']],
    ['He sat down and looked up.', []],
  ])('%s', (text, directions) => {
    expect(read(text).flatMap((fact) => (fact.kind === 'direction' ? [fact.direction] : []))).toEqual(directions);
  });
});

describe('stances', () => {
  it.each([
    ['The model is open-source.', ['open +']],
    ['They keep the model proprietary.', ['open -']],
    ['The model is not open source.', ['open -']],
    ['No one is really disputing it.', ['belief +']],
    ['Critics have questioned the claim.', ['belief -']],
    ['It rivals o1.', ['parity +']],
    ['Its rivals fell.', []],
    ['It is weaker than o1.', ['parity -']],
    ['It requires a paid subscription.', ['free -']],
  ])('%s', (text, stances) => {
    const found = read(text).flatMap((fact) =>
      fact.kind === 'stance' ? [`${fact.stance} ${fact.polarity > 0 ? '+' : '-'}`] : [],
    );
    expect(found).toEqual(stances);
  });
});
