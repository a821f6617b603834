interface PageRealm {
  readonly CSSStyleSheet: typeof CSSStyleSheet;
}

/**
 * Gives open and closed shadow roots the highlights' colours. Firefox does not let a document's `::highlight` rules reach
 * into them, and adopts a sheet only when it was made by the page's own realm (`wrappedJSObject`).
 */
export function createShadowStyler(css: string): (root: ShadowRoot) => void {
  let sheet: CSSStyleSheet | null = null;
  const styled = new WeakSet<ShadowRoot>();
  return (root) => {
    if (styled.has(root)) return;
    styled.add(root);
    try {
      if (sheet === null) {
        sheet = new ((window as { wrappedJSObject?: PageRealm }).wrappedJSObject ?? window).CSSStyleSheet();
        sheet.replaceSync(css);
      }
      const target = (root as { wrappedJSObject?: ShadowRoot }).wrappedJSObject ?? root;
      target.adoptedStyleSheets.push(sheet);
    } catch {
      // Without the sheet its highlights lack their colours, and nothing else.
    }
  };
}
