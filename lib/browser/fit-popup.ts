/** Browsers grow a popup to its contents within this time, in milliseconds; shorter than anyone reaches for its edge. */
const SETTLED = 250;

/** A popup grows with its contents, but does not shrink under the reader's hand: a filter that leaves one row keeps its height. */
function keepHeight(window: Window & typeof globalThis): () => void {
  const { body } = window.document;
  let highest = 0;
  const observer = new window.ResizeObserver(() => {
    // Whole pixels: of a fraction the browser cuts the rest off, and gives the popup a scroll bar for it.
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height <= highest) return;
    highest = height;
    body.style.minBlockSize = `${height}px`;
  });
  observer.observe(body);
  return () => {
    observer.disconnect();
    body.style.minBlockSize = '0';
  };
}

/**
 * Browsers cut a popup where the screen or the page's zoom leaves too little room, and give it scroll bars of its own.
 * Once its size has settled, a popup that was cut fits itself into the room that it got.
 */
export function fitPopup(window: Window & typeof globalThis): void {
  const letGo = keepHeight(window);
  const { documentElement: root, body } = window.document;
  // In pixels: sizes relative to the window would shrink it, for the window follows its contents.
  const fit = (): void => {
    const { innerHeight, innerWidth } = window;
    const tooHigh = root.scrollHeight > innerHeight;
    const tooWide = root.scrollWidth > innerWidth;
    if (tooHigh) letGo();
    for (const { style } of [root, body]) {
      if (tooHigh) style.blockSize = `${innerHeight}px`;
      if (tooWide) style.inlineSize = `${innerWidth}px`;
    }
  };
  let timer = window.setTimeout(fit, SETTLED);
  window.addEventListener('resize', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(fit, SETTLED);
  });
}
