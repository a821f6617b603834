import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentLine, pairLine, sentenceLine } from './lib/line-schemas.ts';
import { readLines } from './lib/read-lines.ts';

let file = '';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-lines-'));
  file = join(folder, 'lines.jsonl');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The ids of the good lines, then what the bad one is said to be. */
async function read(
  schema: typeof documentLine | typeof pairLine | typeof sentenceLine,
  content: string | Uint8Array,
): Promise<string[]> {
  writeFileSync(file, content);
  const told: string[] = [];
  try {
    for await (const { value } of readLines(file, schema)) told.push(value.id);
  } catch (error) {
    told.push(String(error));
  }
  return told;
}

describe('a file of lines', () => {
  it('takes a text with a line separator of Unicode in it, and a byte-order mark', async () => {
    const content = '\u{feff}{"id":"s","text":"It\u2028cost\u2029€12m"}\r\n\r\n{"id":"t","text":"é"}\n';
    expect(await read(sentenceLine, content)).toEqual(['s', 't']);
    for await (const { value } of readLines(file, sentenceLine)) {
      expect(value.text).toBe(value.id === 's' ? 'It\u2028cost\u2029€12m' : 'é');
    }
  });

  it('does not take a line of another encoding for text', async () => {
    const content = Buffer.from('{"id":"s","text":"It."}\n{"id":"t","text":"caf\u00e9"}\n', 'latin1');
    expect(await read(sentenceLine, content)).toEqual(['s', `Error: ${file}:2: not UTF-8`]);
  });

  it('takes a document of either form', async () => {
    const content = '{"id":"a","paragraphs":["x"],"html":null}\n{"id":"b","html":"x","paragraphs":null}\n';
    expect(await read(documentLine, content)).toEqual(['a', 'b']);
  });

  it.each([
    ['pair', pairLine, '{"id":"p","page":"x"}', 'the key "reference" is missing'],
    ['pair', pairLine, '{"id":"p","page":5,"reference":"x"}', 'page: expected text, got 5'],
    ['pair', pairLine, '{"id":"p","page":null,"reference":"x"}', 'page: expected text, got null'],
    [
      'pair',
      pairLine,
      '{"id":"p","page":"x","reference":"y","pageDate":"soon"}',
      'pageDate: expected a date like 2025-01-28',
    ],
    ['sentence', sentenceLine, '[]', 'expected an object, got a list'],
    ['sentence', sentenceLine, '"x"', 'expected an object, got "x"'],
    ['document', documentLine, '3', 'expected an object, got 3'],
    ['document', documentLine, '{"id":"d"}', 'expected {"id","paragraphs":[…]} or {"id","html"}'],
    ['document', documentLine, '{"paragraphs":[]}', 'the key "id" is missing'],
    ['document', documentLine, '{"id":"d","paragraphs":["x",["y"]]}', 'paragraphs.1: expected text, got a list'],
    ['document', documentLine, '{"id":"d","html":"x","date":"soon"}', 'date: expected a date like 2025-01-28'],
  ])('says in words what is wrong with a %s: %#', async (_name, schema, line, message) => {
    expect(await read(schema, `\n\n${line}\n`)).toEqual([`Error: ${file}:3: ${message}`]);
  });
});
