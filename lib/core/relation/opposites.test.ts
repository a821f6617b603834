import { describe, expect, it } from 'vitest';
import { buildEnglish } from '../../pack/build-english.ts';
import concepts from '../language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../language/english.ts';
import { compareTexts } from './compare.ts';
import type { Relation } from './comparison.ts';
import { MORE_OPPOSITES } from './data/more-opposites.ts';
import { OPPOSITES } from './data/opposites.ts';
import { SIGNS } from './data/signs.ts';

const options = { english: loadEnglish(buildEnglish(concepts)) };
const relate = (page: string, reference: string): Relation =>
  compareTexts({ text: page, date: '2025-01-28' }, { text: reference, date: '2025-01-28' }, options).relation;

const PAIRS: readonly (readonly [Relation, string, string])[] = [
  ['differs', 'The rebels captured the town.', 'The town was liberated from the rebels.'],
  ['differs', 'Okafor won the vote comfortably.', 'Okafor scraped home in the vote.'],
  ['differs', 'The intruder was armed.', 'Police said that the intruder was unarmed.'],
  ['differs', 'The captain was sober.', 'The captain was over the limit.'],
  ['differs', 'The builder is insolvent.', 'The builder is well capitalised, auditors said.'],
  ['differs', 'Marlow drew with Ostrava.', 'Marlow beat Ostrava.'],
  ['differs', 'Critics panned the new opera.', 'The new opera was acclaimed by critics.'],
  ['differs', 'The probe is crewed.', 'The probe flies without a crew.'],
  ['differs', 'The stolen files were encrypted.', 'The stolen files were in plain text.'],
  ['differs', 'Okafor declined to comment on the plan.', 'Okafor spoke out on the plan.'],
  ['differs', 'Ministers brought forward the vote.', 'Ministers delayed the vote.'],
  ['differs', 'The mill will be demolished.', 'The mill will be restored.'],
  ['agrees', 'The mill will be torn down.', 'The mill will be demolished.'],
  ['agrees', 'The intruder was not armed.', 'The intruder was unarmed.'],
  ['agrees', 'Critics savaged the opera.', 'The opera was panned by critics.'],
  // Of what is done to a thing, the thing must be common.
  ['agrees', 'The University of Marlow has raised its fees.', 'The University of Marlow is cutting jobs.'],
  ['agrees', 'The safety authority spoke of the bridge.', 'The request for the bridge was turned down.'],
  ['differs', 'Ben Stone has quit.', 'Ben Stone will stay on.'],
  // One word that only one sentence denies may be denied of something else.
  ['agrees', 'Okafor stays free pending her appeal.', 'Okafor stays free until the appeal has been heard.'],
];

describe('opposites', () => {
  it.each(PAIRS)('%s: %s / %s', (relation, page, reference) => {
    expect([relate(page, reference), relate(reference, page)]).toEqual([relation, relation]);
  });

  it('have each word on one side of a row', () => {
    for (const row of [...OPPOSITES, ...MORE_OPPOSITES, ...SIGNS]) {
      const [first = '', second = '', ...more] = row.split(' <> ');
      expect(more).toEqual([]);
      expect(first.split('|').filter((word) => second.split('|').includes(word))).toEqual([]);
    }
  });
});
