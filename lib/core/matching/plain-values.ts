import type { Fact } from '../facts/fact.ts';

/** The kinds of value that a sentence can state, as the plain matcher groups them. */
export type ValueKind = 'money' | 'percent' | 'count' | 'rank' | 'duration' | 'date';

/** A value of a text: `low` and `high` are the ends of what it stands for, in the kind's own unit. */
export interface PlainValue {
  readonly kind: ValueKind;
  readonly low: number;
  readonly high: number;
  /** What is counted, or the currency, where it is known. */
  readonly unit: string;
  /** Stems of the words that govern it. */
  readonly role: readonly string[];
}

/** How the values of a text and a claim meet. */
export interface ValueMeeting {
  /** Kinds that both sides have, and those that only one has. */
  readonly sharedKinds: number;
  readonly onlyClaim: number;
  readonly onlyText: number;
  /** Values that are equal within what both sides state, and how telling the most telling of them is, 0 to 1. */
  readonly equal: number;
  readonly telling: number;
  /** The logarithm of the ratio of the nearest two values of one kind, or `FAR`. */
  readonly distance: number;
  /** The greatest number of words by which two values of one kind are governed alike. */
  readonly role: number;
  /** Two counts or amounts of one kind have different units. */
  readonly otherUnit: number;
}

/** Stands for "no two values of one kind". */
export const FAR = 9;
/** A date that is not known to within this many days is a rough one. */
const EXACT_DAYS = 40;

/** The values among the facts of a text. */
export function valuesOf(facts: readonly Fact[]): PlainValue[] {
  return facts.flatMap((fact): PlainValue[] => {
    const kind = kindOf(fact.kind);
    if (!kind || !('interval' in fact)) return [];
    const { low, high } = fact.interval;
    const unit = fact.kind === 'money' ? fact.currency : fact.kind === 'count' ? (fact.unit ?? '') : '';
    return [{ kind, low: low ?? high ?? 0, high: high ?? low ?? 0, unit, role: fact.role ?? [] }];
  });
}

function kindOf(kind: Fact['kind']): ValueKind | null {
  switch (kind) {
    case 'money':
    case 'percent':
    case 'count':
    case 'rank':
    case 'duration':
    case 'date':
      return kind;
    case 'multiple':
      return 'percent';
    default:
      return null;
  }
}

/** Compares the values of a text with those of a claim, roughly: the ledger compares them exactly. */
export function meetValues(text: readonly PlainValue[], claim: readonly PlainValue[]): ValueMeeting {
  const ours = new Set(text.map(({ kind }) => kind));
  const theirs = new Set(claim.map(({ kind }) => kind));
  let [equal, telling, distance, role, otherUnit] = [0, 0, FAR, 0, 0];
  for (const a of text) {
    for (const b of claim) {
      if (a.kind !== b.kind) continue;
      const sameUnit = a.unit === b.unit || a.unit === '' || b.unit === '';
      if (!sameUnit) otherUnit = 1;
      const common = a.role.filter((stem) => b.role.includes(stem)).length;
      role = Math.max(role, common);
      const apart = distanceOf(a, b) + (sameUnit ? 0 : 1);
      distance = Math.min(distance, apart);
      if (apart === 0) {
        equal += 1;
        telling = Math.max(telling, tellingOf(b));
      }
    }
  }
  return {
    sharedKinds: [...ours].filter((kind) => theirs.has(kind)).length,
    onlyClaim: [...theirs].filter((kind) => !ours.has(kind)).length,
    onlyText: [...ours].filter((kind) => !theirs.has(kind)).length,
    equal,
    telling,
    distance,
    role,
    otherUnit,
  };
}

function distanceOf(a: PlainValue, b: PlainValue): number {
  if (a.low <= b.high && b.low <= a.high) return 0;
  const gap = a.low > b.high ? [a.low, b.high] : [b.low, a.high];
  const [more = 0, less = 0] = gap;
  if (a.kind === 'date') return Math.min(FAR - 1, (more - less) / 365);
  return Math.min(FAR - 1, Math.log((Math.abs(more) + 1e-9) / (Math.abs(less) + 1e-9)));
}

/** Small counts and rough dates meet by chance; odd large ones do not. */
function tellingOf({ kind, low, high }: PlainValue): number {
  if (kind === 'date') return high - low <= EXACT_DAYS ? 0.8 : 0.3;
  if (kind === 'duration' || kind === 'rank') return 0.4;
  const middle = (Math.abs(low) + Math.abs(high)) / 2;
  return Math.min(1, 0.2 + Math.log10(middle + 1) / 6 + (kind === 'count' ? 0 : 0.3));
}
