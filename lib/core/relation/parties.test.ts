import { describe, expect, it } from 'vitest';
import { buildEnglish } from '../../pack/build-english.ts';
import concepts from '../language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../language/english.ts';
import { compareTexts } from './compare.ts';
import type { Relation } from './comparison.ts';

const options = { english: loadEnglish(buildEnglish(concepts)) };
const DATE = '2025-05-14';
const relate = (page: string, reference: string): Relation =>
  compareTexts({ text: page, date: DATE }, { text: reference, date: DATE }, options).relation;

const PAIRS: readonly (readonly [Relation, string, string])[] = [
  // One deed told from its two sides.
  ['agrees', 'Okafor is to buy the mill from Stone.', 'Stone is selling the mill to Okafor.'],
  ['differs', 'Okafor is to buy the mill from Stone.', 'Stone is to buy the mill from Okafor.'],
  ['agrees', 'Ostrava beat Penela on penalties.', 'Penela lost to Ostrava in a shoot-out.'],
  ['differs', 'Ostrava beat Penela on penalties.', 'Penela knocked out Ostrava.'],
  ['agrees', 'Penela were beaten.', 'Ostrava beat Penela in the final.'],
  // Results, margins, and how often one scored.
  ['differs', 'Ostrava won 3-1.', 'Ostrava won by four goals to one.'],
  ['agrees', 'Ostrava won 3-1.', 'Ostrava won by three goals to one.'],
  ['agrees', 'The motion passed by four votes.', 'The motion passed by 52 votes to 48.'],
  ['differs', 'The motion passed by a single vote.', 'The motion passed by 52 votes to 48.'],
  ['differs', 'Fifty deputies voted against.', 'The motion passed by 84 votes to 30.'],
  ['agrees', 'Thirty deputies voted against.', 'The motion passed by 84 votes to 30.'],
  ['differs', 'Okafor scored a hat-trick.', 'Ostrava won, with Ada Okafor scoring twice.'],
  ['differs', 'Ben Stone scored twice.', 'Ostrava won, with Ada Okafor scoring twice.'],
  // Orders whose nouns differ, places that were lost, fractions of a point, what is all that a quotation tells.
  ['differs', "It is the valley's third-biggest mill.", 'The mill is the largest in the history of the valley.'],
  ['differs', 'Penela is the biggest port.', 'Penela has slipped behind Ostrava among the ports.'],
  ['agrees', 'The rate is now half a per cent.', 'The bank cut its rate to 0.5%.'],
  ['differs', 'The rate went down by a quarter point.', 'The bank cut its rate by 50 basis points.'],
  ['differs', 'Okafor said "the age of the mill is over".', 'Okafor said "the age of the mill has begun".'],
  [
    'differs',
    'The court jailed Ada Okafor for theft.',
    'The court sentenced the miller Ben Stone to two years for theft.',
  ],
  ['differs', 'The firm is based in Penela.', 'Ostrava-based firm Marlow has hired a miller.'],
  ['differs', 'The bank left its rate unchanged.', 'The bank raised its rate.'],
  ['agrees', 'No younger player has held the title.', 'She is the youngest player to hold the title.'],
  ['differs', 'Okafor spoke of "a giant failure".', 'Okafor called the weir "a giant relief".'],
  ['differs', 'Penela came fourth by number of visitors.', 'Penela was the second most visited port.'],
  ['differs', 'The mill sold more salt in March.', 'Sales of salt at the mill dropped in March.'],
  ['agrees', 'Floods have become rarer.', 'The number of floods has halved.'],
  ['agrees', 'Okafor came first.', 'Stone finished fifth, while Okafor won her home race.'],
  ['differs', 'Stone came home sixth.', 'Stone finished fifth, while Okafor won her home race.'],
  ['differs', 'She is the first woman in the post.', 'She is the third woman to hold the post.'],
  ['differs', 'The mill sold less salt.', "The mill's sales of salt hit a record."],
  ['differs', 'The town has dropped its plans for a weir.', 'The town will build a weir.'],
  ['differs', 'No fine by the town has been bigger.', 'It is the second-highest fine that the town has imposed.'],
  ['differs', 'The pension age is 68.', 'The pension age stands at 66.'],
  // Who says it, records of any kind, ages, and verbs that a particle turns.
  ['differs', '"We will mend it," the prime minister said.', '"We will mend it," said opposition leader Ada Okafor.'],
  [
    'differs',
    '"We will mend it," miller Ben Stone said of the dam.',
    '"We will mend it," the mayor, Ada Okafor, said of the dam.',
  ],
  ['agrees', "It was the mill's best year ever.", 'The mill made a record annual profit.'],
  ['differs', "It was the mill's second-best year.", 'The mill made a record annual profit.'],
  ['differs', 'She left the mill when she was 19.', 'She was a miller until she left at 16.'],
  ['differs', 'The bank put its rate up.', 'The bank lowered its rate.'],
  ['differs', 'The gap has widened.', 'The gap has closed.'],
  ['agrees', 'Salt has become dearer.', 'The price of salt has more than doubled.'],
  ['differs', 'Salt is getting cheaper.', 'The price of salt has more than doubled.'],
];

describe('compareTexts, who did it to whom and by how much', () => {
  it.each(PAIRS)('%s: %s / %s', (relation, page, reference) => {
    expect([relate(page, reference), relate(reference, page)]).toEqual([relation, relation]);
  });
});
