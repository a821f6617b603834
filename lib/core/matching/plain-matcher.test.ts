import { describe, expect, test } from 'vitest';
import { buildEnglish } from '../../pack/build-english.ts';
import concepts from '../language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../language/english.ts';
import type { Topic } from '../topic.ts';
import { createPlainMatcher } from './plain-matcher.ts';

const english = loadEnglish(buildEnglish(concepts));
const TEXT =
  'The lighthouse keeper Orla Venn rescued 14 sailors from the trawler Marigold on Sunday.\n\n' +
  'The Marigold, built in 1962, had struck a reef off Cape Tarn. Repairs to the lamp will cost 3.2m crowns.';
const TOPIC: Topic = {
  id: 'marigold',
  topic: { name: 'The Marigold rescue', lexicon: [{ text: 'Marigold', alone: true }] },
  names: [],
  dates: [],
  articles: [
    {
      id: 'a',
      title: 'Keeper saves crew',
      publisher: 'The Tarn Bell',
      published: '2030-02-04',
      language: 'en',
      url: 'https://bell.example/1',
      text: TEXT,
    },
  ],
  claims: [
    {
      id: 'K1',
      article: 'a',
      topic: 'rescue',
      statement: 'Lighthouse keeper Orla Venn rescued 14 sailors from the trawler Marigold on Sunday.',
      quote: 'The lighthouse keeper Orla Venn rescued 14 sailors from the trawler Marigold on Sunday.',
    },
    {
      id: 'K2',
      article: 'a',
      topic: 'ship',
      statement: 'The Marigold was built in 1962.',
      quote: 'The Marigold, built in 1962',
    },
    {
      id: 'K3',
      article: 'a',
      topic: 'lamp',
      statement: 'Repairs to the lamp of the lighthouse will cost 3.2m crowns.',
      quote: 'Repairs to the lamp will cost 3.2m crowns.',
    },
  ],
};
const matcher = createPlainMatcher(TOPIC, { kind: 'plain' }, english);
const best = (title: string, ...sentences: string[]) =>
  matcher.match({ title, sentences }).map(({ candidates: [first] }) => first && TOPIC.claims[first.claim]?.id);

describe('a pack with nothing but its claims', () => {
  test('puts a sentence beside the claim on the same matter', () => {
    expect(
      best(
        'Fourteen saved from the Marigold',
        'Orla Venn, who keeps the lighthouse, saved fourteen sailors from the Marigold.',
        'The trawler was built in 1962.',
        'Mending the lamp is expected to cost 3.2 million crowns.',
      ),
    ).toEqual(['K1', 'K2', 'K3']);
  });

  test('shows nothing on a page that never names the topic', () => {
    const page = {
      title: 'Bakery reopens',
      sentences: ['Repairs to the lamp will cost 3.2m crowns.', 'It was built in 1962.'],
    };
    expect(matcher.match(page).flatMap(({ candidates }) => candidates)).toEqual([]);
  });

  test('spots the sentences that name the topic and leaves boilerplate alone', () => {
    const [named, , , , other] = matcher.match({
      title: 'Trawler Marigold refloated',
      sentences: [
        'The Marigold was towed into the harbour of Cape Tarn.',
        'It had been aground since Sunday.',
        'Her crew of 14 watched from the pier.',
        'Orla Venn lit the lamp for them.',
        'Sign up here for our newsletter.',
      ],
    });
    expect(named?.about).toBe(true);
    expect(other?.about).toBe(false);
  });

  test('gives reasons that name the words of the page', () => {
    const [first] = matcher.match({
      title: 'Marigold',
      sentences: ['The Marigold was built in 1962, say its papers.'],
    });
    expect(first?.candidates[0]?.why.map(({ text }) => text).join(' ')).toContain('built');
  });

  test('gives the same answer twice', () => {
    const page = { title: 'Marigold', sentences: ['The Marigold hit a reef.', 'Its keeper is Orla Venn.'] };
    expect(matcher.match(page)).toEqual(matcher.match(page));
  });
});
