import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/** First bytes of an entry in a ZIP archive's central directory, and of the record that ends it (PKWARE's APPNOTE, 4.3.12 and 4.3.16). */
const ENTRY = 0x02014b50;
const END = Buffer.from('PK\x05\x06', 'latin1');

/** The files of a ZIP archive, each with the checksum of its content. */
function listArchive(path: string): Map<string, number> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(END);
  const files = new Map<string, number>();
  for (let at = bytes.readUInt32LE(end + 16); bytes.readUInt32LE(at) === ENTRY; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const file = bytes.toString('utf8', at + 46, at + 46 + (name ?? 0));
    if (!file.endsWith('/')) files.set(file, bytes.readUInt32LE(at + 16));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

function listFolder(folder: string): Map<string, number> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), crc32(readFileSync(path))];
    }),
  );
}

describe.each(['chrome', 'firefox'])('the archive for %s', (browser) => {
  it('holds what the end-to-end tests load, file by file', () => {
    const folder = listFolder(`.output/${browser}-mv3`);
    expect(folder.size).toBeGreaterThan(20);
    expect(listArchive(`.output/collate-${version}-${browser}.zip`)).toEqual(folder);
  });
});
