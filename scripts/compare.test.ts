import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-compare-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the test's folder and gives its path. */
function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function compare(args: readonly string[], input: string | Uint8Array = '', variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/node', ['scripts/compare.ts', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1', ...variables },
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter(Boolean) };
}

const PAGE =
  'DeepSeek in brief\n\nDeepSeek says it spent just $5.6 million on training its base model.\n\nIt rained in Leeds on Tuesday.';

describe('compare', () => {
  it('gives one report for a page', () => {
    const { status, stdout } = compare([put('page.txt', PAGE), '--json']);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.title).toBe('DeepSeek in brief');
    const sentence = report.sentences.find(({ text }: { text: string }) => text.includes('5.6'));
    expect(sentence.about).toBe(true);
    expect(sentence.matches).toContainEqual(expect.objectContaining({ claim: 'L05', relation: 'agrees' }));
    expect(report.sentences.some(({ text }: { text: string }) => text.includes('Leeds'))).toBe(false);
  });

  it('gives every sentence with --all', () => {
    const { stdout } = compare(['-', '--json', '--all'], PAGE);
    expect(JSON.parse(stdout).sentences).toHaveLength(3);
  });

  it('reads HTML with its title and date', () => {
    const html = `<!doctype html><title>x</title><meta property="og:title" content="What it cost">
      <meta property="article:published_time" content="2025-01-28T08:00:00Z"><nav>DeepSeek live</nav>
      <article><p>DeepSeek claims that training cost it <b>$5.6</b>&nbsp;million.</p></article>`;
    const report = JSON.parse(compare([put('page.html', html), '--json']).stdout);
    expect(report).toMatchObject({ title: 'What it cost', date: '2025-01-28' });
    expect(report.sentences.map(({ text }: { text: string }) => text)).toEqual([
      'DeepSeek claims that training cost it $5.6 million.',
    ]);
  });

  it('shows both sides beside each other, plain when piped, at any width', () => {
    for (const width of [30, 64, 120]) {
      const { stdout } = compare(['-', '--width', String(width)], PAGE);
      expect(stdout).toContain('Lokmat Times, 2025-01-28');
      expect(stdout).not.toContain('\u001b[');
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });

  it('is as wide as COLUMNS says where there is no terminal', () => {
    const { stdout } = compare(['-'], PAGE, { COLUMNS: '70' });
    expect(stdout).toContain(`\n${'─'.repeat(70)}\n`);
  });

  it('tells the nearest claim that was left out with --explain, or that none comes near', () => {
    const page = `${PAGE} DeepSeek keeps many cats.`;
    const told = /Nearest claim not shown|No claim of the references comes near/u;
    expect(compare(['-', '--explain'], page).stdout).toMatch(told);
    expect(compare(['-'], page).stdout).not.toMatch(told);
  });

  it('answers a document a line', () => {
    const file = put(
      'documents.jsonl',
      `{"id":"a","title":"DeepSeek","date":"2025-01-28","paragraphs":["DeepSeek's app is No. 1 on the App Store."]}\n{"id":"b","paragraphs":[]}\n`,
    );
    const { lines } = compare(['--jsonl', file]);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
    expect(JSON.parse(lines[0] ?? '').sentences[0].matches.length).toBeGreaterThan(0);
  });

  it('relates pairs and lists facts', () => {
    const pairs = put(
      'pairs.jsonl',
      '{"id":"p","page":"It cost $12m.","reference":"It cost $6m.","pageDate":null,"referenceDate":null}\n',
    );
    expect(JSON.parse(compare(['--pairs', pairs]).stdout)).toMatchObject({ id: 'p', relation: 'differs' });
    const sentences = put('sentences.jsonl', '{"id":"s","text":"It cost $12m.","date":"2025-01-28"}\n');
    expect(JSON.parse(compare(['--facts', sentences]).stdout).facts[0]).toMatchObject({
      kind: 'money',
      text: '$12m',
      start: 8,
      end: 12,
    });
  });

  it('takes another topic as one file, without phrasings', () => {
    const { lines } = compare([
      '--pack',
      'bench/topics/ferry-strike/pack.json',
      '--jsonl',
      put('none.jsonl', '{"id":"x","paragraphs":["Nothing here."]}\n'),
    ]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 'x', sentences: [] });
  });
});

describe('compare, asked how', () => {
  it('tells the ways to ask, and ends well', () => {
    const { status, stdout } = compare(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^usage:[\s\S]*--jsonl/);
  });
});

describe('compare, given something bad', () => {
  it.each([
    ['no such file', ['nowhere.html'], 'nowhere.html: no such file'],
    ['an unknown option', ['--frobnicate'], '--frobnicate'],
    ['no input', [], 'nothing to compare'],
    ['two inputs', ['--pairs', 'a.jsonl', '--facts', 'b.jsonl'], 'one at a time'],
    ['an openness out of range', ['-', '--openness', '3'], '--openness: expected 0 to 1, got 3'],
    ['a width that is none', ['-', '--width', 'wide'], '--width: expected a whole number, got wide'],
    ['--all in the terminal', ['-', '--all'], '--all goes with --json or --jsonl only'],
  ])('%s: says so and ends with 2', (_name, args, message) => {
    const { status, stderr, stdout } = compare(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });

  it('names the line that is not JSON, with the good ones already out', () => {
    const file = put('broken.jsonl', '{"id":"good","paragraphs":["DeepSeek is a lab."]}\n{"id":\n');
    const { status, lines, stderr } = compare(['--jsonl', file]);
    expect(lines).toHaveLength(1);
    expect(stderr).toBe(`${file}:2: not JSON\n`);
    expect(status).toBe(2);
  });

  it.each([
    ['bytes of a program', [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2], 'it has NUL bytes'],
    ['another encoding', [0x44, 0x65, 0x65, 0x70, 0xe9, 0x20], 'not UTF-8'],
  ])('does not take %s for a page', (_name, bytes, message) => {
    const file = put('binary.txt', Uint8Array.from(bytes));
    for (const [name, { status, stdout, stderr }] of [
      [file, compare([file])],
      ['-', compare(['-', '--json'], Uint8Array.from(bytes))],
    ] as const) {
      expect(stderr).toBe(`${name}: not a text file: ${message}\n`);
      expect(stdout).toBe('');
      expect(status).toBe(2);
    }
  });

  it('says in words what is wrong with a line', () => {
    const file = put('shape.jsonl', '\n\n{"id":"p","page":"x"}\n');
    const { status, stderr } = compare(['--pairs', file]);
    expect(stderr).toBe(`${file}:3: the key "reference" is missing\n`);
    expect(status).toBe(2);
  });

  it('tells every problem of a pack with its place', () => {
    const file = put('pack.json', '{"id":"x","topic":{"name":"X","lexicon":[]},"articles":[],"claims":[]}');
    const { status, stderr } = compare(['--pack', file, '-']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${file}: topic.lexicon: empty\n`);
    expect(stderr).toContain(`${file}: articles: empty\n`);
    const bare = put('bare.json', '{"id":5,"topic":{"name":"X"},"articles":[{}]}');
    const told = compare(['--pack', bare, '-']).stderr;
    expect(told).toContain(`${bare}: id: expected text, got 5\n`);
    expect(told).toContain(`${bare}: topic: the key "lexicon" is missing\n`);
    expect(told).toContain(`${bare}: articles.0: the key "publisher" is missing\n`);
    expect(told).toContain(`${bare}: the key "claims" is missing\n`);
    const binary = put('binary.json', Uint8Array.from([0x7f, 0, 1]));
    expect(compare(['--pack', binary, '-']).stderr).toBe(`${binary}: not a text file: it has NUL bytes\n`);
  });
});
