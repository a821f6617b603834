import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';

/** The browser API, by each name a package gives it. */
const API = ['wxt/browser', 'wxt/utils/storage', '@wxt-dev/browser', 'webextension-polyfill', '@webext-core/messaging'];

const PREACT = ['preact', 'preact/hooks', '@preact/signals'];

/** Node's own modules, with their prefix and without. */
const BUILTINS = ['node:fs', 'fs', 'fs/promises', 'path', 'crypto'];

/** What neither lib nor components may import. */
const OUTSIDE = [
  'entrypoints/popup/main.ts',
  'scripts/start.ts',
  'tests/fixtures/reports/read.ts',
  'bench/quality/run.ts',
];
const ABOVE_LIB = ['components/words.ts', ...OUTSIDE];

/** What a file of each layer must not import: each name is an arrow that must not be. */
const FORBIDDEN_OF: Readonly<Record<string, readonly string[]>> = {
  'lib/core/x.ts': [
    '../pack/pack.ts',
    '../dom/highlights.ts',
    '../browser/messaging.ts',
    '../app/page-scan.ts',
    ...ABOVE_LIB.map((path) => `../../${path}`),
    ...API,
    ...PREACT,
    ...BUILTINS,
  ],
  'lib/pack/x.ts': [
    '../dom/highlights.ts',
    '../browser/messaging.ts',
    '../app/page-scan.ts',
    ...ABOVE_LIB.map((path) => `../../${path}`),
    ...API,
    ...PREACT,
    ...BUILTINS,
  ],
  'lib/dom/x.ts': [
    '../browser/messaging.ts',
    '../app/page-scan.ts',
    ...ABOVE_LIB.map((path) => `../../${path}`),
    ...API,
    ...PREACT,
    ...BUILTINS,
  ],
  'lib/browser/x.ts': [
    '../dom/highlights.ts',
    '../app/page-scan.ts',
    ...ABOVE_LIB.map((path) => `../../${path}`),
    ...PREACT,
    ...BUILTINS,
  ],
  'lib/app/x.ts': [...ABOVE_LIB.map((path) => `../../${path}`), ...API, ...BUILTINS],
  'components/x.tsx': [
    '../lib/browser/messaging.ts',
    '../lib/dom/highlights.ts',
    '../lib/app/page-scan.ts',
    ...OUTSIDE.map((path) => `../${path}`),
    ...API,
    ...BUILTINS,
  ],
  'entrypoints/x.ts': [...API, ...BUILTINS],
};

const FORBIDDEN = Object.entries(FORBIDDEN_OF).flatMap(([file, all]) =>
  all.map((imported) => [file, imported] as const),
);

/** Arrows that the layout allows. */
const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['lib/core/x.ts', './facts/fact.ts'],
  ['lib/pack/x.ts', '../core/topic.ts'],
  ['lib/dom/x.ts', '../core/report/report.ts'],
  ['lib/browser/x.ts', 'wxt/browser'],
  ['lib/browser/x.ts', '../pack/pack.ts'],
  ['lib/app/x.ts', '../dom/highlights.ts'],
  ['lib/app/x.ts', '@preact/signals'],
  ['components/x.tsx', 'preact/hooks'],
  ['entrypoints/x.ts', '../components/words.ts'],
  ['entrypoints/x.ts', 'wxt/utils/define-background'],
  ['lib/core/x.test.ts', 'node:fs'],
];

/** Other ways to write an arrow that must not be. */
const FORMS = [
  "export * from '../dom/highlights.ts';",
  "export { highlight } from '../dom/highlights.ts';",
  "import '../dom/highlights.ts';",
  "export const y = import('../dom/highlights.ts');",
  "export const y = import('fs');",
];

/** What a component takes of lib/core and lib/pack. Biome tells types from values by their names alone. */
const TAKEN: readonly (readonly [line: string, refused: boolean])[] = [
  ["import { createWords } from '../lib/core/view/words.ts';", true],
  ["import { readPack } from '../lib/pack/pack.ts';", true],
  ["import { SettingsSchema } from '../lib/core/settings-schema.ts';", true],
  ["import { UNITS } from '../lib/core/facts/data/units.ts';", true],
  ["import * as x from '../lib/core/topic.ts';", true],
  ["export * from '../lib/core/topic.ts';", true],
  ["import type { Words } from '../lib/core/view/words.ts';", false],
  ["import type { PackContent } from '../lib/pack/pack.ts';", false],
  ["import { TONES } from '../lib/core/view/row.ts';", false],
];

/** Uses of the browser API's globals. */
const GLOBALS: readonly (readonly [file: string, line: string, refused: boolean])[] = [
  ...[...Object.keys(FORBIDDEN_OF), 'scripts/x.ts']
    .filter((file) => file !== 'lib/browser/x.ts')
    .flatMap((file) => ['chrome', 'browser'].map((name) => [file, `export const y = ${name}.tabs;`, true] as const)),
  ['lib/browser/x.ts', 'export const y = chrome.tabs;', false],
  ['lib/app/x.ts', 'export const y = (browser: string) => browser;', false],
];

const importing = (imported: string) => `import * as x from '${imported}';`;

/** Every file to lint, of one line each. */
const CASES: readonly (readonly [file: string, line: string, refused: boolean])[] = [
  ...FORBIDDEN.map(([file, imported]) => [file, importing(imported), true] as const),
  ...ALLOWED.map(([file, imported]) => [file, importing(imported), false] as const),
  ...FORMS.map((line) => ['lib/core/x.ts', line, true] as const),
  ...TAKEN.map(([line, refused]) => ['components/x.tsx', line, refused] as const),
  ...GLOBALS,
];

const RULES = ['lint/style/noRestrictedImports', 'lint/style/noRestrictedGlobals', 'lint/correctness/noNodejsModules'];

const ReportSchema = v.object({
  summary: v.object({ unchanged: v.number() }),
  diagnostics: v.array(
    v.object({ category: v.string(), severity: v.string(), location: v.object({ path: v.string() }) }),
  ),
});

/** The name of a case's own file: its layer's `x.ts` with the case's number. */
const nameOf = (file: string, index: number) => file.replace('/x.', `/x${index}.`);

/** Lints the files of all cases in one run, in a folder with the project's own lint configuration. */
function lintAll(folder: string): ReadonlySet<string> {
  const configuration = JSON.parse(readFileSync('biome.json', 'utf8')) as object;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...configuration, vcs: { enabled: false } }));
  for (const [index, [file, line]] of CASES.entries()) {
    const path = join(folder, nameOf(file, index));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${line}\n`);
  }
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none', 'lib', 'components', 'entrypoints', 'scripts'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  const { summary, diagnostics } = v.parse(ReportSchema, JSON.parse(stdout));
  expect(summary.unchanged).toBe(CASES.length);
  return new Set(
    diagnostics
      .filter(({ category, severity }) => severity === 'error' && RULES.includes(category))
      .map(({ location }) => location.path),
  );
}

let refusedFiles: ReadonlySet<string> = new Set();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-layers-'));
  try {
    refusedFiles = lintAll(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('the layers', () => {
  it.each(CASES.map(([file, line, refused], index) => ({ file, line, refused, index })))(
    '$file that says $line is refused: $refused',
    ({ file, refused, index }) => {
      expect(refusedFiles.has(nameOf(file, index))).toBe(refused);
    },
  );
});
