import type { CountFact, Fact, Interval, MoneyFact, PercentFact } from '../facts/fact.ts';
import { readNumber } from '../facts/numbers.ts';
import { placeOf, type Scan } from '../facts/scan.ts';
import { middle } from './intervals.ts';

type Amount = MoneyFact | CountFact | PercentFact;

/** Characters between two figures that are read together. */
const CLOSE = 60;
/** A derived value that is known no better than this says nothing. */
const VAGUE = 0.25;
/** What was before, between a figure and the one that it is held against, or before both. */
const BEFORE =
  /\b(?:from|instead of|rather than|compared (?:with|to)|as against|versus)\s*(?:the |some |about |just )*$/iu;
const PARTING =
  /^(?: in \p{Lu}\p{L}+)?[\s,]*(?:up |down )?(?:from|instead of|rather than|compared (?:with|to)|against|versus)\s/iu;
const BEYOND =
  /^\s*(?:over|above|beyond|more than|on top of|in excess of)\s+(?:the|its|their|his|her|a|an|an original|the original)?\s*(?:\p{L}+ ){0,2}$/iu;

const isAmount = (fact: Fact): fact is Amount =>
  fact.kind === 'money' || fact.kind === 'count' || (fact.kind === 'percent' && fact.points !== true);

function alike(a: Amount, b: Amount): boolean {
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'count' && b.kind === 'count') return a.unit === b.unit || a.unit === null || b.unit === null;
  return a.kind === b.kind;
}

const closed = ({ low, high }: Interval): { low: number; high: number } | null =>
  low === null || high === null ? null : { low, high };
const isSharp = ({ low, high }: { low: number; high: number }): boolean =>
  high > 0 && high - low <= VAGUE * Math.max(Math.abs(low), Math.abs(high));

/** What a figure and the one before it make of each other: a factor, and a difference that only ever confirms. */
function changes(text: string, facts: readonly Amount[]): Fact[] {
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

function ratio(text: string, start: number, end: number, now: Interval, then: Interval): Fact[] {
  const [a, b] = [closed(now), closed(then)];
  if (a === null || b === null || b.low <= 0) return [];
  const interval = { low: a.low / b.high, high: a.high / b.low };
  return isSharp(interval)
    ? [{ kind: 'multiple', text: text.slice(start, end), start, end, interval, derived: 'firm' }]
    : [];
}

/** How many times the smaller of two figures the larger is; the two stand side by side, so that it may only confirm. */
function ratios(text: string, facts: readonly Amount[]): Fact[] {
  return facts.flatMap((a, i) =>
    facts.slice(i + 1, i + 3).flatMap((b): Fact[] => {
      if (!alike(a, b) || a.kind === 'percent') return [];
      const [large, small] = middle(a.interval) >= middle(b.interval) ? [a, b] : [b, a];
      return ratio(text, a.start, b.end, large.interval, small.interval).map((fact) => ({ ...fact, derived: 'soft' }));
    }),
  );
}

/** "60% of the 400 workers", "one in ten of the 30,000": a share of a number, which may only confirm. */
function products(text: string, facts: readonly Amount[]): Fact[] {
  const shares = facts.filter((fact) => fact.kind === 'percent' && fact.measure !== 'rise' && fact.measure !== 'fall');
  return facts.flatMap((whole) =>
    shares.slice(0, 2).flatMap((share): Fact[] => {
      const [all, part] = [closed(whole.interval), closed(share.interval)];
      if (whole.kind !== 'count' || all === null || part === null) return [];
      const interval = { low: (all.low * part.low) / 100, high: (all.high * part.high) / 100 };
      const [start, end] = [Math.min(whole.start, share.start), Math.max(whole.end, share.end)];
      const { aside: _, ...bare } = whole;
      return isSharp(interval)
        ? [{ ...bare, text: text.slice(start, end), start, end, interval, derived: 'soft' }]
        : [];
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
function bareChanges(scan: Scan, facts: readonly Fact[]): Fact[] {
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

/** "Nine of its 31 branches": the share, and the rest. */
function parts(scan: Scan, facts: readonly Fact[]): Fact[] {
  const { lexemes, text } = scan;
  return facts.flatMap((whole): Fact[] => {
    if (whole.kind !== 'count' || whole.unit === null) return [];
    const at = lexemes.findIndex(({ start }) => start >= whole.start);
    let of = at - 1;
    while (of > 0 && /^(?:the|its|their|his|her|all|our|some|about)$/u.test(lexemes[of]?.lower ?? '')) of -= 1;
    if (lexemes[of]?.lower !== 'of') return [];
    for (let from = Math.max(0, of - 3); from < of; from += 1) {
      const part = readNumber(lexemes, from);
      const all = closed(whole.interval);
      if (part === null || part.next !== of || part.vague || all === null || part.value >= all.high) continue;
      const place = placeOf(scan, from, of);
      const start = place.start;
      const base = { text: text.slice(start, whole.end), start, end: whole.end, role: whole.role ?? [] };
      const rest = { low: all.low - part.high, high: all.high - part.low };
      const share = { low: (100 * part.low) / all.high, high: (100 * part.high) / all.low };
      return [
        ...(isSharp(share) ? [{ kind: 'percent', ...base, interval: share, derived: 'firm' } as Fact] : []),
        ...(isSharp(rest)
          ? [{ kind: 'count', ...base, unit: whole.unit, interval: rest, derived: 'soft' } as Fact]
          : []),
      ];
    }
    return [];
  });
}

/** "Ten sheep for every inhabitant": so many times as many. */
function perHead(text: string, facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact): Fact[] =>
    fact.kind === 'count' &&
    /^\s+(?:for|to)\s+(?:every|each)\s+(?:one\s+)?(?!\d|of\b)\p{L}/u.test(text.slice(fact.end, fact.end + 30))
      ? [
          {
            kind: 'multiple',
            text: fact.text,
            start: fact.start,
            end: fact.end,
            interval: fact.interval,
            derived: 'firm',
          },
        ]
      : [],
  );
}

/** By how much a contest was won: "by 215 votes to 194". */
function margins(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact): Fact[] => {
    if (fact.kind !== 'count' || fact.against === undefined) return [];
    const { against, ...bare } = fact;
    const by = middle(fact.interval) - against;
    const lost = { low: against - 0.5, high: against + 0.5 };
    return [
      { ...bare, interval: { low: by - 0.5, high: by + 0.5 }, derived: 'firm', margin: true },
      { ...bare, interval: lost, derived: 'soft' },
    ];
  });
}

/** "£130m over its £210m budget": what both come to. */
function totals(text: string, facts: readonly Amount[]): Fact[] {
  return facts.flatMap((over, i): Fact[] => {
    const base = facts[i + 1];
    if (base === undefined || !alike(over, base) || over.kind === 'percent' || base.kind === 'percent') return [];
    if (!BEYOND.test(text.slice(over.end, base.start))) return [];
    const [a, b] = [closed(over.interval), closed(base.interval)];
    if (a === null || b === null) return [];
    const { aside: _, ...bare } = over;
    return [
      {
        ...bare,
        text: text.slice(over.start, base.end),
        end: base.end,
        interval: { low: a.low + b.low, high: a.high + b.high },
        derived: 'soft',
      } as Fact,
    ];
  });
}

/**
 * What a sentence's figures come to together, marked as derived: the factor and the difference of a change, the share and the
 * rest of a part, the sum of a budget and what went beyond it. A `firm` one may agree or clash, a `soft` one only agree.
 */
export function derivedOf(scan: Scan, facts: readonly Fact[]): Fact[] {
  const amounts = facts.filter(isAmount);
  const found = [
    ...changes(scan.text, amounts),
    ...parts(scan, facts),
    ...totals(scan.text, amounts),
    ...margins(facts),
    ...perHead(scan.text, facts),
    ...ratios(scan.text, amounts),
    ...products(scan.text, amounts),
  ];
  return found.some(({ kind, derived }) => kind === 'multiple' && derived === 'firm')
    ? found
    : [...found, ...bareChanges(scan, facts)];
}
