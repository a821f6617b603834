import type { MatterNames } from '../topic.ts';

/** What fills a message: `count` chooses its plural form and stands for `$1`; other names stand for `{name}`. */
export type Fill = { readonly count?: number } & Readonly<Record<string, string | number | undefined>>;

/** The reader's language: messages by key, figures and dates by `Intl`. */
export interface Words {
  /** BCP 47 tag that figures and dates are written in. */
  readonly locale: string;
  /** A message by its key in `locales/en.json`, parts joined by points. */
  readonly t: (key: string, fill?: Fill) => string;
  readonly number: (value: number) => string;
  /** A matter by its key, as the pack names it in the reader's language; else its key in words. */
  readonly matter: (key: string) => string;
  /** Short parts one after the other, with what the language sets between them. */
  readonly list: (parts: readonly string[]) => string;
  /** An ISO 8601 date (YYYY-MM-DD) in words; other text comes back as it is. */
  readonly date: (iso: string) => string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Builds a thing when it is first asked for. */
function once<Thing>(build: () => Thing): () => Thing {
  let built: Thing | undefined;
  return () => {
    built ??= build();
    return built;
  };
}

/** Bare lists ("a, b, c"); where a language writes those without a mark ("abc" in Chinese), with the mark of its other lists. */
function listsOf(locale: string): (parts: readonly string[]) => string {
  const bare = new Intl.ListFormat(locale, { type: 'unit' });
  if (bare.format(['a', 'b']) !== 'ab') return (parts) => bare.format(parts);
  const [, mark] = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(['a', 'b', 'c']);
  return (parts) => parts.join(mark?.value ?? ' ');
}

/** Builds the words of a language from a way to look messages up. */
export function createWords(
  locale: string,
  look: (key: string, count: number | undefined, counted: string, fill: Record<string, string>) => string,
): Words {
  // Each formatter costs milliseconds to build: none before it is needed, and a date is written once.
  const figures = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = once(() => listsOf(locale));
  const written = new Map<string, string>();
  const number = (value: number): string => figures().format(value);
  const write = (iso: string): string => {
    const text = written.get(iso) ?? (DAY.test(iso) ? days().format(new Date(`${iso}T00:00:00Z`)) : iso);
    written.set(iso, text);
    return text;
  };
  return {
    locale,
    number,
    matter: matterName,
    list: (parts) => lists()(parts),
    date: write,
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

/** The same words, with a pack's names for its matters: in the reader's language, else in English, else by their keys. */
export function withMatters(words: Words, names: MatterNames): Words {
  const languages = [words.locale, words.locale.split('-')[0] ?? '', 'en'];
  const matter = (key: string): string => {
    const known = Object.hasOwn(names, key) ? names[key] : undefined;
    const language = languages.flatMap((tag) => Object.keys(known ?? {}).filter((one) => fits(one, tag)))[0];
    return (language && known?.[language]) || matterName(key);
  };
  return { ...words, matter };
}

/** Whether a name in one language serves a reader of another tag: "zh-CN" serves "zh", and "es" serves "es-MX" by its first part. */
function fits(language: string, tag: string): boolean {
  return language === tag || (!tag.includes('-') && language.split('-')[0] === tag);
}

/** A matter's key in words: "training-cost" reads "Training cost". */
function matterName(topic: string): string {
  const words = topic.replaceAll(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
