import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Each arrow that must not be: a file of the first layer that imports from the second. */
const FORBIDDEN: readonly (readonly [file: string, imported: string])[] = [
  ['lib/core/x.ts', '../pack/pack.ts'],
  ['lib/core/x.ts', '../dom/highlights.ts'],
  ['lib/core/x.ts', '../browser/messaging.ts'],
  ['lib/core/x.ts', '../app/page-scan.ts'],
  ['lib/core/x.ts', '../../components/words.ts'],
  ['lib/core/x.ts', 'wxt/browser'],
  ['lib/core/x.ts', 'preact'],
  ['lib/core/x.ts', 'node:fs'],
  ['lib/pack/x.ts', '../dom/highlights.ts'],
  ['lib/pack/x.ts', '../browser/messaging.ts'],
  ['lib/pack/x.ts', '../app/page-scan.ts'],
  ['lib/pack/x.ts', 'wxt/browser'],
  ['lib/dom/x.ts', '../browser/messaging.ts'],
  ['lib/dom/x.ts', '../app/page-scan.ts'],
  ['lib/dom/x.ts', 'wxt/browser'],
  ['lib/browser/x.ts', '../dom/highlights.ts'],
  ['lib/browser/x.ts', '../app/page-scan.ts'],
  ['lib/app/x.ts', '../../components/words.ts'],
  ['lib/app/x.ts', '../../entrypoints/popup/main.ts'],
  ['lib/app/x.ts', 'webextension-polyfill'],
  ['components/x.tsx', '../lib/browser/messaging.ts'],
  ['components/x.tsx', '../lib/dom/highlights.ts'],
  ['components/x.tsx', '../entrypoints/popup/main.ts'],
  ['components/x.tsx', 'wxt/browser'],
  ['entrypoints/x.ts', 'webextension-polyfill'],
];

/** Arrows that the layout allows. */
const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['lib/pack/x.ts', '../core/topic.ts'],
  ['lib/dom/x.ts', '../core/report/report.ts'],
  ['lib/browser/x.ts', 'wxt/browser'],
  ['lib/app/x.ts', '../dom/highlights.ts'],
  ['components/x.tsx', '../lib/core/topic.ts'],
  ['entrypoints/x.ts', '../components/words.ts'],
];

let folder = '';

/** Lays a file a case into a folder with the project's own lint configuration. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-layers-'));
  const configuration = JSON.parse(readFileSync('biome.json', 'utf8')) as object;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...configuration, vcs: { enabled: false } }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lints a file of one layer that imports from another: whether the rule refuses it. */
function isRefused(file: string, imported: string): boolean {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), `import * as x from '${imported}';\n\nexport const y = x;\n`);
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--only=style/noRestrictedImports', file],
    { cwd: folder, encoding: 'utf8' },
  );
  return status !== 0 && `${stdout}${stderr}`.includes('noRestrictedImports');
}

describe('the layers', () => {
  it.each(FORBIDDEN)('%s must not import %s', (file, imported) => {
    expect(isRefused(file, imported)).toBe(true);
  });

  it.each(ALLOWED)('%s may import %s', (file, imported) => {
    expect(isRefused(file, imported)).toBe(false);
  });
});
