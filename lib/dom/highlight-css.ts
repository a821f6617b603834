/** The colours and lines of `entrypoints/content/style.css`, in which a document has its rules. */
const STYLES = [
  ['agrees', '2a8a56', 'solid'],
  ['differs', 'c9502f', 'wavy'],
  ['related', '4178c4', 'dashed'],
  ['about', '7a7a80', 'dotted'],
] as const;

/** The highlights' rules for shadow trees, which Firefox wants in every one: none in print, system colours where those are forced. */
export function highlightCss(): string {
  const rules = STYLES.map(
    ([tone, color, line]) =>
      `::highlight(collate-${tone}){text-decoration:underline ${line} 2px #${color}}` +
      `::highlight(collate-${tone}-tint){background:#${color}38}`,
  );
  const forced = STYLES.map(
    ([tone, , line]) =>
      `::highlight(collate-${tone}),::highlight(collate-${tone}-tint)` +
      `{color:CanvasText;background:Canvas;text-decoration:underline ${line} 2px CanvasText}`,
  );
  return (
    `@media screen{${rules.join('')}::highlight(collate-focus){background:#f0be3c66}}` +
    `@media screen and (forced-colors:active){${forced.join('')}` +
    `::highlight(collate-focus){color:HighlightText;background:Highlight}}`
  );
}
