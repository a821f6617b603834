import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from './lib/ensure-browsers.ts';

/** A step of the test command: what it is called and what it runs. */
interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const RESULTS = resolve('.output/test-results.json');
const STEPS: readonly Step[] = [
  { name: 'packs', command: ['node', 'scripts/build-pack.ts'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['biome', 'ci', '--diagnostic-level=error'] },
  { name: 'build and pack for Chromium', command: ['wxt', 'zip'] },
  { name: 'build and pack for Firefox', command: ['wxt', 'zip', '-b', 'firefox'] },
];

/** Runs everything and closes with the line `N passed, N failed`: a step that is no test suite counts as one test. */
function main(): void {
  const missing = ensureBrowsers(['chromium', 'firefox']);
  if (missing.length > 0) {
    console.error(missing.join('\n'));
    process.exitCode = 1;
    return;
  }
  const results = STEPS.map(({ name, command }) => {
    const passed = run(command);
    console.log(`${passed ? '✓' : '✗'} ${name}`);
    return passed;
  });
  const suite = runSuite();
  const passed = results.filter(Boolean).length + suite.passed;
  const failed = results.filter((result) => !result).length + suite.failed;
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}

function run([program, ...args]: Step['command']): boolean {
  const path = `${resolve('node_modules/.bin')}:${process.env.PATH ?? ''}`;
  return spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, PATH: path } }).status === 0;
}

/** Unit, browser and end-to-end tests. A run that ends without results, or badly without a failed test, counts as one failure. */
function runSuite(): { readonly passed: number; readonly failed: number } {
  rmSync(RESULTS, { force: true });
  const ended = run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, number>;
  const failed = numFailedTests ?? 0;
  return { passed: numPassedTests ?? 0, failed: !ended && failed === 0 ? 1 : failed };
}

main();
