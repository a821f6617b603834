import * as v from 'valibot';
import { TONES } from '../../core/view/row.ts';
import { type Filter, NO_FILTER } from '../../core/view/surface.ts';

/** What a surface takes up again when it is opened anew on the same page. */
export interface SurfaceMemory {
  readonly url: string;
  readonly filter: Filter;
  readonly open: number | null;
  /** How far the list was scrolled, in pixels. */
  readonly scroll: number;
}

const Words = v.pipe(v.string(), v.maxLength(1000));
const Schema = v.object({
  url: v.string(),
  filter: v.object({
    tone: v.picklist(['all', ...TONES]),
    article: Words,
    topic: Words,
    order: v.picklist(['place', 'difference']),
    query: Words,
  }),
  open: v.nullable(v.number()),
  scroll: v.number(),
});

/** What was remembered of a page; a fresh start where nothing was, or it was of another page. */
export function memoryFrom(value: unknown, url: string): SurfaceMemory {
  const read = v.safeParse(Schema, value);
  if (read.success && read.output.url === url) return read.output;
  return { url, filter: NO_FILTER, open: null, scroll: 0 };
}

/** The address of the page that was remembered; `null` where nothing was. */
export function memoryUrl(value: unknown): string | null {
  const read = v.safeParse(Schema, value);
  return read.success ? read.output.url : null;
}
