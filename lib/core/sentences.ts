import type { Span } from './span.ts';

/** Abbreviations that a name or a figure follows: never the end of a sentence. */
const LEADING = new Set(
  (
    'mr mrs ms mx messrs dr prof rev hon gen lt col maj capt cmdr sgt sen rep gov pres amb supt st mt ft vs v cf viz ' +
    'eg ie e.g i.e approx est ca fig figs vol ed eds'
  ).split(' '),
);
/** Abbreviations that end a sentence as often as not: the next word decides. */
const TRAILING = new Set(
  (
    'inc corp ltd co cos bros plc llc jr sr etc al dept univ assn ave blvd rd ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun'
  ).split(' '),
);
/** Abbreviations of a number: joined only where a digit follows, for "No." is also a whole sentence. */
const NUMBERING = new Set(
  'no nos p pp art sec ch par para c jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '),
);
/** Words that start a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = new Set(
  (
    'the a an it its he she they we i you his her their our my your this that these those there here in on at for as by ' +
    'with after before when while if but and or so yet however meanwhile then also from since not no some many most one ' +
    'what who why how where which though although because despite during until under over about last next both each ' +
    'all any such other others even still now only just once'
  ).split(' '),
);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** How far the rules look back and ahead: longer than any abbreviation and quoted speaker's verb. */
const WINDOW = 40;

const TERMINATED_SPEECH = /[!?…][”’"')\]]*$/u;
const LAST_WORD = /(?:^|[\s(["'“‘—–-])([\p{L}.]+)\.$/u;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const LIST_NUMBER = /^[([]?(?:\d{1,3}|\p{L}|[ivx]{1,5})[.)]$/iu;
const NEXT_WORD = /^["'“‘([]*([\p{L}’']+)(\.?)/u;
const FOOTNOTE = /\[(?:\d{1,3}|[a-z]|citation needed|note \d{1,2})\]\s*/uy;

/** True where the word that follows reads as the first of a sentence ("The"), not as part of a name ("A. Milne"). */
function opensSentence(next: string): boolean {
  const word = NEXT_WORD.exec(next);
  return word !== null && word[2] !== '.' && OPENERS.has((word[1] ?? '').toLowerCase());
}

/** True where an abbreviation, an initial or an acronym at the end of `before` is no end of a sentence. */
function abbreviated(before: string, next: string): boolean {
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const key = word.toLowerCase();
  if (LEADING.has(key)) return true;
  if (NUMBERING.has(key) && /^\d/u.test(next)) return true;
  // "I" ends sentences ("so do I."), every other single capital is an initial as a rule.
  const initial = word.length === 1 && word !== 'I' && word === word.toUpperCase();
  return (initial || TRAILING.has(key) || ACRONYM.test(word) || key === 'ph.d') && !opensSentence(next);
}

/** True where the boundary that `Intl.Segmenter` sees between two stretches of text is none for a reader. */
function joins(before: string, next: string, whole: string): boolean {
  if (LIST_NUMBER.test(whole)) return true;
  // A closing mark or a spaced ellipsis (". . .") belongs to what it closes.
  if (/^[”’)\]».…,;:]/u.test(next) || /^["']\s*$/u.test(next)) return true;
  // "Why?" he asked. Yahoo! said. But not: Really? iPhone sales fell.
  if (/^["'(]*\p{Ll}(?!\p{Lu})/u.test(next) && (TERMINATED_SPEECH.test(before) || !/[.!?…:]["'”’)\]]*$/u.test(before)))
    return true;
  return before.endsWith('.') && abbreviated(before, next);
}

/** The end of the footnote marks ("[1][2] ") that stand at a boundary, so that they stay with their sentence. */
function skipFootnotes(text: string, boundary: number): number {
  let at = text[boundary - 1] === '[' ? boundary - 1 : boundary;
  for (;;) {
    FOOTNOTE.lastIndex = at;
    if (!FOOTNOTE.test(text)) break;
    at = FOOTNOTE.lastIndex;
  }
  return Math.max(at, boundary);
}

/** Whether a text ends in a blank line. */
function endsParagraph(text: string): boolean {
  return text.slice(text.trimEnd().length).split('\n').length > 2;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}

/**
 * The sentences of one block of text, in order: offsets into `text`, white space around them left out, none empty.
 * Boundaries come from `Intl.Segmenter`; those after abbreviations, initials, list numbers and inside `"…?" he asked`
 * are taken back. Works in one pass; give it a block at a time, for engines differ in speed on long texts.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  for (const { index, segment } of segmenter.segment(text)) {
    const boundary = skipFootnotes(text, index + segment.length);
    if (boundary <= start || boundary >= text.length) continue;
    const before = text.slice(Math.max(start, boundary - WINDOW), boundary).trimEnd();
    const whole = boundary - start <= WINDOW ? text.slice(start, boundary).trim() : '';
    const next = text.slice(boundary, boundary + WINDOW).trimStart();
    const paragraph = endsParagraph(text.slice(Math.max(start, boundary - 8), boundary));
    if (next === '' || (!paragraph && joins(before, next, whole))) continue;
    close(boundary);
  }
  close(text.length);
  return sentences;
}
