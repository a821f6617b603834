import { stem } from '../text/tokens.ts';
import { lastClause } from './clauses.ts';
import type { Fact } from './fact.ts';

/** The role of a date that an age gives. */
const BIRTH = stem('founded');

/** An age as the date that it counts from: of "four-year-old", said in 2025, the birth is in 2020 or early 2021. */
function birthOf(fact: Fact, today: number | null): Fact[] {
  if (today === null || fact.kind !== 'duration' || !/\bold$/iu.test(fact.text)) return [];
  const { low, high } = fact.interval;
  // Ages are rounded down to whole years: half a year more than the digits say.
  const interval = {
    low: high === null ? null : Math.round(today - high - (fact.interval.low === null ? 0 : 0.5 * 365)),
    high: low === null ? today : Math.round(today - low),
  };
  return [{ kind: 'date', text: fact.text, start: fact.start, end: fact.end, interval, role: [BIRTH] }];
}

/** What makes of "for 25 years" a stretch that lasts until now. */
const PERFECT = /\b(?:has|have|had|been|become|became|serving|since)\b/iu;
const AHEAD = /(?:\b(?:for|the) )?\b(?:another|the next|next|the coming|in|within|a further|an extra)\s+$/iu;

/**
 * A length of time that is told from today, as a date: "has run it for 25 years" is since then, "committed for another four
 * years" until then.
 */
function anchoredOf(text: string, fact: Fact, today: number | null): Fact[] {
  if (today === null || fact.kind !== 'duration' || /\bold$/iu.test(fact.text)) return [];
  const { low, high } = fact.interval;
  if (low === null || high === null || high < 20) return [];
  const before = text.slice(Math.max(0, fact.start - 60), fact.start);
  const behind = text.slice(fact.end, fact.end + 12);
  const bare = fact.text.replace(/^(?:another|the next|next)\s+/iu, '');
  const place = { text: fact.text, start: fact.start, end: fact.end, role: fact.role ?? [] };
  const ahead =
    bare !== fact.text ||
    AHEAD.test(before) ||
    /\bmore (?:years|months|weeks)$/iu.test(fact.text) ||
    /^['’]s? time/u.test(behind);
  // "In 35 years the glacier has lost": until now, too.
  const since = /^In\s+$/u.test(before) && /^[^,;.]{0,60}\b(?:has|have)\b/u.test(text.slice(fact.end));
  // "The first eruption in 60 years", "it is ten years since": then it happened before.
  const previous =
    /(?:\b(?:first|last|no|none|not|most|least)|\p{L}{3}est)\b[^,;.]{0,50}\b(?:in|for)\s+(?:at least |more than |over |nearly |almost |about )?$/iu.test(
      before,
    );
  const ago = /\b(?:is|was|been)\s+$/iu.test(before) && /^\s+since\b/u.test(text.slice(fact.end, fact.end + 8));
  const least = /\b(?:over|than|least)\s+$/iu.test(before);
  if ((previous || ago) && high > 300) {
    const when = { low: Math.round(today - high * 1.03), high: Math.round(today - low * 0.97) };
    return [{ kind: 'date', ...place, interval: least ? { ...when, low: null } : when }];
  }
  const done =
    since ||
    (/\b(?:for|in|over)\s+$/iu.test(before) &&
      PERFECT.test(lastClause(before.replace(/\b(?:for|in|over)\s+$/iu, ''), ',;')));
  if (done)
    return [
      {
        kind: 'date',
        ...place,
        interval: { low: Math.round(today - high), high: Math.round(today - low) },
        since: true,
      },
    ];
  if (!ahead || /\b(?:in|within)\s+$/iu.test(before) !== /^['’]s? time/u.test(behind)) return [];
  return [{ kind: 'date', ...place, interval: { low: Math.round(today + low), high: Math.round(today + high) } }];
}

/** The dates that a length of time tells, counted from the date of the text: of an age the birth, else its other end. */
export function datesOfLengths(text: string, fact: Fact, today: number | null): Fact[] {
  return [...birthOf(fact, today), ...anchoredOf(text, fact, today)];
}
