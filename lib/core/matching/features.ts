import { type ConceptLexicon, findConcepts } from '../language/concepts.ts';
import { STOP_WORDS } from '../language/english.ts';
import { rememberWord } from '../text/remember.ts';
import { stem, tokenize } from '../text/tokens.ts';
import { type FigureToken, findFigureTokens } from './figure-tokens.ts';
import { foldHash, HASH_START, hashFeature, hashOn } from './hash.ts';

/** What the matcher reads off a sentence. */
export interface SentenceFeatures {
  /** Its features by their hashes, in the order of `nameFeatures`; one may come twice. */
  readonly hashes: readonly number[];
  /** Stems of the sentence that carry meaning, each once. */
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly figures: readonly FigureToken[];
}

/** How far apart two words may stand, in words that carry meaning, to count as near each other. */
const REACH = 3;

/** Reads the features of a sentence, in a fixed order. A figure counts by its kind and size, not its digits. */
export function readFeatures(text: string, english: ConceptLexicon): SentenceFeatures {
  const figures = findFigureTokens(text);
  const run = stemsWithFigures(text, figures);
  const words = run.map(wordOf);
  const hashes: number[] = figures.map((figure) => hashFeature(figureName(figure)));
  const stems = new Set<string>();
  const content: Word[] = [];
  words.forEach((word, index) => {
    if (!word.light) {
      hashes.push(word.hash);
      stems.add(word.stem);
      content.push(word);
    }
    const before = words[index - 1];
    if (before) hashes.push(foldHash(hashOn(before.leading, word.stem)));
  });
  const concepts = new Set(findConcepts(run, english));
  for (const concept of concepts) hashes.push(hashFeature(`c:${concept}`));
  content.forEach((word, index) => {
    const end = Math.min(content.length, index + 1 + REACH);
    for (let next = index + 1; next < end; next += 1) {
      const other = content[next] as Word;
      const [first, second] = word.stem < other.stem ? [word, other] : [other, word];
      hashes.push(foldHash(hashOn(first.near, second.stem)));
    }
  });
  return { hashes, stems, concepts, figures };
}

/**
 * The same features as text, each once, for learning: `w:` stem, `b:` two stems in a row, `s:` two stems near each other,
 * `c:` concept, `m:` figure and its size.
 */
export function nameFeatures(text: string, english: ConceptLexicon): string[] {
  const figures = findFigureTokens(text);
  const run = stemsWithFigures(text, figures);
  const names = new Set<string>(figures.map(figureName));
  run.forEach((item, index) => {
    if (!STOP_WORDS.has(item)) names.add(`w:${item}`);
    if (index > 0) names.add(`b:${run[index - 1]} ${item}`);
  });
  for (const concept of findConcepts(run, english)) names.add(`c:${concept}`);
  const content = run.filter((item) => !STOP_WORDS.has(item));
  content.forEach((item, index) => {
    for (const other of content.slice(index + 1, index + 1 + REACH)) {
      names.add(item < other ? `s:${item}~${other}` : `s:${other}~${item}`);
    }
  });
  return [...names];
}

function figureName({ kind, value }: FigureToken): string {
  return `m:${kind}${kind === 'year' ? value : magnitude(value)}`;
}

/** The stems of a text in order, each figure replaced by its kind ("#money"). */
function stemsWithFigures(text: string, figures: readonly FigureToken[]): string[] {
  const run: string[] = [];
  let next = 0;
  for (const token of tokenize(text)) {
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const figure = figures[next];
    if (figure && token.end > figure.start) {
      const kind = `#${figure.kind}`;
      if (token.start <= figure.start || run.at(-1) !== kind) run.push(kind);
      continue;
    }
    run.push(/^\d/u.test(token.lower) ? '#number' : stem(token.lower));
  }
  return run;
}

/** The power of ten of a value; words and prices that share it are of one size. */
function magnitude(value: number): number {
  return Math.floor(Math.log10(Math.max(1, value)));
}

/** A stem with the hashes that its features have or start from. */
interface Word {
  readonly stem: string;
  /** Too common to be evidence. */
  readonly light: boolean;
  readonly hash: number;
  /** Where a pair starts from that it is the first of: in a row, and near each other. */
  readonly leading: number;
  readonly near: number;
}

const wordOf = rememberWord(
  (stem): Word => ({
    stem,
    light: STOP_WORDS.has(stem),
    hash: hashFeature(`w:${stem}`),
    leading: hashOn(HASH_START, `b:${stem} `),
    near: hashOn(HASH_START, `s:${stem}~`),
  }),
);
