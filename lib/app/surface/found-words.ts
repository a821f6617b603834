import type { Piece } from '../../core/view/row.ts';

/** A text as it is searched: without case, accents and kinds of apostrophes. */
export function fold(text: string): string {
  // Accents alone: the vowel signs of Indian scripts are marks as well.
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase();
}

/** The words of a query, folded. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** A text cut into pieces, the words marked that a search for `words` met in it. Joined, the pieces are the text. */
export function markFound(text: string, words: readonly string[]): Piece[] {
  const marked = new Uint8Array(text.length);
  const { folded, places } = foldWithPlaces(text);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0 && word !== ''; at = folded.indexOf(word, at + word.length)) {
      const end = places[at + word.length] ?? text.length;
      marked.fill(1, places[at] ?? end, end);
    }
  }
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from + 1;
    while (to < text.length && marked[to] === marked[from]) to += 1;
    pieces.push({ text: text.slice(from, to), ...(marked[from] === 1 && { found: true }) });
    from = to;
  }
  return pieces;
}

/** A folded text, and for each of its characters where it stands in the text. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const part = fold(letter);
    for (let i = 0; i < part.length; i += 1) places.push(at);
    folded += part;
    at += letter.length;
  }
  return { folded, places };
}
