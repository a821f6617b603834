import { type ConceptLexicon, findConcepts } from '../language/concepts.ts';
import { STOP_WORDS } from '../language/english.ts';
import { stem, type Token, tokenize } from '../text/tokens.ts';

/** The words of a text as the plain matcher sees them. */
export interface PlainWords {
  /** Stems that carry meaning, each once; numbers are left out, for facts hold them. */
  readonly stems: ReadonlySet<string>;
  /** Two stems that follow each other, words without meaning left out. */
  readonly pairs: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Stems of capitalised words that do not merely start a sentence. */
  readonly names: ReadonlySet<string>;
  /** The first word, in lower case. */
  readonly first: string;
  /** Words that stand for something said before: pronouns, and nouns after "the", "this" or "that". */
  readonly pointers: number;
  readonly length: number;
}

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\d/u;
/** A word here is at a place where any word is written with a capital. */
const STARTS = /(?:^|[.!?:;“"‘'([—–-]\s*)$/u;
const POINTERS = new Set('it its he she they them his her their this that these those'.split(' '));
/** Months and days are dates, and "Mr" is no name. */
const NO_NAMES = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday mr mrs ms dr i the a an in on at but and for'
  ).split(' '),
);
/** Letters of a stem: shorter ones ("s", "us") are rarely evidence. */
const SHORTEST = 2;

/** The words of a text without those in some sets: what it says beside its names. */
export function without(words: PlainWords, ...sets: readonly ReadonlySet<string>[]): PlainWords {
  const kept = [...words.stems].filter((stem) => !sets.some((set) => set.has(stem)));
  return { ...words, stems: new Set(kept) };
}

/** Reads the words of a text. */
export function readWords(text: string, english: ConceptLexicon): PlainWords {
  const tokens = tokenize(text);
  const run = tokens.map(({ lower }) => stemOf(lower));
  const content = run.filter((item, at) => carriesMeaning(item, tokens[at]));
  const stems = new Set(content);
  const pairs = new Set(content.slice(1).map((item, at) => `${content[at]} ${item}`));
  const shouted = tokens.filter(({ text: word }) => CAPITAL.test(word)).length > tokens.length * 0.7;
  const names = new Set<string>();
  tokens.forEach(({ text: word, lower, start }, at) => {
    const item = run[at] ?? '';
    if (shouted || !CAPITAL.test(word) || NO_NAMES.has(lower) || !stems.has(item)) return;
    const starts = STARTS.test(text.slice(Math.max(0, start - 3), start));
    if (!starts || CAPITAL.test(tokens[at + 1]?.text ?? '') || /\p{Lu}/u.test(word.slice(1))) names.add(item);
  });
  return {
    stems,
    pairs,
    concepts: new Set(findConcepts(run, english)),
    names,
    first: tokens[0]?.lower ?? '',
    pointers: tokens.filter(({ lower }) => POINTERS.has(lower)).length,
    length: tokens.length,
  };
}

function carriesMeaning(item: string, token: Token | undefined): boolean {
  if (!token || item.length < SHORTEST || STOP_WORDS.has(item) || STOP_WORDS.has(token.lower)) return false;
  return !DIGIT.test(item);
}

const STEMS = new Map<string, string>();
/** Bounds the cache: a page brings some thousands of different words at most. */
const MOST_STEMS = 30_000;

function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const made = stem(word);
  STEMS.set(word, made);
  return made;
}
