import { JSDOM } from 'jsdom';
import type { PageDocument } from '../../lib/core/report/report.ts';
import { isVisibleByMarkup, readBlocks } from '../../lib/dom/blocks/read-blocks.ts';
import { readPageMeta } from '../../lib/dom/page-meta.ts';

/** Reads an HTML page as the extension would, without a layout: what markup hides is left out, what styles hide is not known. */
export function readHtml(html: string, url = 'about:blank'): PageDocument {
  const { document } = new JSDOM(html, { url }).window;
  const meta = readPageMeta(document);
  const blocks = readBlocks(document.body, { isVisible: isVisibleByMarkup }).map(({ text }) => text);
  return { title: meta.title, url: meta.url === 'about:blank' ? '' : meta.url, date: meta.date, blocks };
}

/** Longer first lines are a paragraph, not a headline. */
const LONGEST_TITLE = 160;

/** Reads plain text: paragraphs parted by blank lines; a short first one without a full stop is the title. */
export function readText(text: string): PageDocument {
  const blocks = text.split(/\r?\n\s*\r?\n/u).map((block) => block.replace(/\s+/gu, ' ').trim());
  const full = blocks.filter((block) => block !== '');
  const [first = ''] = full;
  const title = first.length <= LONGEST_TITLE && !/[.!]["”’]?$/u.test(first) ? first : '';
  return { title, url: '', date: null, blocks: full };
}
