import type { NameFact } from '../facts/fact.ts';
import type { Scan } from '../facts/scan.ts';
import { STOP_WORDS } from '../facts/words.ts';
import { stem } from '../text/tokens.ts';
import { DEEDS, WINNING_GROUP } from './data/deeds.ts';

/** The part that a name plays: who does a deed (by the numbers of its verbs' groups), or what a noun names. */
export interface Slot {
  readonly name: NameFact;
  readonly part: 'doer' | 'called';
  /** Groups of the deed; for `called` none. */
  readonly deeds: readonly number[];
  /** The stem of the noun that the name stands beside ("fund"); for a doer its verb. */
  readonly word: string;
}

const AUXILIARY =
  /^(?:is|are|was|were|be|been|will|would|has|have|had|who|that|which|also|now|then|to|can|could|may|might)$/u;
const BEING = /^(?:is|are|was|were|be|been)$/u;
const GOVERNED =
  /^(?:of|in|for|with|from|on|at|to|than|as|by|like|near|against|between|behind|over|under|and|or|into|via|after|before)$/u;
/** What a player does with a club, told from the player's side. */
const JOINED = /(?:^| )(?:joined|joins|joining)$|^(?:signed|signs|sign) for$|^(?:moved|moves|move|switched) to$/u;
const SIGN = stem('sign');
const BESIDE = /^(?:near|outside|beside)$/u;
const GIVING = /^(?:went|go|goes|going|awarded|given|presented|handed)$/u;
const NOUN = /^\p{Ll}{3,}$/u;
/** How far past a name its verb is looked for: "Keith Lerner of Truist, an analyst, says". */
const REACH = 8;

/** The first and the last-but-one lexeme of a fact. */
function placeIn({ lexemes }: Scan, { start, end }: NameFact): [number, number] {
  const from = lexemes.findIndex((lexeme) => lexeme.end > start);
  let to = from;
  while (to < lexemes.length && (lexemes[to]?.start ?? end) < end) to += 1;
  return [from, to];
}

/** The verb whose passive "by" stands before lexeme `from`: "was built by". */
function verbBeforeBy({ lexemes, stems }: Scan, by: number): string | null {
  for (let i = by - 1; i >= Math.max(0, by - 2); i -= 1) {
    const word = lexemes[i]?.lower ?? '';
    if (/ly$/u.test(word)) continue;
    const participle =
      /(?:ed|en|wn|ne|de|ung|uck|un|old|eld|uilt|ught|ound|rit|ut|et|on|ot|ad|id|led|up)$/u.test(word) ||
      DEEDS.has(stems[i] ?? '');
    return participle ? (stems[i] ?? null) : null;
  }
  return null;
}

/** The verb that a name is the subject of, what stands between commas or after "of" read past; `null` for a passive. */
function verbAfter({ lexemes, stems, clauses }: Scan, to: number): string | null {
  let i = to;
  if (lexemes[i]?.lower === ',') {
    const close = lexemes.findIndex((lexeme, at) => at > i && lexeme.lower === ',');
    if (close < 0 || close - i > REACH) return null;
    i = close + 1;
  }
  while (/^(?:of|at)$/u.test(lexemes[i]?.lower ?? '') && /^\p{Lu}/u.test(lexemes[i + 1]?.text ?? '')) {
    i += 2;
    while (/^\p{Lu}/u.test(lexemes[i]?.text ?? '')) i += 1;
  }
  let being = false;
  for (const end = i + 4; i < end && clauses[i] === clauses[to - 1]; i += 1) {
    const word = lexemes[i]?.lower ?? '';
    if (BEING.test(word)) being = true;
    if (AUXILIARY.test(word) || /ly$/u.test(word)) continue;
    return lexemes[i]?.kind === 'word' && !(being && /(?:ed|en)$/u.test(word)) ? (stems[i] ?? null) : null;
  }
  return null;
}

/** The noun of what stands between commas behind a name: "Vega, the finance minister, resigned". */
function officeBehind({ lexemes, stems }: Scan, to: number): string | null {
  if (lexemes[to]?.lower !== ',' || !/^(?:the|an?|its|their|his|her)$/u.test(lexemes[to + 1]?.lower ?? '')) return null;
  for (let i = to + 2; i < to + 7; i += 1) {
    const next = lexemes[i + 1]?.lower ?? '';
    if (lexemes[i]?.kind !== 'word') return null;
    if (/^(?:,|of|for|who|in|at)$/u.test(next)) return NOUN.test(lexemes[i]?.text ?? '') ? (stems[i] ?? null) : null;
  }
  return null;
}

/** "With Ada Okafor scoring twice": the subject of what goes on beside. */
function isJoint({ lexemes }: Scan, lead: number, to: number): boolean {
  return lexemes[lead - 1]?.lower === 'with' && /ing$/u.test(lexemes[to]?.lower ?? '');
}

/** The slots of the names of a sentence, by simple patterns of English word order. */
export function slotsOf(scan: Scan, names: readonly NameFact[]): Slot[] {
  const slots: Slot[] = [];
  for (const name of names) {
    const [from, to] = placeIn(scan, name);
    const lead = /^(?:the|an?)$/u.test(scan.lexemes[from - 1]?.lower ?? '') ? from - 1 : from;
    const [before, second] = [scan.lexemes[lead - 1], scan.lexemes[lead - 2]];
    const doer = (word: string | null, deeds = DEEDS.get(word ?? '')): void => {
      if (word !== null && deeds !== undefined) slots.push({ name, part: 'doer', deeds, word });
    };
    if (before?.lower === 'by') doer(verbBeforeBy(scan, lead - 1));
    else if (JOINED.test(`${second?.lower ?? ''} ${before?.lower ?? ''}`)) doer(SIGN, DEEDS.get(SIGN));
    else if (before?.lower === 'to' && GIVING.test(second?.lower ?? '')) doer('go', [WINNING_GROUP]);
    else if ((!GOVERNED.test(before?.lower ?? '') || isJoint(scan, lead, to)) && !/['’]s?$/u.test(name.text))
      doer(verbAfter(scan, to));
    const office = officeBehind(scan, to);
    if (office !== null) slots.push({ name, part: 'called', deeds: [], word: office });
    // "Near Udine", "outside Cremona": where it was.
    if (BESIDE.test(before?.lower ?? '')) slots.push({ name, part: 'called', deeds: [], word: 'near' });
    const noun = before?.lower === ',' && scan.lexemes[to]?.lower === ',' ? second : before;
    if (noun !== undefined && noun.kind === 'word' && NOUN.test(noun.text) && !STOP_WORDS.has(noun.lower))
      slots.push({ name, part: 'called', deeds: [], word: stem(noun.lower) });
  }
  return slots;
}
