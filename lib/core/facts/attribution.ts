import { once } from '../text/remember.ts';
import { BELIEVING, HEDGES, NEGATORS, NOBODY, PASSIVE_HEDGES, SAYING } from './data/attribution.ts';
import { placeOf, type Scan } from './scan.ts';

/** Who a sentence says says so, and whether it hedges. */
export interface Attribution {
  readonly source?: string;
  readonly hedged: boolean;
}

const BORDER = new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '"',
  '“',
  '”',
  '(',
  ')',
  '—',
  'that',
  'and',
  'but',
  'which',
  'as',
  'while',
  'because',
  'if',
]);
const AUXILIARIES = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'widely']);
/** Words before "claims", "reports", "estimates" that make nouns of them, or adjectives ("the claimed cost"). */
const NOT_A_VERB = new Set(
  'to of in by from the a an some no such many these those its their his her my our for on with recent other earlier most several'.split(
    ' ',
  ),
);
/** The longest source that is read: "Researchers behind the Chinese start-up". */
const REACH = 8;

/** The words from the last border before lexeme `i` up to it. */
function subjectBefore(scan: Scan, i: number): string | null {
  let from = i;
  while (from > 0 && i - from < REACH && !BORDER.has(scan.lexemes[from - 1]?.lower ?? '')) from -= 1;
  while (from < i && /^(?:also|had|has|have|who|just|then)$/u.test(scan.lexemes[from]?.lower ?? '')) from += 1;
  return from === i ? null : placeOf(scan, from, i).text;
}

/** The name between commas before lexeme `i` with what describes it: "the zoo's director, Helena Brandt". */
function describedBefore({ lexemes, ...scan }: Scan, i: number): string | null {
  let from = i;
  let commas = 0;
  while (from > 0 && i - from < 2 * REACH) {
    const word = lexemes[from - 1]?.lower ?? '';
    if (word === ',' && (commas > 0 || /["”]/u.test(lexemes[from]?.lower ?? ''))) break;
    if (word === ',') commas += 1;
    if (/^["“”.;:]$/u.test(word)) break;
    from -= 1;
  }
  while (lexemes[from]?.lower === ',') from += 1;
  return from >= i ? null : placeOf({ lexemes, ...scan }, from, i).text;
}

/** The capitalised run, or the noun phrase with an article, from lexeme `i` on. */
function phraseAfter(scan: Scan, i: number): string | null {
  let to = i;
  while (to - i < REACH && scan.lexemes[to] !== undefined && !BORDER.has(scan.lexemes[to]?.lower ?? '')) to += 1;
  return to === i ? null : placeOf(scan, i, to).text;
}

/** Reads who says so: "X said", "according to X", "…, said X", "X's claim"; and hedges with or without a speaker. */
export const readAttribution = once((scan: Scan): Attribution => {
  const { lexemes } = scan;
  let hedged = false;
  let source: string | null = null;
  for (let i = 0; i < lexemes.length; i += 1) {
    const word = lexemes[i]?.lower ?? '';
    if (HEDGES.has(word) && !(word === 'may' && lexemes[i]?.text === 'May')) hedged = true;
    if (source !== null) continue;
    if (word === 'according' && lexemes[i + 1]?.lower === 'to') source = phraseAfter(scan, i + 2);
    else if (SAYING.has(word)) {
      const before = lexemes[i - 1]?.lower ?? '';
      if (AUXILIARIES.has(before) && PASSIVE_HEDGES.has(word)) hedged = true;
      else if (
        before === ',' &&
        (word === 'told' || /^(?:of|on|in|about|at|after|to|when|that)$/u.test(lexemes[i + 1]?.lower ?? ''))
      )
        // "The zoo's director, Helena Brandt, said of it": who stands before the comma.
        source = describedBefore(scan, i - 1);
      else if (before === ',' || before === '"' || before === '”') source = phraseAfter(scan, i + 1);
      else if (NOT_A_VERB.has(before)) continue;
      else if (!AUXILIARIES.has(before) || before === 'has' || before === 'have' || before === 'had')
        source = subjectBefore(scan, i);
    }
  }
  return { hedged, ...(source === null ? {} : { source }) };
});

/** True where a negation stands within a few words before lexeme `i`, in the same clause and not past a comma. */
export function negatedBefore(
  { lexemes, clauses }: Scan,
  i: number,
  reach: number,
  negators: ReadonlySet<string> = NEGATORS,
): boolean {
  for (let j = i - 1; j >= Math.max(0, i - reach); j -= 1) {
    const word = lexemes[j]?.lower ?? '';
    if (word === ',' || clauses[j] !== clauses[i]) return false;
    // "not only", "no. 1" and "no doubt" negate nothing.
    const next = lexemes[j + 1]?.lower ?? '';
    if (
      negators.has(word) &&
      !/^(?:only|just|sooner|matter|surprise|\.|doubt|wonder|less|fewer|more|later)$/u.test(next) &&
      !(/^(?:few|little)$/u.test(word) && lexemes[j - 1]?.lower === 'a')
    )
      return true;
  }
  return false;
}

const DENIED_BEHIND = /^(?:not|never|wasn't|weren't|isn't|can't|cannot|couldn't|didn't|hardly|scarcely)$/u;
const BESIDE =
  /^(?:it|they|that|this|is|are|was|were|would|could|can|will|have|has|had|dollars|pounds|euros|surely|certainly|probably|of|be|been|\?)$/u;

/** True where a figure stands first and is denied after it: "billions it was not", "billions? Hardly". */
export function deniedBehind({ lexemes }: Scan, from: number, to: number): boolean {
  if (from > 0 && !/^[,.;:—"“-]$/u.test(lexemes[from - 1]?.text ?? '')) return false;
  for (let i = to; i < to + 4; i += 1) {
    const word = lexemes[i]?.lower ?? '';
    if (DENIED_BEHIND.test(word)) return true;
    if (!BESIDE.test(word)) return false;
  }
  return false;
}

/** True where "rather than" stands right before lexeme `i`, or nobody is said to believe the clause that it stands in. */
export function disbelieved({ lexemes, clauses }: Scan, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j -= 1) {
    const pair = `${lexemes[j - 1]?.lower ?? ''} ${lexemes[j]?.lower ?? ''}`;
    if (pair === 'rather than' || pair === 'instead of') return true;
  }
  let believing = false;
  for (let j = i - 1; j >= Math.max(0, i - 15) && clauses[j] === clauses[i]; j -= 1) {
    const word = lexemes[j]?.lower ?? '';
    if (BELIEVING.has(word)) believing = true;
    else if (believing && NOBODY.has(word) && (word !== 'no' || lexemes[j + 1]?.lower === 'one')) return true;
  }
  return false;
}

/** How far behind a share the words reach that say of whom it is not true. */
const LACKING = 8;

/** True where a share is told of those that do not: "nine in ten did not", "a fifth of them have no", "went without". */
export function lacksBehind({ lexemes, clauses }: Scan, to: number): boolean {
  for (let i = to; i < to + LACKING && clauses[i] === clauses[to - 1]; i += 1) {
    const word = lexemes[i]?.lower ?? '';
    if (word === ',') return false;
    if (
      /^(?:not|never|cannot|without|lack|lacks|lacked|no|neither|un(?:used|filled|vaccinated|employed|able|willing|decided|aware|insured|paid|sold|occupied|treated|registered|satisfied|happy)|refused?|failed|fail|declined|went|abstained|stayed|skipped|boycotted)$|n't$/u.test(
        word,
      )
    )
      return (word !== 'went' && word !== 'stayed') || /^(?:without|at|away|home)$/u.test(lexemes[i + 1]?.lower ?? '');
  }
  return false;
}
