import type { Fact } from '../facts/fact.ts';
import { STOP_WORDS } from '../language/english.ts';
import type { FactComparison } from '../relation/comparison.ts';

/** More names or words than these are a proof, not an explanation. */
const MOST_NAMES = 3;
const MOST_WORDS = 4;

/** Words that say next to nothing of what a sentence is about, beside those that a search leaves out. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `about after ago all also alone another any around based became become been before being besides between both bring came
  come could day days did does doing done during each even ever every far few first found gave get give given goes going
  got half had has have having here high how however just keep kept know known largely last late later latest least left
  less like little long lot made make making many may might more most much must near nearly need never new next now number
  off often once one only other others out over own part per put quite rather really same say says said saw see seen set
  several shall should show since so some soon still such take taken than that their them then there these they thing
  things this those though three through thus time times today told took toward two under until up upon use used using
  very want was way ways week weeks well went were what when where whether which while who whole whose why will within
  without word words would year years yet four five six seven eight nine ten hundred thousand million billion trillion`.split(
    /\s+/,
  ),
);

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * The names that both sides give, as the page writes them: those of the ledger, then those that the matcher saw, words that
 * stand next to each other as one name ("Liang Wenfeng"), each once.
 */
export function namesInFull(text: string, facts: readonly FactComparison[], seen: readonly string[]): string[] {
  const whole = facts.flatMap(({ kind, page, reference, result }) =>
    kind === 'name' && page && reference && (result === 'agrees' || result === 'compatible') ? [properName(page)] : [],
  );
  const names: string[] = [];
  for (const name of [...whole, ...joinNeighbours(text, seen).map(bare)]) {
    // A name by which a text calls somebody has a capital, or a script without them.
    if (!/^[^\p{Lu}\p{Ll}]*\p{Ll}[^\p{Lu}]*$/u.test(name) && !names.some((one) => holds(one, name))) names.push(name);
  }
  return names.filter((name, i) => !names.some((other, at) => at !== i && holds(other, name))).slice(0, MOST_NAMES);
}

/**
 * The words of both sides that tell a reader something: no names, no figures, no small words, each once;
 * neighbours in the page's sentence as one ("hedge fund").
 */
export function tellingWords(text: string, words: readonly string[], names: readonly string[]): string[] {
  const told: string[] = [];
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower.length < 3 || /^\p{N}/u.test(lower) || EMPTY_WORDS.has(lower) || STOP_WORDS.has(lower)) continue;
    if (!names.some((name) => holds(name, word))) told.push(word);
  }
  const joined = joinNeighbours(text, told).map((one) => one.toLowerCase());
  return [...new Set(joined)].slice(0, MOST_WORDS);
}

/** What the page calls its bearer; the name itself where that is a description ("the Chinese lab"). */
function properName(fact: Fact): string {
  const text = bare(fact.text);
  return fact.kind === 'name' && /^\p{Ll}/u.test(text) ? fact.name : text;
}

/** Without what makes a name a possessive. */
function bare(name: string): string {
  return name.replace(/['’]s?$/u, '');
}

/** Words in the text's order; those with nothing but a space between them are one. */
function joinNeighbours(text: string, words: readonly string[]): string[] {
  const known = new Set(words);
  const joined: { text: string; end: number }[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!known.has(word)) continue;
    const last = joined.at(-1);
    if (last && /^\s+$/.test(text.slice(last.end, index))) {
      last.text += ` ${word}`;
      last.end = index + word.length;
    } else joined.push({ text: word, end: index + word.length });
  }
  return joined.map((one) => one.text);
}

/** Whether a name has another, or a word, in it as whole words. */
function holds(name: string, part: string): boolean {
  const fold = (one: string): string =>
    ` ${one
      .toLowerCase()
      .replace(/['’]s?(?=\s|$)/g, '')
      .replace(/\s+/g, ' ')} `;
  return fold(name).includes(fold(part));
}
