import * as v from 'valibot';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const isoDate = v.pipe(v.string(), v.isoDate('expected a date like 2025-01-28'));
const relation = v.picklist(['agrees', 'differs', 'related']);

const lexiconEntry = v.object({ text, alone: v.boolean() });

const knownName = v.object({
  name: text,
  type: v.picklist(['person', 'organisation', 'product', 'place', 'unknown']),
  variants: v.array(text),
});

const article = v.object({
  id: text,
  title: text,
  publisher: text,
  published: isoDate,
  language: text,
  url: v.pipe(v.string(), v.url()),
  text,
});

const claim = v.object({ id: text, article: text, topic: text, statement: text, quote: text });

/** A matter's name by language (BCP 47: "zh-CN", "es"). */
const matterNames = v.record(text, v.record(v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)), text));

const labels = v.array(v.object({ id: text, relation }));

/** A labelled sentence: what the matcher learns from. */
export const phrasingSchema = v.object({ text, about: v.boolean(), claims: labels });

/** A labelled document: sentences in their order, so that context can be learned from. */
export const labelledDocumentSchema = v.object({
  doc: text,
  kind: v.string(),
  date: v.nullable(isoDate),
  title: v.string(),
  sentences: v.array(phrasingSchema),
});

/**
 * A topic's sources as one value: what an author of a pack writes. `names`, `dates`, `matters`, `phrasings` and `documents`
 * may be left out, and so may `calibration`, which `npm run bench:quality` finds; a pack without phrasings is matched by its claims' own words.
 */
export const packSourceSchema = v.object({
  id: v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens')),
  topic: v.object({ name: text, lexicon: v.pipe(v.array(lexiconEntry), v.minLength(1)) }),
  names: v.optional(v.array(knownName), []),
  dates: v.optional(v.array(v.object({ text, date: isoDate })), []),
  matters: v.optional(matterNames, {}),
  articles: v.pipe(v.array(article), v.minLength(1)),
  claims: v.pipe(v.array(claim), v.minLength(1)),
  calibration: v.optional(v.object({ slope: v.number(), shift: v.number() }), { slope: 1, shift: 0 }),
  phrasings: v.optional(v.array(phrasingSchema), []),
  documents: v.optional(v.array(labelledDocumentSchema), []),
});

export type PackSource = v.InferOutput<typeof packSourceSchema>;
export type Phrasing = v.InferOutput<typeof phrasingSchema>;
export type LabelledDocument = v.InferOutput<typeof labelledDocumentSchema>;
