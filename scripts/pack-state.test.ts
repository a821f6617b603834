import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arePacksCurrent, markPacksCurrent } from './lib/pack-state.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'collate-packs-'));
  for (const folder of ['packs/one', 'public/packs']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'packs/one/claims.json'), '[]');
  writeFileSync(join(root, 'public/packs/lexicons.json'), '[]');
});
afterAll(() => rmSync(root, { recursive: true }));

it('packs are current from their build until a source changes', () => {
  expect(arePacksCurrent(root)).toBe(false);
  markPacksCurrent(root);
  expect(arePacksCurrent(root)).toBe(true);
  expect(arePacksCurrent(`${root}/`)).toBe(true);
  writeFileSync(join(root, 'packs/one/claims.json'), '[1]');
  expect(arePacksCurrent(root)).toBe(false);
  markPacksCurrent(root);
  rmSync(join(root, 'public/packs/lexicons.json'));
  expect(arePacksCurrent(root)).toBe(false);
});
