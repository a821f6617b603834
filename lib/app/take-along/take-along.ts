import type { TakeFormat } from '../../core/view/surface.ts';
import { toClaimData } from './claim-review.ts';
import type { ComparisonSet, Taken } from './comparison-set.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMail } from './mail.ts';
import { toMarkdown, toText } from './prose.ts';

const FORMS: Readonly<Record<TakeFormat, { ending: string; type: string; write: (set: ComparisonSet) => string }>> = {
  markdown: { ending: 'md', type: 'text/markdown', write: toMarkdown },
  mail: { ending: 'html', type: 'text/html', write: toMail },
  text: { ending: 'txt', type: 'text/plain', write: toText },
  csv: { ending: 'csv', type: 'text/csv', write: toCsv },
  json: { ending: 'json', type: 'application/json', write: toJson },
  'claim-review': { ending: 'jsonld', type: 'application/ld+json', write: toClaimData },
};

/** Puts a comparison into a form to copy or save. */
export function takeAlong(format: TakeFormat, set: ComparisonSet): Taken {
  const { ending, type, write } = FORMS[format];
  const host = set.head?.host.replace(/[^\p{L}\p{N}.-]+/gu, '-') ?? '';
  return { name: `collate${host === '' ? '' : `-${host}`}.${ending}`, type, text: write(set) };
}
