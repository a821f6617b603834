import type { Fact } from '../../core/facts/fact.ts';
import type { FactComparison, Relation } from '../../core/relation/comparison.ts';
import type { Match, Report, SentenceReport } from '../../core/report/report.ts';
import { markFacts } from '../../core/view/pieces.ts';
import type { Matter, NearestView, ReferenceView, Row, Tone } from '../../core/view/row.ts';
import { TONES } from '../../core/view/row.ts';
import type { Library } from './library.ts';
import { valuesApart } from './values-apart.ts';

/** From this size on a difference is as large as it gets. */
const FULL = { points: 100, percent: 300, places: 100, days: 3650, months: 120, years: 10 } as const;

/** How much a row of the ledger says of a distance: a difference of many times says more than one of a few percent. */
function weight({ result, by }: FactComparison): number {
  if (result !== 'differs') return 0;
  if (by === undefined) return 0.5;
  // Five times says more than twice, a hundred times more still, but not twenty times as much.
  const size = by.unit === 'times' ? Math.log10(by.amount) / 3 : by.amount / FULL[by.unit];
  return 0.5 + 0.5 * Math.min(1, Math.max(0, size));
}

function distanceOf(tone: Tone, matches: readonly Match[]): number {
  if (tone !== 'differs') return { agrees: 0.1, related: 0.2, about: 0 }[tone];
  return Math.max(0.4, ...matches.flatMap(({ facts }) => facts.map(weight)));
}

function toneOf(relations: readonly Relation[]): Tone {
  return TONES.find((tone) => tone !== 'about' && relations.includes(tone)) ?? 'about';
}

/** A match as it is shown beside its sentence; `null` for a claim that the pack does not have. */
export function viewReference(text: string, match: Match, library: Library): ReferenceView | null {
  const quoted = library.quoted(match.claim);
  if (quoted === null) return null;
  const { claim, article, address, before, lead, tail, after } = quoted;
  return {
    claim,
    article,
    match,
    address,
    page: markFacts(text, match.facts, 'page'),
    passage: { before, lead, pieces: markFacts(claim.quote, match.facts, 'reference'), tail, after },
  };
}

/** The references on each matter, the matter of the best match first. */
function mattersOf(text: string, matches: readonly Match[], library: Library): Matter[] {
  const groups = new Map<string, ReferenceView[]>();
  for (const match of matches) {
    const view = viewReference(text, match, library);
    if (view !== null) groups.set(view.claim.topic, [...(groups.get(view.claim.topic) ?? []), view]);
  }
  return [...groups].map(([topic, references]): Matter => {
    const tone = toneOf(references.map(({ match }) => match.relation));
    return { topic, references, tone: tone === 'about' ? 'related' : tone, ...valuesOf(references) };
  });
}

/**
 * The references' own words for one value, where articles word it differently beside the same words of the page: "$5.6m"
 * and "$6m". Dates that fit each other ("20 January", "last week") are one date in two wordings and left out.
 */
function valuesOf(references: readonly ReferenceView[]): Pick<Matter, 'values' | 'clash'> {
  const said = new Map<string, Map<string, { publisher: string; fact: Fact }>>();
  for (const { match, article } of references) {
    for (const { page, reference, kind } of match.facts) {
      if (page === null || reference === null || !VALUED.has(kind)) continue;
      const key = `${kind} ${page.start}`;
      said.set(key, (said.get(key) ?? new Map()).set(article.id, { publisher: article.publisher, fact: reference }));
    }
  }
  for (const sides of said.values()) {
    const [first, second] = [...sides.values()];
    if (!first || !second || first.fact.text === second.fact.text) continue;
    const clash = valuesApart(first.fact, second.fact);
    if (!clash && !WORDED.has(first.fact.kind)) continue;
    return { values: [first, second].map(({ publisher, fact }) => ({ publisher, words: fact.text })), clash };
  }
  return { values: [], clash: false };
}

/** Of these, two wordings of one value are worth telling; dates are told only where they clash. */
const WORDED: ReadonlySet<string> = new Set(['money', 'count', 'percent']);
const VALUED: ReadonlySet<string> = new Set(['money', 'percent', 'count', 'multiple', 'rank', 'duration', 'date']);

function pagePieces(text: string, matters: readonly Matter[]): Row['page']['pieces'] {
  return markFacts(
    text,
    (matters[0]?.references ?? []).flatMap(({ match }) => match.facts),
    'page',
  );
}

/** The claim that came nearest and was left out; none where the reader has put it beside the sentence. */
function nearestOf({ rejected, matches }: SentenceReport, library: Library): NearestView | null {
  const quoted = rejected && !matches.some(({ claim }) => claim === rejected.claim) && library.quoted(rejected.claim);
  if (!rejected || !quoted) return null;
  const { claim, article, address, before, lead, tail, after } = quoted;
  const passage = { before, lead, pieces: [{ text: claim.quote }], tail, after };
  return { claim, article, address, passage, reason: rejected.reason, chance: rejected.score };
}

/** One sentence with all that stands beside it. */
export function viewSentence(sentence: SentenceReport, index: number, at: number, library: Library): Row {
  const { text, matches } = sentence;
  const matters = mattersOf(text, matches, library);
  const tone = matters.length === 0 ? 'about' : toneOf(matches.map(({ relation }) => relation));
  return {
    index,
    tone,
    text,
    matters,
    nearest: nearestOf(sentence, library),
    at,
    distance: distanceOf(tone, matches),
    page: { before: '', lead: '', pieces: pagePieces(text, leading(matters, tone)), tail: '', after: '' },
  };
}

/** The matter that gives the row its tone stands first: a row that says "differs" shows what differs. */
function leading(matters: Matter[], tone: Tone): Matter[] {
  return matters.sort((a, b) => Number(b.tone === tone) - Number(a.tone === tone));
}

/** The rows of a report in the page's order. `blocks`: the page's texts, for how far down a sentence stands. */
export function viewReport(report: Report, blocks: readonly string[], library: Library): Row[] {
  const count = Math.max(1, blocks.length, ...report.sentences.map(({ block }) => block + 1));
  return report.sentences.map((sentence, index) => {
    const length = Math.max(1, blocks[sentence.block]?.length ?? sentence.end);
    const at = (sentence.block + Math.min(1, sentence.start / length)) / count;
    return viewSentence(sentence, index, Math.min(1, at), library);
  });
}
