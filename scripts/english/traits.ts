import type { EnglishData } from '../../lib/core/language/english.ts';
import { stem } from '../../lib/core/text/tokens.ts';
import type { Synset, WordNet } from './wordnet.ts';

/** What a stem is described by, each trait with its weight. */
export type Traits = Map<string, number>;

/** What a sense passes on of the senses it points to, by WordNet's signs; found by trying out, as the other weights here. */
const POINTERS: Readonly<Record<string, number>> = {
  '@': 0.5,
  '@i': 0.5,
  '+': 0.8,
  '&': 0.6,
  '^': 0.4,
  $: 0.7,
  '*': 0.5,
  '>': 0.5,
  '=': 0.4,
  ';c': 0.25,
  '\\': 0.6,
  '<': 0.6,
  '#p': 0.2,
  '%p': 0.2,
  '~': 0.1,
};
const GRANDPARENT = 0.2;
const GLOSS = 0.25;
/** What a word of a gloss learns from the sense that it explains. */
const EXPLAINS = { sense: 0.12, word: 0.02 };
const CONCEPT = 3;
const ITSELF = 0.5;
/** A sense that SemCor never shows counts for so many. */
const UNSEEN = 0.7;

const SILENT = new Set(
  (
    'a an the and or but of to in on at for by with from as is are was were be been being it its this that these those he she ' +
    'his her their them they i we our us you your had has have having do does did so than then there here which who whom ' +
    'whose what when where while will would can could should may might must also just veri into onto over such ha wa thi hi ' +
    'not no ani some all other one someth someon somebodi especi usual make caus give act etc e.g i.e esp relat person state ' +
    'qualiti'
  ).split(' '),
);

/** Describes stems by their senses, what these point to and are explained by, and by the concepts that name them. */
export function describeStems({ synsets, senses }: WordNet, concepts: EnglishData): Map<string, Traits> {
  const stems = new Map<string, Traits>();
  const add = (word: string, trait: string, weight: number): void => {
    const traits = stems.get(word) ?? new Map<string, number>();
    stems.set(word, traits.set(trait, (traits.get(trait) ?? 0) + weight));
  };
  const glosses = new Map([...synsets].map(([id, { gloss }]) => [id, wordsOf(gloss)]));
  for (const [lemma, found] of senses) {
    if (!/^[a-z]+$/.test(lemma)) continue;
    const all = [...found.values()].reduce((sum, count) => sum + count + UNSEEN, 0);
    for (const [id, count] of found) {
      // A lemma in frequent use shapes its stem more than a rare one.
      const weight = ((count + UNSEEN) / all) * (1 + Math.log1p(all));
      describeSense(id, weight, synsets, (trait, part) => add(stem(lemma), trait, part));
      for (const word of glosses.get(id) ?? []) add(stem(lemma), `gloss ${word}`, weight * GLOSS);
    }
  }
  for (const [id, { lemmas }] of synsets) {
    const seen = lemmas.reduce((sum, lemma) => sum + (senses.get(lemma)?.get(id) ?? 0), 0);
    for (const word of glosses.get(id) ?? []) {
      add(word, id, EXPLAINS.sense * Math.min(1, 0.3 + seen / 5));
      add(word, `gloss ${word}`, EXPLAINS.word);
    }
  }
  for (const [concept, entries] of Object.entries(concepts)) {
    for (const entry of entries) if (!entry.includes(' ')) add(entry, `concept ${concept}`, CONCEPT);
  }
  for (const word of stems.keys()) add(word, `gloss ${word}`, ITSELF);
  for (const word of SILENT) stems.delete(word);
  return stems;
}

function describeSense(
  id: string,
  weight: number,
  synsets: ReadonlyMap<string, Synset>,
  add: (trait: string, weight: number) => void,
): void {
  add(id, weight);
  for (const { sign, to } of synsets.get(id)?.pointers ?? []) {
    const share = POINTERS[sign];
    if (share === undefined) continue;
    add(to, weight * share);
    if (sign !== '@') continue;
    const parents = synsets.get(to)?.pointers.filter((pointer) => pointer.sign === '@') ?? [];
    for (const parent of parents) add(parent.to, weight * GRANDPARENT);
  }
}

/** The stems that explain, each once; examples in quotation marks are left out. */
function wordsOf(gloss: string): Set<string> {
  const words =
    gloss
      .toLowerCase()
      .replace(/"[^"]*"/g, '')
      .match(/[a-z]{2,}/g) ?? [];
  return new Set(words.map(stem).filter((word) => !SILENT.has(word)));
}
