/** A frame that no content script runs in, by its origin or scheme. */
export interface UnreadFrame {
  readonly kind: 'frame';
  readonly name: string;
}

/** Smaller frames are counters and advertisements. */
const SMALLEST = 120;

/**
 * Frames that people see and that extensions cannot read: PDF viewers and addresses of the
 * browser's own. Frames of other sites, sandboxed, data: and blob: ones are read by their own content script.
 */
export function unreadFrames(): UnreadFrame[] {
  const found: UnreadFrame[] = [];
  for (const element of document.querySelectorAll('iframe[src], frame[src], object[data], embed[src]')) {
    const { width, height } = element.getBoundingClientRect();
    if (width < SMALLEST || height < SMALLEST) continue;
    const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
    const url = URL.parse(address, document.baseURI);
    if (url === null) continue;
    const isPdf = /\.pdf$/i.test(url.pathname) || element.getAttribute('type') === 'application/pdf';
    if (isPdf) found.push({ kind: 'frame', name: `${url.host} (PDF)` });
    else if (!/^(?:https?|about|javascript|data|blob):$/.test(url.protocol))
      found.push({ kind: 'frame', name: url.protocol });
  }
  return found;
}
