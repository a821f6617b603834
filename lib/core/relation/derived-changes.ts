import type { Fact } from '../facts/fact.ts';
import { readNumber } from '../facts/numbers.ts';
import { placeOf, type Scan } from '../facts/scan.ts';
import { type Amount, alike, closed, ratio } from './amounts.ts';
import { middle } from './intervals.ts';

/** Characters between two figures that are read together. */
const CLOSE = 60;
/** What was before, between a figure and the one that it is held against, or before both. */
const BEFORE =
  /\b(?:from|instead of|rather than|compared (?:with|to)|as against|versus)\s*(?:the |some |about |just )*$/iu;
const PARTING =
  /^(?: in \p{Lu}\p{L}+)?[\s,]*(?:up |down )?(?:from|instead of|rather than|compared (?:with|to)|against|versus)\s/iu;

/** What a figure and the one before it make of each other: a factor, and a difference that only ever confirms. */
export function changes(text: string, facts: readonly Amount[]): Fact[] {
  const found: Fact[] = [];
  for (const now of facts) {
    for (const then of facts) {
      if (now === then || !alike(now, then) || now.negated === true) continue;
      const [first, second] = now.start < then.start ? [now, then] : [then, now];
      const between = text.slice(first.end, second.start);
      if (between.length > CLOSE || /[;:.]\s/u.test(between)) continue;
      const behind = then === second && PARTING.test(between);
      const ahead =
        then === first && BEFORE.test(text.slice(Math.max(0, then.start - 24), then.start)) && /\bto\s/iu.test(between);
      if (!behind && !ahead) continue;
      found.push(...ratio(text, first.start, second.end, now.interval, then.interval));
      const [a, b] = [closed(now.interval), closed(then.interval)];
      if (a === null || b === null) continue;
      const [low, high] = [
        Math.min(Math.abs(a.low - b.high), Math.abs(a.high - b.low)),
        Math.max(Math.abs(a.low - b.high), Math.abs(a.high - b.low)),
      ];
      const { aside: _, measure: __, ...bare } = { measure: undefined, ...now };
      const gap = { ...bare, text: text.slice(first.start, second.end), start: first.start, end: second.end };
      found.push({
        ...gap,
        interval: { low, high },
        derived: now.kind === 'percent' ? 'firm' : 'soft',
        ...(now.kind === 'percent' ? { points: true } : {}),
      } as Fact);
    }
  }
  return found;
}

/** How many times the smaller of two figures the larger is; the two stand side by side, so that it may only confirm. */
export function ratios(text: string, facts: readonly Amount[]): Fact[] {
  return facts.flatMap((a, i) =>
    facts.slice(i + 1, i + 3).flatMap((b): Fact[] => {
      if (!alike(a, b) || a.kind === 'percent') return [];
      const [large, small] = middle(a.interval) >= middle(b.interval) ? [a, b] : [b, a];
      return ratio(text, a.start, b.end, large.interval, small.interval).map((fact) => ({ ...fact, derived: 'soft' }));
    }),
  );
}

/** "To 1,200 from a low of 400". */
function levels({ lexemes, text }: Scan, i: number): Fact[] {
  if (lexemes[i]?.lower !== 'to') return [];
  const now = readNumber(lexemes, i + 1);
  if (now === null || now.vague || lexemes[now.next]?.lower !== 'from') return [];
  let from = now.next + 1;
  while (
    from < now.next + 5 &&
    /^(?:a|an|the|low|high|trough|peak|of|just|some|about|nearly)$/u.test(lexemes[from]?.lower ?? '')
  )
    from += 1;
  const then = readNumber(lexemes, from);
  if (then === null || then.vague || then.value < 1) return [];
  return ratio(text, lexemes[i]?.start ?? 0, lexemes[then.next - 1]?.end ?? 0, now, then);
}

/** "From 200 to 600": bare numbers that are no facts of their own. */
export function bareChanges(scan: Scan, facts: readonly Fact[]): Fact[] {
  const { lexemes, text } = scan;
  const found: Fact[] = [];
  for (let i = 0; i + 3 < lexemes.length; i += 1) {
    found.push(...levels(scan, i));
    if (lexemes[i]?.lower !== 'from') continue;
    const then = readNumber(lexemes, i + 1);
    if (then === null || then.vague || !/^(?:to|into)$/u.test(lexemes[then.next]?.lower ?? '')) continue;
    const now = readNumber(lexemes, then.next + 1);
    if (now === null || now.vague || now.value > 1e4 || then.value < 1) continue;
    const place = placeOf(scan, i, now.next);
    const unit = lexemes[now.next];
    if (
      unit !== undefined &&
      /^(?:%|percent|per|pc|-|am|pm|:)$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
        unit.lower,
      )
    )
      continue;
    if (facts.some((fact) => fact.kind === 'date' && fact.start < place.end && fact.end > place.start)) continue;
    found.push(...ratio(text, place.start, place.end, now, then));
  }
  return found;
}
