/** What fills a message: `count` chooses its plural form and stands for `$1`; other names stand for `{name}`. */
export type Fill = { readonly count?: number } & Readonly<Record<string, string | number | undefined>>;

/** The reader's language: messages by key, figures and dates by `Intl`. */
export interface Words {
  /** BCP 47 tag that figures and dates are written in. */
  readonly locale: string;
  /** A message by its key in `locales/en.json`, parts joined by points. */
  readonly t: (key: string, fill?: Fill) => string;
  readonly number: (value: number) => string;
  /** Short parts one after the other, with what the language sets between them. */
  readonly list: (parts: readonly string[]) => string;
  /** An ISO 8601 date (YYYY-MM-DD) in words; other text comes back as it is. */
  readonly date: (iso: string) => string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Builds the words of a language from a way to look messages up. */
export function createWords(
  locale: string,
  look: (key: string, count: number | undefined, counted: string, fill: Record<string, string>) => string,
): Words {
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat(locale, { type: 'unit' });
  const number = (value: number): string => figures.format(value);
  return {
    locale,
    number,
    list: (parts) => lists.format(parts),
    date: (iso) => (DAY.test(iso) ? days.format(new Date(`${iso}T00:00:00Z`)) : iso),
    t: (key, { count, ...fill } = {}) =>
      look(
        key,
        count,
        count === undefined ? '' : number(count),
        Object.fromEntries(
          Object.entries(fill).map(([name, part]) => [name, typeof part === 'number' ? number(part) : (part ?? '')]),
        ),
      ),
  };
}
