/** The newest form of the browser's call, which the library of types lacks. */
interface Caret {
  readonly caretPositionFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ) => { readonly offsetNode: Node; readonly offset: number } | null;
}

/** The text and offset under a point of the window; `null` where there is no text right there. */
export function placeAt(
  x: number,
  y: number,
  shadowRoots: Iterable<ShadowRoot>,
): { node: Node; offset: number } | null {
  const caret = (document as Caret).caretPositionFromPoint?.(x, y, { shadowRoots: [...shadowRoots] });
  if (caret?.offsetNode.nodeType !== 3) return null;
  const text = caret.offsetNode as Text;
  const range = document.createRange();
  // The browser gives the nearest text, also from the margin: the letters beside the caret must be under the point.
  range.setStart(text, Math.max(0, caret.offset - 1));
  range.setEnd(text, Math.min(text.length, caret.offset + 1));
  const under = [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left - 2 && x <= right + 2 && y >= top && y <= bottom,
  );
  return under ? { node: text, offset: caret.offset } : null;
}
