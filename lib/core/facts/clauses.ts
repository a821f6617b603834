/** What stands behind the last of some signs: the clause that a text ends in. Linear, which an expression up to the end is not. */
export function lastClause(text: string, signs: string): string {
  let from = text.length;
  while (from > 0 && !signs.includes(text[from - 1] ?? '')) from -= 1;
  return text.slice(from);
}
