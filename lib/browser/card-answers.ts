import type { Topic } from '../core/topic.ts';
import type { Correction } from '../core/view/correction.ts';
import { readCorrections, writeCorrections } from './corrections.ts';
import type { Quote, SetAside } from './messaging.ts';

/** Words of a quotation that are enough to find it in its article. */
const FRAGMENT_WORDS = 12;

/** Corrections keep no longer ones. */
const LONGEST_TITLE = 1000;

/** A link to the quoted words in an article; empty for other addresses than the web's. */
function linkTo(url: string, quote: string): string {
  if (!/^https?:\/\//.test(url)) return '';
  const words = encodeURIComponent(quote.split(/\s+/).slice(0, FRAGMENT_WORDS).join(' ')).replaceAll('-', '%2D');
  return `${url}#:~:text=${words}`;
}

/** What the references say, for the claims asked for and in their order. */
export function quotesOf({ claims, articles }: Topic, ids: readonly string[]): Quote[] {
  const quotes: Quote[] = [];
  for (const { id, article, quote } of claims) {
    const source = ids.includes(id) && articles.find((one) => one.id === article);
    if (!source) continue;
    const date = new Date(source.published).toLocaleDateString(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
    quotes.push({ claim: id, quote, source: `${source.publisher}, ${date}`, url: linkTo(source.url, quote) });
  }
  return quotes.sort((a, b) => ids.indexOf(a.claim) - ids.indexOf(b.claim));
}

let writing: Promise<unknown> = Promise.resolve();

/** One change after another, for each reads what is stored before it writes. */
function change(next: (now: readonly Correction[]) => readonly Correction[]): Promise<void> {
  const work = writing.then(async () => writeCorrections(next(await readCorrections())));
  writing = work.catch(() => {});
  return work;
}

/** Stores that a sentence is on another matter than its claims, as the popup does. Returns the ids for the undo. */
export async function storeSetAside({ text, title, date, pairs }: SetAside, pack: string): Promise<readonly string[]> {
  const at = new Date().toISOString();
  const said = pairs.map(
    ({ claim, relation }): Correction => ({
      id: crypto.randomUUID(),
      verdict: 'not-same',
      pack,
      claim,
      text,
      title: title.slice(0, LONGEST_TITLE),
      date,
      relation,
      at,
    }),
  );
  await change((now) => [...now, ...said]);
  return said.map(({ id }) => id);
}

/** Takes stored corrections back. */
export async function takeBack(ids: readonly string[]): Promise<void> {
  await change((now) => now.filter(({ id }) => !ids.includes(id)));
}
