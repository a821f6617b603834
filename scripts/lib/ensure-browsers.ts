import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath, firefoxPath } from '../browsers.ts';

/** A browser that scripts or tests need: the Debian package that brings it, and where it is. */
interface Browser {
  readonly name: string;
  readonly debian: string;
  readonly path: () => string;
}

const BROWSERS: Readonly<Record<'chromium' | 'firefox', Browser>> = {
  chromium: { name: 'Chromium', debian: 'chromium', path: chromiumPath },
  firefox: { name: 'Firefox', debian: 'firefox-esr', path: firefoxPath },
};

/**
 * Installs the browsers that are missing where apt and its rights allow it.
 *
 * @returns a line a browser that is still missing, saying what to install
 */
export function ensureBrowsers(wanted: readonly (keyof typeof BROWSERS)[]): string[] {
  const missing = wanted.map((key) => BROWSERS[key]).filter(({ path }) => !existsSync(path()));
  if (missing.length > 0 && process.getuid?.() === 0 && hasApt()) {
    const packages = missing.map(({ debian }) => debian);
    console.error(`Installing ${packages.join(', ')} …`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment });
    spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages, 'fonts-liberation'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
  }
  return missing
    .filter(({ path }) => !existsSync(path()))
    .map(
      ({ name, debian, path }) =>
        `${name} is missing (${path()}): install it (Debian: apt-get install ${debian}) or set COLLATE_${debian === 'chromium' ? 'CHROMIUM' : 'FIREFOX'} to its path.`,
    );
}

function hasApt(): boolean {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}
