import { readFileSync } from 'node:fs';
import { buffer as readStream } from 'node:stream/consumers';
import type { Engine } from '../lib/core/engine.ts';
import { extractFacts } from '../lib/core/facts/extract.ts';
import type { PageDocument } from '../lib/core/report/report.ts';
import { type CompareArguments, readArguments, USAGE } from './lib/compare-arguments.ts';
import { InputError } from './lib/input-error.ts';
import { documentLine, pairLine, sentenceLine } from './lib/line-schemas.ts';
import { loadBundledEngine, loadSourceEngine } from './lib/node-engine.ts';
import { readLines, requireFile } from './lib/read-lines.ts';
import { readHtml, readText } from './lib/read-page.ts';
import { requireText } from './lib/read-utf8.ts';
import { renderReport } from './lib/terminal-report.ts';

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (options === null) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const engine = options.pack === null ? loadBundledEngine() : loadSourceEngine(options.pack);
  if (options.mode === 'page') await comparePage(engine, options);
  else if (options.mode === 'documents') await compareDocuments(engine, options);
  else if (options.mode === 'pairs') await comparePairs(engine, options.file);
  else await listFacts(engine, options.file);
}

async function comparePage(
  engine: Engine,
  { file, json, all, explain, openness, width }: CompareArguments,
): Promise<void> {
  const bytes = file === '-' ? await readStream(process.stdin) : readFileSync(requireFile(file));
  const text = requireText(bytes, file);
  const page =
    /\.x?html?$/iu.test(file) || /^\s*<(?:!doctype|html|head|body|article|p|div)\b/iu.test(text)
      ? readHtml(text)
      : readText(text);
  const report = engine.compare(page, { all, explain, openness });
  if (json) print(report);
  else process.stdout.write(renderReport(report, engine.topic, { width, explain, stream: process.stdout }));
}

async function compareDocuments(engine: Engine, { file, all, explain, openness }: CompareArguments): Promise<void> {
  for await (const { value } of readLines(file, documentLine)) {
    const page: PageDocument =
      'html' in value
        ? readHtml(value.html, value.url)
        : { title: value.title, url: value.url, date: value.date, blocks: value.paragraphs };
    const dated = { ...page, date: value.date ?? page.date };
    const { title, url, date, sentences } = engine.compare(dated, { all, explain, openness });
    print({ id: value.id, title, url, date, sentences });
  }
}

async function comparePairs(engine: Engine, file: string): Promise<void> {
  for await (const { value } of readLines(file, pairLine)) {
    const { relation, facts, notes } = engine.comparePair(
      { text: value.page, date: value.pageDate },
      { text: value.reference, date: value.referenceDate },
    );
    print({ id: value.id, relation, facts, notes });
  }
}

async function listFacts({ topic }: Engine, file: string): Promise<void> {
  for await (const { value } of readLines(file, sentenceLine)) {
    print({
      id: value.id,
      facts: extractFacts(value.text, { date: value.date, names: topic.names, days: topic.dates }),
    });
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

// A reader that has seen enough (`| head`) closes the pipe: no fault. A full disk is one, told in a line.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`standard output: ${message}\n`);
  process.exit(code === 'EPIPE' ? 0 : 1);
});

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
