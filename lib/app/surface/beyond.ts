import type { Fact } from '../../core/facts/fact.ts';
import type { Report } from '../../core/report/report.ts';
import type { Row } from '../../core/view/row.ts';
import type { Missing, ReferencePair, SelfDifference } from '../../core/view/surface.ts';
import type { Library } from './library.ts';
import { viewReference } from './rows.ts';
import { valuesApart } from './values-apart.ts';

interface Said {
  readonly index: number;
  readonly text: string;
  readonly fact: Fact;
}

/**
 * Where the page says two things on one matter: two of its sentences that stand beside the same words of a claim with
 * values that have nothing in common.
 */
export function differencesWithinPage(rows: readonly Row[]): SelfDifference[] {
  const beside = new Map<string, { topic: string; said: Said[] }>();
  for (const { index, text, matters } of rows) {
    for (const { topic, references } of matters) {
      for (const { claim, match } of references) {
        for (const { page, reference, result } of match.facts) {
          if (page === null || reference === null || result === 'not-comparable' || !('interval' in page)) continue;
          const key = `${claim.id} ${reference.start} ${page.kind}`;
          const group = beside.get(key) ?? { topic, said: [] };
          group.said.push({ index, text, fact: page });
          beside.set(key, group);
        }
      }
    }
  }
  const found = new Map<string, SelfDifference>();
  for (const { topic, said } of beside.values()) {
    const clash = firstClash(said);
    if (clash === null) continue;
    const sides = clash.map(({ index, text, fact }) => ({ index, text, words: fact.text }));
    found.set(sides.map(({ index, words }) => `${index} ${words}`).join('|'), {
      topic,
      kind: clash[0].fact.kind,
      sides,
    });
  }
  return [...found.values()];
}

function firstClash(said: readonly Said[]): [Said, Said] | null {
  for (const [i, one] of said.entries()) {
    for (const other of said.slice(i + 1)) {
      if (one.index !== other.index && valuesApart(one.fact, other.fact)) return [one, other];
    }
  }
  return null;
}

/** The claims on matters that the page touches, which none of its sentences speaks of. */
export function notOnThisPage(rows: readonly Row[], library: Library): Missing[] {
  const said = new Set<string>();
  const touched = new Set<string>();
  for (const { matters } of rows) {
    for (const { topic, references } of matters) {
      touched.add(topic);
      for (const { claim } of references) said.add(claim.id);
    }
  }
  return [...touched].flatMap((topic): Missing[] => {
    const left = library.pack.claims.filter((claim) => claim.topic === topic && !said.has(claim.id));
    const claims = left.flatMap(({ id }) => {
      const quoted = library.quoted(id);
      return quoted ? [{ claim: quoted.claim, article: quoted.article, address: quoted.address }] : [];
    });
    return claims.length > 0 ? [{ topic, claims }] : [];
  });
}

/**
 * What the articles say beside each other: the reports of each article, compared as if it were a page, its own claims left
 * out. Pairs that differ stand first.
 */
export function referencesBesideEachOther(
  reports: readonly { readonly article: string; readonly report: Report }[],
  library: Library,
): ReferencePair[] {
  const pairs = new Map<string, ReferencePair>();
  for (const { article, report } of reports) {
    for (const { text, matches } of report.sentences) {
      for (const match of matches) {
        const second = viewReference(text, match, library);
        if (second === null || second.article.id === article) continue;
        const own = library.pack.claims.find(
          (claim) => claim.article === article && claim.topic === second.claim.topic && text.includes(claim.quote),
        );
        const first = own && viewReference(text, { ...match, claim: own.id }, library);
        if (!first) continue;
        const key = [first.claim.id, second.claim.id].sort().join(' ');
        if (!pairs.has(key))
          pairs.set(key, { topic: second.claim.topic, tone: match.relation, first: sideOf(first), second });
      }
    }
  }
  const order = { differs: 0, agrees: 1, related: 2 };
  return [...pairs.values()].sort((a, b) => order[a.tone] - order[b.tone]);
}

/** The first side's words are marked as the page's are: they stand where the page stands. */
function sideOf(view: ReferencePair['first']): ReferencePair['first'] {
  return { ...view, passage: { ...view.passage, lead: '', tail: '', pieces: view.page } };
}
