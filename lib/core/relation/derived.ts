import type { Fact } from '../facts/fact.ts';
import { readNumber } from '../facts/numbers.ts';
import { placeOf, type Scan } from '../facts/scan.ts';
import { type Amount, alike, closed, isAmount, isSharp } from './amounts.ts';
import { bareChanges, changes, ratios } from './derived-changes.ts';
import { middle } from './intervals.ts';

const BEYOND =
  /^\s*(?:over|above|beyond|more than|on top of|in excess of)\s+(?:(?:the|its|their|his|her|a|an|an original|the original)\s*)?(?:\p{L}+ ){0,2}$/iu;

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

/** Figures of a text that are put together: more than any sentence has, so that no text makes it slow. */
const MOST = 20;

/**
 * What a sentence's figures come to together, marked as derived: the factor and the difference of a change, the share and the
 * rest of a part, the sum of a budget and what went beyond it. A `firm` one may agree or clash, a `soft` one only agree.
 */
export function derivedOf(scan: Scan, all: readonly Fact[]): Fact[] {
  const amounts = all.filter(isAmount).slice(0, MOST);
  const facts = all.filter((fact) => fact.kind !== 'count' || amounts.includes(fact));
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
