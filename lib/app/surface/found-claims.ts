import type { Row } from '../../core/view/row.ts';
import type { Filter, FoundClaim } from '../../core/view/surface.ts';
import { markFound } from './found-words.ts';
import type { Library } from './library.ts';
import type { Search } from './search.ts';

/**
 * The claims that a search met and no row shows, those first whose quote holds the words; `null` where nothing is looked for. Publisher
 * and matter narrow them as they narrow the rows; a relation does not, for these stand beside nothing.
 */
export function foundClaims(
  shown: readonly Row[],
  { query, article, topic }: Filter,
  library: Library | null,
  search: () => Search,
): FoundClaim[] | null {
  if (query.trim() === '' || library === null) return null;
  const { claims, words } = search()(query);
  const beside = new Set(
    shown.flatMap(({ matters }) => matters.flatMap(({ references }) => references.map(({ claim }) => claim.id))),
  );
  const found = library.pack.claims.flatMap((claim) => {
    if (!claims.has(claim.id) || beside.has(claim.id)) return [];
    if ((article !== 'all' && claim.article !== article) || (topic !== 'all' && claim.topic !== topic)) return [];
    const view = viewClaim(claim.id, words, library);
    return view === null ? [] : [view];
  });
  return found.sort((a, b) => depthOf(a) - depthOf(b));
}

/** Where what was looked for stands: in the quote, in its wording alone, or in neither but in the matter or the publisher. */
function depthOf({ passage, statement }: FoundClaim): number {
  if (passage.pieces.some(({ found }) => found)) return 0;
  return statement === null ? 2 : 1;
}

function viewClaim(id: string, words: readonly string[], library: Library): FoundClaim | null {
  const quoted = library.quoted(id);
  if (quoted === null) return null;
  const { claim, article, address, before, lead, tail, after } = quoted;
  const pieces = markFound(claim.quote, words);
  const statement = markFound(claim.statement, words);
  // The quote is what the article says; its wording is told where the words looked for stand in that alone.
  const told = !pieces.some(({ found }) => found) && statement.some(({ found }) => found);
  return {
    claim,
    article,
    address,
    passage: { before, lead, pieces, tail, after },
    statement: told ? statement : null,
  };
}
