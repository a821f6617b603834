import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where packs are built to. */
export const BUILT = 'public/packs';
/** What a built pack depends on: its sources and the code that learns from them. */
const INPUTS = ['packs/**/*', 'lib/core/**/*', 'lib/pack/**/*', 'scripts/build-pack.ts', 'scripts/lib/*'];
const STAMP = join('.cache', 'packs.sha256');

/** Whether the built packs come from what stands in `root` now. */
export function arePacksCurrent(root: string): boolean {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, BUILT, 'lexicons.json'))) return false;
  return readFileSync(stamp, 'utf8') === hashInputs(root);
}

/** Notes that the packs were built from what stands in `root` now. */
export function markPacksCurrent(root: string): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, STAMP), hashInputs(root));
}

function hashInputs(root: string): string {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...new Set(files)].sort()) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}
