import { CODES } from './data/currencies.ts';
import { NOT_NAMES, PEOPLES, PLACES, TITLES } from './data/names.ts';
import type { NameFact } from './fact.ts';
import { indexPhrases, type Lexeme, standsAt } from './lexemes.ts';
import { placeOf, type Scan } from './scan.ts';
import { STOP_WORDS } from './words.ts';

/** A name that a pack supplies, with the wordings that stand for it ("the president" only where it is listed). */
export interface KnownName {
  readonly name: string;
  readonly type: NameFact['type'];
  readonly variants: readonly string[];
}

type Index = ReturnType<typeof indexPhrases<KnownName>>;
const COUNTRIES: readonly KnownName[] = PLACES.map(([name, ...variants]) => ({
  name: name ?? '',
  type: 'place' as const,
  variants,
}));
const indexes = new WeakMap<readonly KnownName[], Index>();
const NONE: readonly KnownName[] = [];

function indexOf(names: readonly KnownName[]): Index {
  const cached = indexes.get(names);
  if (cached !== undefined) return cached;
  const index = indexPhrases(
    [...names, ...COUNTRIES].flatMap((known) => [known.name, ...known.variants].map((text) => [text, known] as const)),
  );
  indexes.set(names, index);
  return index;
}

const capitalised = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'word' && /^\p{Lu}/u.test(lexeme.text);
const plain = (text: string): string => text.replace(/['’]s?$/u, '');
/** A model or type number: "R1", "o1", "H800". */
const MODEL = /^\p{L}{1,5}\d[\p{L}\d]*$/u;

/** True where a text is set in capitals or title case, so that a capital says nothing. */
function shouts({ lexemes }: Scan): boolean {
  const words = lexemes.filter(({ kind }) => kind === 'word');
  if (words.length > 2 && words.every(({ text }) => text === text.toUpperCase())) return true;
  const heavy = words.filter(({ lower }) => !STOP_WORDS.has(lower));
  return heavy.length > 5 && heavy.filter(capitalised).length > heavy.length * 0.75;
}

function knownAt({ lexemes }: Scan, i: number, index: Index): { known: KnownName; to: number } | null {
  const key = lexemes[i]?.lower ?? '';
  for (const candidate of [key, plain(key)]) {
    for (const { phrase, value } of index.get(candidate) ?? []) {
      const last = lexemes[i + phrase.length - 1];
      const tail = phrase[phrase.length - 1];
      const fits =
        standsAt(lexemes, i, phrase) ||
        (last !== undefined && plain(last.lower) === tail && standsAt(lexemes, i, phrase.slice(0, -1)));
      // "US" is a country, "us" are we.
      if (fits && !(phrase.length === 1 && value.type === 'place' && lexemes[i]?.text === lexemes[i]?.lower))
        return { known: value, to: i + phrase.length };
    }
  }
  return null;
}

function sentenceStart({ lexemes }: Scan, i: number): boolean {
  const before = lexemes[i - 1];
  return before === undefined || /^[.!?:"“‘(—]$/u.test(before.text);
}

/** Little words inside names of people and places. */
const PARTICLES = new Set('do da de del della di du des dos van von der den la le al el bin'.split(' '));

/** "Falcon 9", "Apollo 11": a short number that ends a name and counts nothing. */
function numbersAt(lexemes: readonly Lexeme[], i: number): boolean {
  const [number, next] = [lexemes[i], lexemes[i + 1]];
  if (number?.kind !== 'number' || number.glued || !/^\d{1,3}$/u.test(number.text)) return false;
  return (
    next === undefined ||
    ((next.kind === 'sign' ? !/^[%-]$/u.test(next.text) : AFTER_NUMBER.test(next.lower)) && !next.glued) ||
    /^[,.;:)”"]$/u.test(next.text)
  );
}
const AFTER_NUMBER =
  /^(?:is|was|were|are|has|had|have|will|would|can|could|to|in|on|at|for|from|by|with|and|or|as|having|being|into|after|before|when|which|that|lifted|rocket|launched|made|took)$/u;

/** A run of capitalised words at `i`, titles before it read past. */
function runAt(scan: Scan, i: number): { name: string; type: NameFact['type']; from: number; to: number } | null {
  const { lexemes } = scan;
  let from = i;
  let titled = false;
  while (TITLES.has(lexemes[from]?.lower ?? '') && (capitalised(lexemes[from]) || from > i)) {
    from += lexemes[from + 1]?.text === '.' ? 2 : 1;
    titled = true;
  }
  let to = from;
  while (capitalised(lexemes[to]) || (to > from && MODEL.test(lexemes[to]?.text ?? ''))) {
    const word = lexemes[to]?.lower ?? '';
    if ((NOT_NAMES.has(plain(word)) && !(titled && to === from)) || (STOP_WORDS.has(plain(word)) && to === from)) break;
    to += 1;
    if (/['’]s$/u.test(word)) break;
    // "GPT-4" too.
    if (
      lexemes[to]?.text === '-' &&
      lexemes[to]?.glued === true &&
      lexemes[to + 1]?.glued === true &&
      lexemes[to + 1]?.kind === 'number'
    ) {
      to += 2;
      break;
    }
    // "Rio Grande do Sul", "Ludwig van Beethoven".
    if (PARTICLES.has(lexemes[to]?.lower ?? '') && lexemes[to]?.text === lexemes[to]?.lower) {
      const rest = PARTICLES.has(lexemes[to + 1]?.lower ?? '') ? to + 2 : to + 1;
      if (capitalised(lexemes[rest]) && !NOT_NAMES.has(plain(lexemes[rest]?.lower ?? ''))) to = rest;
    }
    if (numbersAt(lexemes, to)) {
      to += 1;
      break;
    }
    // "the Workers' Federation" is one name.
    if (
      /s$/u.test(word) &&
      /^['’]$/u.test(lexemes[to]?.text ?? '') &&
      lexemes[to]?.glued &&
      capitalised(lexemes[to + 1])
    )
      to += 1;
    // "High-Flyer" is one name, "Chinese-made" is none.
    if (
      lexemes[to]?.text === '-' &&
      lexemes[to]?.glued === true &&
      lexemes[to + 1]?.glued === true &&
      capitalised(lexemes[to + 1])
    )
      to += 1;
  }
  if (to === from || (to === from + 1 && TITLES.has(plain(lexemes[from]?.lower ?? '')))) return null;
  const single = to === from + 1;
  const first = lexemes[from];
  if (single && !titled && PEOPLES.has(plain(first?.lower ?? ''))) return null;
  // "SKr12bn": a currency.
  if (single && (first?.lower ?? '') in CODES && lexemes[to]?.kind === 'number' && lexemes[to]?.glued === true)
    return null;
  // "2,700C": a unit written on to its figure.
  if (single && first?.glued === true && lexemes[from - 1]?.kind === 'number') return null;
  if (
    single &&
    lexemes.length > 1 &&
    !titled &&
    sentenceStart(scan, i) &&
    !/\p{Lu}.*\p{Lu}|\d/u.test(first?.text ?? '') &&
    !/['’]s$/u.test(first?.text ?? '') &&
    !(lexemes[to]?.text === '-' && lexemes[to + 1]?.lower === 'based')
  )
    return null;
  const name = plain(placeOf(scan, from, to).text);
  const type = titled ? 'person' : single && MODEL.test(plain(first?.text ?? '')) ? 'product' : 'unknown';
  return { name, type, from: i, to };
}

/**
 * The names of a sentence: supplied ones by any of their wordings, countries by theirs, model numbers ("R1"), and runs
 * of capitalised words. `name` is the canonical form; a surname that stands with a title is a person.
 */
export function findNames(scan: Scan, names: readonly KnownName[] = NONE): NameFact[] {
  const index = indexOf(names);
  const shouting = shouts(scan);
  const facts: NameFact[] = [];
  for (let i = 0; i < scan.lexemes.length; ) {
    const known = knownAt(scan, i, index);
    if (known !== null) {
      facts.push({ kind: 'name', ...placeOf(scan, i, known.to), name: known.known.name, type: known.known.type });
      i = known.to;
      continue;
    }
    const run = shouting ? null : runAt(scan, i);
    const model = run === null && MODEL.test(scan.lexemes[i]?.text ?? '') && scan.lexemes[i]?.kind === 'word';
    if (run !== null) facts.push({ kind: 'name', ...placeOf(scan, run.from, run.to), name: run.name, type: run.type });
    else if (model)
      facts.push({ kind: 'name', ...placeOf(scan, i, i + 1), name: scan.lexemes[i]?.text ?? '', type: 'product' });
    i = run?.to ?? i + 1;
  }
  return facts;
}
