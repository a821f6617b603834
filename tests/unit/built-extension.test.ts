import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
}
const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Manifest;
const COMMON = ['activeTab', 'contextMenus', 'scripting', 'storage'];

describe.each([
  ['chrome-mv3', [...COMMON, 'sidePanel']],
  ['firefox-mv3', COMMON],
])('the manifest of %s', (folder, permissions) => {
  const manifest = manifestOf(folder);

  it('asks for these permissions and no other, and docs/privacy.md explains each', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    const explained = [...readFileSync('docs/privacy.md', 'utf8').matchAll(/^\| `(\w+)` \| \S/gm)].map(
      ([, name]) => name,
    );
    expect(manifest.permissions.filter((name) => !explained.includes(name))).toEqual([]);
    expect(explained.filter((name) => ![...COMMON, 'sidePanel'].includes(name ?? ''))).toEqual([]);
  });

  it('reaches pages by its content script alone, and pages reach nothing of it', () => {
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([['http://*/*', 'https://*/*']]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});

describe('the oldest browsers', () => {
  it('are those that the README names', () => {
    const readme = readFileSync('README.md', 'utf8');
    const oldest = (name: string) => readme.match(new RegExp(`\\*\\*${name}\\*\\* \\((\\d+) or newer\\)`))?.[1];
    const chrome = manifestOf('chrome-mv3').minimum_chrome_version;
    expect([oldest('Chrome'), oldest('Edge')]).toEqual([chrome, chrome]);
    expect(`${oldest('Firefox')}.0`).toBe(
      manifestOf('firefox-mv3').browser_specific_settings?.gecko.strict_min_version,
    );
  });
});

describe('the popup', () => {
  it('loads less than 60 kB of scripts, gzipped', () => {
    const folder = '.output/chrome-mv3';
    const scripts = new Set(
      [...readFileSync(`${folder}/popup.html`, 'utf8').matchAll(/\/(chunks\/[\w.-]+\.js)/g)].map(([, path]) => path),
    );
    expect(scripts.size).toBeGreaterThan(3);
    // What a script imports and the page does not preload counts as well.
    for (const path of scripts) {
      for (const [, name] of readFileSync(`${folder}/${path}`, 'utf8').matchAll(/from"\.\/([\w.-]+\.js)"/g))
        scripts.add(`chunks/${name}`);
    }
    const bytes = [...scripts].map((path) => gzipSync(readFileSync(`${folder}/${path}`), { level: 9 }).length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(60_000);
  });
});
