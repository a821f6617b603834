import { readdirSync, readFileSync } from 'node:fs';

/** What a fixture page expects: sentences to be painted, and words that no painted text may hold. */
export interface Fixture {
  readonly name: string;
  readonly note: string;
  readonly painted: readonly string[];
  readonly never: readonly string[];
}

const FOLDER = 'tests/fixtures/pages';

/** All fixture pages with what they expect. */
export const FIXTURES: readonly Fixture[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.expected.json'))
  .sort()
  .map((file) => ({
    name: file.replace('.expected.json', ''),
    ...(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Omit<Fixture, 'name'>),
  }));
