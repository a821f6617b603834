import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fact } from '../../lib/core/facts/fact.ts';
import type { FactComparison } from '../../lib/core/relation/comparison.ts';
import type { ReferenceView } from '../../lib/core/view/row.ts';
import { testWords } from '../test-words.ts';
import { WordsProvider } from '../words.ts';
import { Ledger } from './Ledger.tsx';

const money = (text: string, low: number, high: number, start = 0): Fact => ({
  kind: 'money',
  currency: 'USD',
  text,
  start,
  end: start + text.length,
  interval: { low, high },
});

function reference(id: string, publisher: string, facts: readonly FactComparison[]): ReferenceView {
  const passage = { before: '', lead: '', pieces: [], tail: '', after: '' };
  return {
    claim: { id, article: publisher, topic: 'training-cost', statement: '', quote: '' },
    article: { id: publisher, title: '', publisher, published: '2025-01-28', language: 'en', url: '', text: '' },
    match: { claim: id, relation: 'differs', score: 0.9, facts, notes: [], why: [] },
    passage,
    page: [],
    address: '',
  };
}

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function draw(references: readonly ReferenceView[]): HTMLTableElement {
  render(
    <WordsProvider value={testWords()}>
      <Ledger references={references} />
    </WordsProvider>,
    root,
  );
  const table = root.querySelector('table');
  if (table === null) throw new Error('No table');
  return table;
}
const textsOf = (row: HTMLTableRowElement | undefined) => [...(row?.cells ?? [])].map(({ textContent }) => textContent);

const page = money('$600 million', 5.5e8, 6.5e8);
const differs: FactComparison = {
  kind: 'money',
  page,
  reference: money('$6m', 5.5e6, 6.5e6),
  result: 'differs',
  by: { unit: 'times', amount: 100, larger: 'page' },
};

describe('the ledger', () => {
  it('gives each fact a row: both sides’ words, what came of it and by how much', () => {
    const table = draw([reference('B14', 'allAfrica', [differs])]);
    expect(textsOf(table.rows[0])).toEqual(['Fact', 'This page', 'allAfrica']);
    expect(textsOf(table.rows[1])).toEqual(['Amount', '$600 million', '$6m100 times as much on the page']);
    expect(table.rows[1]?.querySelector('.sign')).not.toBeNull();
  });

  it('puts two references beside one fact of the page, and says where one is silent', () => {
    const table = draw([reference('B14', 'allAfrica', [differs]), reference('L05', 'Lokmat Times', [])]);
    expect(textsOf(table.rows[1])?.at(-1)).toBe('says nothing on it');
  });

  it('says why two values cannot be compared', () => {
    const euros: FactComparison = { ...differs, result: 'not-comparable', note: 'other-currency' };
    const { by: _, ...plain } = euros;
    const table = draw([reference('B14', 'allAfrica', [plain])]);
    expect(table.textContent).toContain('another currency');
  });

  it('puts differences first and names what one side alone says', () => {
    const same: FactComparison = { kind: 'money', page: money('$5m', 5e6, 5e6, 40), reference: page, result: 'agrees' };
    const alone: FactComparison = {
      kind: 'money',
      page: null,
      reference: money('£4.8m', 1, 2),
      result: 'reference-only',
    };
    const table = draw([reference('B14', 'allAfrica', [same, differs, alone])]);
    expect(textsOf(table.rows[1])[1]).toBe('$600 million');
    expect(root.querySelector('.one-sided')?.textContent).toContain('Only in the reference£4.8m');
  });

  it('shows the days that a wording stands for', () => {
    const lastWeek: Fact = {
      kind: 'date',
      text: 'last week',
      start: 0,
      end: 9,
      interval: { low: 20_108, high: 20_114 },
    };
    const dates: FactComparison = { kind: 'date', page: lastWeek, reference: lastWeek, result: 'agrees' };
    expect(draw([reference('L12', 'Lokmat Times', [dates])]).textContent).toMatch(/20\s?–\s?26 Jan 2025/);
  });

  it('shows words of one side that tell of a difference by themselves', () => {
    const words: Fact = {
      kind: 'name',
      text: 'not DeepSeek',
      start: 4,
      end: 16,
      name: 'DeepSeek',
      type: 'organisation',
    };
    const told: FactComparison = { kind: 'name', page: words, reference: null, result: 'differs' };
    const table = draw([reference('B14', 'allAfrica', [told])]);
    expect(textsOf(table.rows[1])).toEqual(['The page’s wording', 'not DeepSeek', 'tells of a difference']);
    const other = draw([reference('B14', 'allAfrica', [{ ...told, page: null, reference: words }])]);
    expect(textsOf(other.rows[1])).toEqual(['The reference’s wording', '', 'not DeepSeektells of a difference']);
  });
});
