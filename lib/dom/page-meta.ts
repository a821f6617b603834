/** What a page says of itself. `date` is its publication date (YYYY-MM-DD), or `null`. */
export interface PageMeta {
  readonly title: string;
  readonly url: string;
  readonly date: string | null;
}

/** Longer structured data is left alone: a catalogue, not an article. */
const LONGEST_DATA = 200_000;

const DATE_SOURCES = [
  'meta[property$="article:published_time"], meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"], meta[name^="publish"][name$="date"], meta[name="date"]',
  '[itemprop="datePublished"][datetime]',
  'article time[datetime], main time[datetime]',
  'time[datetime]',
];

/** The day that a date in a page's data names, as written there (its own time zone): "2025-01-28T09:00:00+05:30", "20250128". */
export function dayOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(value);
  const [year, month, day] = iso === null ? writtenDay(value) : [iso[1], iso[2], iso[3]].map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1990 || year > 2100) return null;
  return date.toISOString().slice(0, 10);
}

/** "January 28, 2025", "28 Jan 2025 10:00 GMT": what `Date` reads when it has a year in it. */
function writtenDay(value: string): (number | undefined)[] {
  if (value.length > 60 || !/\b(?:19|20)\d\d\b/.test(value) || !/[a-z]{3}/i.test(value)) return [];
  const date = new Date(value.replace(/\b(?:at|on|updated|published)\b:?/gi, ' '));
  return Number.isNaN(date.getTime()) ? [] : [date.getFullYear(), date.getMonth() + 1, date.getDate()];
}

/** The first `datePublished` in JSON-LD, breadth first, so that the article's comes before a comment's. */
function datePublishedIn(data: unknown): string | null {
  const queue: unknown[] = [data];
  for (let seen = 0; seen < queue.length && seen < 2000; seen += 1) {
    const item = queue[seen];
    if (typeof item !== 'object' || item === null) continue;
    const day = 'datePublished' in item ? dayOf(item.datePublished) : null;
    if (day !== null) return day;
    queue.push(...Object.values(item).slice(0, 200));
  }
  return null;
}

function structuredDate(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LONGEST_DATA || !text.includes('datePublished')) continue;
    try {
      const day = datePublishedIn(JSON.parse(text));
      if (day !== null) return day;
    } catch {
      // Sites do publish broken JSON; the page has other places to tell its date.
    }
  }
  return null;
}

function markedDate(document: Document): string | null {
  for (const selector of DATE_SOURCES) {
    for (const element of document.querySelectorAll(selector)) {
      const day = dayOf(element.getAttribute('content') ?? element.getAttribute('datetime'));
      if (day !== null) return day;
    }
  }
  return null;
}

function folded(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function readTitle(document: Document): string {
  const headings = [...document.querySelectorAll('h1')].map((heading) => folded(heading.textContent));
  const told = folded(document.querySelector('meta[property="og:title"]')?.getAttribute('content'));
  const [only] = headings.filter((heading) => heading !== '');
  // Several headings of the first rank: the site's name is often one of them.
  if (only !== undefined && (headings.length === 1 || told === '' || headings.includes(told))) return told || only;
  return told || folded(document.querySelector('title')?.textContent) || only || '';
}

function read<Value>(part: () => Value, fallback: Value): Value {
  try {
    return part();
  } catch {
    return fallback;
  }
}

/**
 * Title, address and publication date of a page: `h1` or `og:title`; JSON-LD, `article:published_time` and its relatives,
 * `<time datetime>`. A page's odd markup makes a part empty, never an error.
 */
export function readPageMeta(document: Document): PageMeta {
  return {
    title: read(() => readTitle(document), ''),
    url: read(() => document.URL, ''),
    date: read(() => structuredDate(document) ?? markedDate(document), null),
  };
}
