import type { NameFact } from '../facts/fact.ts';
import { roleOf } from '../facts/roles.ts';
import type { Scan } from '../facts/scan.ts';
import { stem } from '../text/tokens.ts';
import type { FactComparison } from './comparison.ts';
import { DEEDS, LEADING_GROUP } from './data/deeds.ts';
import type { Kin } from './kin.ts';

/** Words right before a name that make a place or a time of it. */
const LOCATIVE =
  /(?:^|\s)(?:in|at|near|outside|off|over|across|around|beside|into|to|from|through|hit|hits|struck|strikes|rocked|shook|battered|devastated|reached|left|leaves|leaving|flooded)\s+(?:the\s+)?$/iu;
/** A preposition that tells of one side of a deed; where both sentences name somebody together, it is the same side. */
const GOVERNOR = /(?:^|\s)(from|against|by|with|for|under|after)\s+(?:the\s+)?$/iu;
/** Verbs whose subject is a place. */
const HOSTING = /^(?:is|are|was|were|will|has|had|to|been?|\s)*(?:host|stage|hold|held)/iu;
/** Words of a role that are near enough to say what a name does. */
const NEAR = 7;
/** Lexemes to either side. */
const REACH = 14;
/** Names of a side that are looked at. */
const MOST = 4;

/** "Taken over", "takes up": what is done is told by the next word. */
const TAKING: ReadonlySet<string> = new Set('take takes took taken'.split(' ').map(stem));
/** Two deeds are two matters, unless so much around them is akin (each word counted from both sides). */
const AKIN = 4;
/** Words of when, which any two matters may share. */
const WHEN: ReadonlySet<string> = new Set('year month week day old new ago time first last'.split(' ').map(stem));
/** What any name may be: a firm, a person, of some people. */
const GENERIC: ReadonlySet<string> = new Set(
  'firm company startup business group people person man woman chinese british american european japanese'
    .split(' ')
    .map(stem),
);
/** A model's number makes a product of a name. */
const isModel = ({ name }: Lone): boolean => /\d/u.test(name.name);

interface Lone {
  readonly name: NameFact;
  readonly place: boolean;
  readonly role: readonly string[];
  /** "From", "against": what governs the name. */
  readonly governor: string;
  readonly deeds: readonly number[];
}

/** The names that one side alone gives, each with what stands around it, words of names left out. */
function loneNames(
  scan: Scan,
  rows: readonly FactComparison[],
  side: 'page' | 'reference',
  named: ReadonlySet<string>,
): Lone[] {
  const { text } = scan;
  return rows
    .flatMap((row) =>
      row.kind === 'name' && row.result === `${side}-only` && row[side]?.kind === 'name' ? row[side] : [],
    )
    .filter(
      ({ text: words, end }) => !/['’]s?$/u.test(words) && !/^[\s-]+(?:\p{Lu}|\d)/u.test(text.slice(end, end + 3)),
    )
    .filter((name) => !speaks(scan, name))
    .slice(0, MOST)
    .map((name) => {
      const verb = verbAt(scan, name);
      const role = around(scan, name)
        .slice(0, NEAR)
        .filter((word) => !named.has(word) && !WHEN.has(word) && !GENERIC.has(word) && word !== verb);
      const before = text.slice(Math.max(0, name.start - 20), name.start);
      return {
        name,
        place:
          name.type === 'place' ||
          LOCATIVE.test(before) ||
          HOSTING.test(text.slice(name.end, name.end + 30)) ||
          /^-based\b/u.test(text.slice(name.end, name.end + 7)),
        role,
        governor: GOVERNOR.exec(before)?.[1]?.toLowerCase() ?? '',
        deeds: role.slice(0, 4).flatMap((word) => (TAKING.has(word) ? [] : (DEEDS.get(word) ?? []))),
      };
    });
}

const wordsOf = ({ name }: NameFact): string[] => name.split(/[\s-]+/u).map(stem);

/** True for who tells it: another teller of one matter is no difference. */
function speaks({ lexemes, text }: Scan, { start, end }: NameFact): boolean {
  const to = lexemes.findIndex((lexeme) => lexeme.start >= end);
  const from = lexemes.findIndex((lexeme) => lexeme.end > start);
  if (/\baccording to (?:the )?$/iu.test(text.slice(Math.max(0, start - 20), start))) return true;
  return [lexemes[to]?.lower, lexemes[from - 1]?.lower].some((word) =>
    /^(?:said|says|told|added|adds)$/u.test(word ?? ''),
  );
}

/** What stands around a name in its clause, farther than a role reaches. */
function around(scan: Scan, { start, end }: NameFact): string[] {
  const from = scan.lexemes.findIndex((lexeme) => lexeme.end > start);
  const to = scan.lexemes.findIndex((lexeme) => lexeme.start >= end);
  return roleOf(scan, from, to < 0 ? scan.lexemes.length : to, REACH);
}

/** The word right behind a name, its verb as a rule: alone it makes no matter in common. */
function verbAt({ lexemes, stems }: Scan, { end }: NameFact): string | null {
  const at = lexemes.findIndex(({ start }) => start >= end);
  return at < 0 || DEEDS.has(stems[at] ?? '') ? null : (stems[at] ?? null);
}

/** A known country and a place that is none: one may lie in the other. */
const mayHold = ({ name: a }: Lone, { name: b }: Lone): boolean => (a.type === 'place') !== (b.type === 'place');

/** Two names of one sort whose surroundings are akin, and whose deeds are not two. */
function meeting(a: Lone, b: Lone, kin: Kin, named: boolean): number {
  if (a.place !== b.place || (a.place && mayHold(a, b))) return 0;
  if (isModel(a) !== isModel(b)) return 0;
  // Where from and where at.
  if ((a.governor === 'from') !== (b.governor === 'from') && a.place) return 0;
  // Who leads a thing and who has it done are two.
  if (a.deeds.includes(LEADING_GROUP) !== b.deeds.includes(LEADING_GROUP)) return 0;
  const akin = kin.kinShared(a.role, b.role) + kin.kinShared(b.role, a.role);
  const apart = a.deeds.length > 0 && b.deeds.length > 0 && !a.deeds.some((deed) => b.deeds.includes(deed));
  const governed = a.governor !== '' && a.governor === b.governor && named ? 1 : 0;
  return apart && akin < AKIN ? 0 : akin + governed;
}

/**
 * Each side's own name where what stands around the two is akin: of one matter two sentences name one doer, one maker, one place.
 * Names that both sides give say nothing here. Symmetric.
 */
export function compareLoneNames(
  page: Scan,
  reference: Scan,
  rows: readonly FactComparison[],
  kin: Kin,
): FactComparison[] {
  const names = rows.filter(({ kind }) => kind === 'name');
  if (names.some(({ result }) => result === 'differs')) return [...rows];
  // The largest in one country and the largest in another.
  if (rows.some(({ kind, result }) => kind === 'rank' && result === 'not-comparable')) return [...rows];
  // Two speakers of two quotations may both have spoken.
  if (rows.some(({ kind, result }) => kind === 'quote' && result === 'not-comparable')) return [...rows];
  const shared = names.some(({ result }) => result === 'agrees' || result === 'compatible');
  const named = new Set(
    names.flatMap((row) => [row.page, row.reference].flatMap((fact) => (fact?.kind === 'name' ? wordsOf(fact) : []))),
  );
  const [mine, theirs] = [loneNames(page, rows, 'page', named), loneNames(reference, rows, 'reference', named)];
  const pairs = mine
    .flatMap((a) => theirs.map((b) => ({ a, b, score: meeting(a, b, kin, shared) })))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.a.name.start + x.b.name.start - (y.a.name.start + y.b.name.start));
  const [best] = pairs;
  if (best === undefined) return [...rows];
  const [first, second] = [best.a.name, best.b.name];
  const kept = rows.filter(({ page: left, reference: right }) => left !== first && right !== second);
  return [...kept, { kind: 'name', page: first, reference: second, result: 'differs' }];
}
