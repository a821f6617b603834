import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Node = string | { readonly [key: string]: Node };

const read = (locale: string): Node => JSON.parse(readFileSync(`locales/${locale}.json`, 'utf8')) as Node;
const isPlural = (node: Node): node is Record<string, string> =>
  typeof node !== 'string' && Object.keys(node).every((key) => key === 'n' || /^\d+$/.test(key));

/** Messages by key; the forms of a plural are one message. */
function messagesOf(node: Node, path: readonly string[] = []): [string, string[]][] {
  if (typeof node === 'string') return [[path.join('.'), [node]]];
  if (isPlural(node)) return [[path.join('.'), Object.values(node)]];
  return Object.entries(node).flatMap(([key, child]) => messagesOf(child, [...path, key]));
}

const placeholders = (forms: readonly string[]): string[] =>
  [...new Set(forms.flatMap((form) => form.replaceAll('$$', '').match(/\$\d|\{\w+\}|%s/g) ?? []))].sort();

const english = new Map(messagesOf(read('en')));

describe.each(['zh_CN', 'es', 'hi'])('locale %s', (locale) => {
  const messages = new Map(messagesOf(read(locale)));

  it('has every message of the English one, and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('fills the same places', () => {
    for (const [key, forms] of english) {
      // A language without a plural may leave the number out of one form, never a name.
      expect([key, placeholders(messages.get(key) ?? [])]).toEqual([key, placeholders(forms)]);
    }
  });

  it('leaves nothing empty or in English', () => {
    // The same in Spanish, or only marks between parts.
    const same = ['extensionName', 'locale', 'format.markdown', 'kind.multiple', 'head.found', 'row.and'];
    for (const [key, forms] of messages) {
      expect(forms.every((form) => form.trim() !== '')).toBe(true);
      if (!same.includes(key)) expect([key, forms]).not.toEqual([key, english.get(key)]);
    }
  });
});

describe('the messages', () => {
  const sources = globSync('{components,lib,entrypoints}/**/*.{ts,tsx}')
    .filter((path) => !path.includes('.test.'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  it('are all there that the components ask for', () => {
    const asked = [...sources.matchAll(/\bt\('([\w.]+)'/g)].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(80);
    expect([...new Set(asked)].filter((key) => !english.has(key))).toEqual([]);
  });

  it('are there for every group that is asked for by a part of its key', () => {
    const groups = [...sources.matchAll(/\bt\(`([\w.]+)\.\$\{/g)].map(([, group = '']) => group);
    expect(groups.length).toBeGreaterThan(10);
    const known = [...english.keys()];
    expect(groups.filter((group) => !known.some((key) => key.startsWith(`${group}.`)))).toEqual([]);
  });

  it('name the manifest', () => {
    for (const key of ['extensionName', 'extensionDescription', 'actionTitle', 'commandCompareSelection'])
      expect(english.has(key)).toBe(true);
    // The stores cut longer ones.
    expect((english.get('extensionDescription')?.[0] ?? '').length).toBeLessThanOrEqual(132);
  });
});
