import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setTextOnly } from '../../scripts/lib/text-only-preact.ts';

interface Verdict {
  readonly summary: { readonly errors: number; readonly notices: number; readonly warnings: number };
  readonly errors: readonly { readonly code: string; readonly file?: string }[];
  readonly warnings: readonly { readonly code: string; readonly file?: string }[];
}

describe('the Firefox build', () => {
  it('passes the store’s checks without an error or a warning', () => {
    const { stdout } = spawnSync(
      'node_modules/.bin/web-ext',
      ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
      { encoding: 'utf8', maxBuffer: 64 << 20 },
    );
    const { errors, warnings } = JSON.parse(stdout) as Verdict;
    expect([...errors, ...warnings].map(({ code, file }) => `${code} ${file ?? ''}`)).toEqual([]);
  }, 120_000);
});

describe('Preact in the bundles', () => {
  it('sets text where it would set markup', () => {
    const code = setTextOnly(readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'));
    expect(code).not.toMatch(/\.innerHTML\s*=[^=]/);
  });

  it('stops the build where Preact has changed', () => {
    expect(() => setTextOnly('t.html=h')).toThrow('0 places');
  });
});
