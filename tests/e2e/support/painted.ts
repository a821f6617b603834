/** A highlight's name without its prefix, and the texts it covers. */
export type Painted = Record<string, string[]>;

/**
 * What is painted in a document, read from the registry that pages share with extensions. Runs in the page: keep it free
 * of anything outside.
 */
export function readPainted(): Painted {
  const painted: Painted = {};
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('collate-')) continue;
    painted[name.slice('collate-'.length)] = [...highlight].map((range) => {
      const live = document.createRange();
      try {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
      } catch {
        return '(gone)';
      }
      return live
        .toString()
        .normalize('NFC')
        .replace(/[\u00ad\u200b\u200e\u200f]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    });
  }
  return painted;
}

/** All painted texts but the focus, in order of tone. */
export function textsOf(painted: Painted): string[] {
  return Object.entries(painted)
    .filter(([name]) => name !== 'focus')
    .flatMap(([, texts]) => texts);
}
