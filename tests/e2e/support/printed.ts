import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** What a printed page draws: how many shapes are filled and stroked, and in which colours anything is drawn. */
export interface Ink {
  readonly shapes: number;
  readonly colours: readonly string[];
}

/** The drawing operators of a PDF, one a line, of all streams that hold any. */
function operatorsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Length (\d+)>> stream\r?\n/g)].flatMap((header) => {
    const start = header.index + header[0].length;
    try {
      return inflateSync(pdf.subarray(start, start + Number(header[1])))
        .toString('latin1')
        .split('\n');
    } catch {
      // A stream that is not packed holds no drawing in Chromium's files.
      return [];
    }
  });
}

/** Prints a page with backgrounds. Highlights part the text they cover by clipping: what is drawn is compared, not the file. */
export async function inkOf(page: Page): Promise<Ink> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.printToPDF', { printBackground: true });
  await session.detach();
  const lines = operatorsOf(Buffer.from(data, 'base64'));
  const colours = new Set(lines.flatMap((line) => line.match(/[\d.]+ [\d.]+ [\d.]+ (?=rg\b)/g) ?? []));
  return { shapes: lines.filter((line) => /^(?:[fBb]\*?|[Ss])$/.test(line)).length, colours: [...colours].sort() };
}
