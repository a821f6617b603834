import * as v from 'valibot';

const day = v.nullish(v.pipe(v.string(), v.isoDate('expected a date like 2025-01-28')), null);

const paragraphsLine = v.object({
  id: v.string(),
  title: v.optional(v.string(), ''),
  url: v.optional(v.string(), ''),
  date: day,
  paragraphs: v.array(v.string()),
});
const htmlLine = v.object({ id: v.string(), html: v.string(), url: v.optional(v.string()), date: day });
const neither = v.never('expected {"id","paragraphs":[…]} or {"id","html"}');

/** A line of `--jsonl`: a document, of paragraphs or as HTML. Which one is told by its key, so that problems can be named. */
export const documentLine = v.lazy((line) => {
  if (typeof line !== 'object' || line === null) return paragraphsLine;
  const { paragraphs, html } = line as Partial<Record<'paragraphs' | 'html', unknown>>;
  if (html !== undefined && !Array.isArray(paragraphs)) return htmlLine;
  return paragraphs === undefined ? neither : paragraphsLine;
});

/** A line of `--pairs`: two sentences on one matter. */
export const pairLine = v.object({
  id: v.string(),
  page: v.string(),
  reference: v.string(),
  pageDate: day,
  referenceDate: day,
});

/** A line of `--facts`: a sentence. */
export const sentenceLine = v.object({ id: v.string(), text: v.string(), date: day });
