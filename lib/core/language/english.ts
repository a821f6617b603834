import type { ConceptLexicon } from './concepts.ts';

/** What the build makes of the concept lexicon: each concept's words and phrases as stems joined by spaces. */
export type EnglishData = Readonly<Record<string, readonly string[]>>;

/** Turns built language data into look-up tables. */
export function loadEnglish(data: EnglishData): ConceptLexicon {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  const reach = new Map<string, number>();
  for (const [concept, entries] of Object.entries(data)) {
    for (const entry of entries) {
      const [first = '', ...others] = entry.split(' ');
      const table = others.length === 0 ? words : phrases;
      if (others.length > 0) reach.set(first, Math.max(reach.get(first) ?? 0, others.length + 1));
      const known = table.get(entry);
      if (known) known.push(concept);
      else table.set(entry, [concept]);
    }
  }
  return { words, phrases, reach };
}

/** Words too common to be evidence of a matter. "not" and "no" are kept: they turn a sentence round. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but of to in on at for by with from as is are was were be been being it its this that these those ' +
    'he she his her their they them i we our us you your had has have having do does did so than then there here which ' +
    'who whom whose what when where while will would can could should may might must also just very into onto over such ' +
    's t re ve ll d m said say'
  ).split(' '),
);
