import type { Fact, NameFact } from '../facts/fact.ts';
import { once } from '../text/remember.ts';
import { stem } from '../text/tokens.ts';
import type { FactComparison } from './comparison.ts';

const namesOf = (facts: readonly Fact[]): NameFact[] => facts.filter((fact): fact is NameFact => fact.kind === 'name');
const parts = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/['’]s?$/u, '')
    .split(/[\s-]+/u);

/** A repeated word counts once, or which of two names is the shorter would depend on the side. */
const distinctParts = once(({ name }: NameFact): readonly string[] => [...new Set(parts(name))]);

/** One name for both: the same words, or the fewer words of one all among the other's ("Mr Liang", "Liang Wenfeng"). */
export function sameName(a: NameFact, b: NameFact): boolean {
  const [first, second] = [distinctParts(a), distinctParts(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.every((part) => long.includes(part));
}

/** Deeds that have one doer as a rule, so that another doer is a difference. Stems. */
const DEEDS: ReadonlySet<string> = new Set(
  'found founded set start create establish launch invent own head lead run call say warn name describe dub'
    .split(' ')
    .map(stem),
);
const FOUNDING: ReadonlySet<string> = new Set('found founded establish create invent own'.split(' ').map(stem));

const isPerson = ({ type, name }: NameFact): boolean =>
  type === 'person' || (type === 'unknown' && /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}$/u.test(name));

/** The first name with a deed of founding among the words nearest to it, if it reads as a person. */
function doer(names: readonly NameFact[]): NameFact | null {
  return (
    names.find(
      (name) => isPerson(name) && (name.role ?? []).slice(0, 2).some((word) => FOUNDING.has(word) && DEEDS.has(word)),
    ) ?? null
  );
}

/** Names of both sides: shared ones, the ones of one side alone, and two persons of whom each is said to have done the same deed. */
export function compareNames(page: readonly Fact[], reference: readonly Fact[]): FactComparison[] {
  const unique = (facts: readonly NameFact[]): NameFact[] =>
    facts.filter((fact, i) => facts.findIndex((other) => sameName(fact, other)) === i);
  const [first, second] = [unique(namesOf(page)), unique(namesOf(reference))];
  const rows: FactComparison[] = [];
  const used = new Set<NameFact>();
  for (const name of first) {
    const other = second.find((candidate) => !used.has(candidate) && sameName(name, candidate));
    if (other === undefined) continue;
    used.add(name);
    used.add(other);
    const variant = parts(name.text).join(' ') !== parts(other.text).join(' ');
    rows.push({
      kind: 'name',
      page: name,
      reference: other,
      result: variant ? 'compatible' : 'agrees',
      ...(variant ? { note: 'variant-of-name' as const } : {}),
    });
  }
  const [mine, theirs] = [
    doer(first.filter((name) => !used.has(name))),
    doer(second.filter((name) => !used.has(name))),
  ];
  if (mine !== null && theirs !== null) {
    used.add(mine);
    used.add(theirs);
    rows.push({ kind: 'name', page: mine, reference: theirs, result: 'differs' });
  }
  for (const name of first)
    if (!used.has(name)) rows.push({ kind: 'name', page: name, reference: null, result: 'page-only' });
  for (const name of second)
    if (!used.has(name)) rows.push({ kind: 'name', page: null, reference: name, result: 'reference-only' });
  return rows;
}
