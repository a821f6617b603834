import type { SentenceReport } from '../core/report/report.ts';
import { splitSentences } from '../core/sentences.ts';
import type { LoadedEngine } from './background.ts';
import { compareSliceWith } from './compare-slice.ts';

/** Stand-in until the engine is there: spots sentences that spell the topic. */
export function loadEngine(): Promise<LoadedEngine> {
  return Promise.resolve({
    topics: [],
    compare: (slice) =>
      compareSliceWith(
        (page) => {
          const sentences: SentenceReport[] = [];
          for (const [block, text] of page.blocks.entries()) {
            for (const { start, end } of splitSentences(text)) {
              const sentence = text.slice(start, end);
              if (/deep ?seek/i.test(sentence)) {
                sentences.push({ block, start, end, text: sentence, about: true, matches: [] });
              }
            }
          }
          return { title: page.title, url: page.url, date: page.date, sentences };
        },
        { context: [], ...slice },
      ),
  });
}
