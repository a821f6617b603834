import { type ConceptLexicon, findConcepts } from '../language/concepts.ts';
import { STOP_WORDS } from '../language/english.ts';
import { stem, tokenize } from '../text/tokens.ts';
import { type FigureToken, findFigureTokens } from './figure-tokens.ts';

/** What the matcher reads off a sentence. */
export interface SentenceFeatures {
  /** Features as text: `w:` stem, `b:` two stems in a row, `s:` two stems near each other, `c:` concept, `m:` figure and its size. */
  readonly names: readonly string[];
  /** Stems of the sentence that carry meaning, each once. */
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  readonly figures: readonly FigureToken[];
}

/** How far apart two words may stand, in words that carry meaning, to count as near each other. */
const REACH = 3;

/** Reads the features of a sentence, each once, in a fixed order. A figure counts by its kind and size, not its digits. */
export function readFeatures(text: string, english: ConceptLexicon): SentenceFeatures {
  const figures = findFigureTokens(text);
  const run = stemsWithFigures(text, figures);
  const names = new Set<string>();
  const stems = new Set<string>();
  for (const { kind, value } of figures) names.add(`m:${kind}${kind === 'year' ? value : magnitude(value)}`);
  run.forEach((item, index) => {
    if (!STOP_WORDS.has(item)) {
      names.add(`w:${item}`);
      stems.add(item);
    }
    if (index > 0) names.add(`b:${run[index - 1]} ${item}`);
  });
  const concepts = new Set(findConcepts(run, english));
  for (const concept of concepts) names.add(`c:${concept}`);
  const content = run.filter((item) => !STOP_WORDS.has(item));
  content.forEach((item, index) => {
    for (const other of content.slice(index + 1, index + 1 + REACH)) {
      names.add(item < other ? `s:${item}~${other}` : `s:${other}~${item}`);
    }
  });
  return { names: [...names], stems, concepts, figures };
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
    run.push(/^\d/u.test(token.lower) ? '#number' : cachedStem(token.lower));
  }
  return run;
}

/** The power of ten of a value; words and prices that share it are of one size. */
function magnitude(value: number): number {
  return Math.floor(Math.log10(Math.max(1, value)));
}

const STEMS = new Map<string, string>();
/** Bounds the cache: a page brings some thousands of different words at most. */
const MOST_STEMS = 20_000;

function cachedStem(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const made = stem(word);
  STEMS.set(word, made);
  return made;
}
