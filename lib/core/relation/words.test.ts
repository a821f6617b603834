import { describe, expect, it } from 'vitest';
import { buildEnglish } from '../../pack/build-english.ts';
import concepts from '../language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../language/english.ts';
import { compareTexts } from './compare.ts';
import type { Relation } from './comparison.ts';

const options = { english: loadEnglish(buildEnglish(concepts)) };
const DATE = '2025-01-28';
const relate = (page: string, reference: string): Relation =>
  compareTexts({ text: page, date: DATE }, { text: reference, date: DATE }, options).relation;

const PAIRS: readonly (readonly [Relation, string, string])[] = [
  // Another name in one part.
  ['differs', 'It was Ostrava Steel that built the bridge.', 'The bridge was built by Marlow Works.'],
  ['differs', "The Bakers' Union called the strike.", "The strike was called by the Millers' Guild."],
  ['differs', 'The prize for best play went to Ben Stone.', 'Ada Okafor won the prize for best play.'],
  ['differs', 'Ben Stone will replace Ada Okafor as mayor.', 'Ada Okafor will succeed Ben Stone as mayor.'],
  ['differs', "The mayor's party, Forward, runs the town.", "The mayor's party, Unity, runs the town."],
  ['agrees', 'Ostrava Steel, a firm from Brno, built the bridge.', 'The bridge was built by Ostrava Steel.'],
  ['related', 'Ada Okafor likes the bridge.', 'Ben Stone likes the river.'],
  ['differs', 'Ada Okafor won the leadership of the party.', 'The party chose Ben Stone as its leader.'],
  ['differs', 'The inquiry will be led by Ada Okafor.', 'Ben Stone will lead the inquiry.'],
  ['differs', 'Guards have charged Ada Okafor with the arson.', 'The man charged with the arson is Ben Stone.'],
  ['differs', 'The regatta will be held in Ostrava.', 'Penela is to host the regatta.'],
  // Nobody, none and without; claims that are dismissed; posts that are kept and lost.
  ['differs', 'Nobody was hurt.', 'Two millers were injured.'],
  ['agrees', 'Nobody was hurt.', 'All the millers escaped unharmed.'],
  ['differs', 'Okafor insists that no maps were taken.', 'Stone confirmed that maps were among the things taken.'],
  [
    'agrees',
    'Okafor ruled out a link between the flood and the fire.',
    'The flood had nothing to do with the fire, Stone said.',
  ],
  ['differs', 'The town has parted company with its miller.', 'The miller keeps his job in the town.'],
  ['differs', 'The strike at the mill is off.', 'The strike at the mill will go ahead.'],
  // Where something happened.
  [
    'differs',
    'The fire near Marlow broke out on the edge of Ostrava.',
    'It was in Penela that the fire near Marlow started.',
  ],
  ['differs', "Marlow's ferry sank off Ostrava.", "Marlow's ferry sank near Penela."],
  ['agrees', "Marlow's ferry sank in France.", "Marlow's ferry sank near Penela."],
  // Opposites, counted with negations.
  ['differs', 'The council has raised the toll.', 'The council has lowered the toll.'],
  ['differs', 'The bridge remains shut.', 'The bridge has reopened.'],
  ['agrees', 'Okafor was acquitted of theft.', 'The jury found Okafor not guilty of theft.'],
  ['agrees', 'The council did not reject the plan.', 'The council approved the plan.'],
  ['differs', 'The council did not approve the plan.', 'The council approved the plan.'],
  ['differs', 'Storms are becoming less frequent here.', 'Storms have become more frequent here.'],
  // Ranks in words, the ends of an order, and where it holds.
  ['differs', 'Stone was the runner-up in the race.', 'Ben Stone won the race.'],
  ['agrees', 'Only Marlow is bigger than the port.', 'The port is second only to Marlow.'],
  ['differs', 'Only once has a strike lasted longer.', 'It is the longest strike in its history.'],
  ['differs', 'It is the first bridge to cross the bay.', 'It is the third bridge to cross the bay.'],
  ['agrees', 'No bridge has carried more cars than this one.', 'It is the busiest and the biggest bridge.'],
  ['differs', 'It is the smallest bridge in the county.', 'It is the largest bridge in the county.'],
  ['related', 'It is the largest bridge in Spain.', 'It is the largest bridge in France.'],
  // Quotations that judge.
  ['differs', 'Okafor called the plan "a triumph".', 'Okafor called the plan "a disaster".'],
  ['differs', 'Okafor said it was "no turning point".', '"It is a turning point," said Okafor.'],
  ['agrees', 'Okafor called the plan "not bad at all".', 'Okafor called the plan "excellent".'],
  // Naming a matter only.
  ['related', 'Okafor gave her view of the plan.', 'Okafor said the plan was too dear.'],
  ['related', 'Inspectors check the bridge once a month.', 'The bridge is rusting.'],
  ['related', 'The council will announce what the bridge costs.', 'Okafor said the bridge was too dear.'],
  ['related', 'The council would not say how much it paid.', 'Okafor said the bridge was too dear.'],
  // Figures and dates.
  ['differs', 'The toll was cut by three quarters.', 'The toll was halved.'],
  [
    'differs',
    'The bridge cost twice as much as the old one.',
    'The bridge came at a fraction of the cost of the old one.',
  ],
  ['agrees', 'They gave up around 12% of the seats.', 'They lost 12 per cent of the seats.'],
  ['differs', 'Polling is on the second Sunday in March.', 'Polling is on 23 March.'],
  ['agrees', 'The vote to leave passed by 51% to 49%.', 'By 51% to 49% members voted to quit.'],
  // What turns a figure round, and lengths that stand alone.
  ['differs', 'The port ended the year £3m in the red.', 'The port reported a surplus of £3m.'],
  ['agrees', 'The port ended the year £3m in the black.', 'The port reported a surplus of £3m.'],
  ['differs', 'Members voted for it by 40 votes to 12.', 'Members voted against it by 40 votes to 12.'],
  ['differs', 'The thieves stayed for eleven minutes.', 'The raid took seven minutes.'],
  ['related', 'Applications were 11% lower.', 'Women account for 24% of the staff.'],
  // Who holds a place, and how many are before.
  ['differs', 'Marlow has widened its lead as the largest port.', 'Ostrava remains the biggest port, ahead of Marlow.'],
  ['differs', 'Marlow is now the largest port on the coast.', 'Ostrava is the largest port on the coast.'],
  ['agrees', 'Marlow is now the largest port on the coast.', "Marlow remains the coast's biggest port."],
  ['differs', 'Okafor is the fastest woman over the mile.', 'One woman has run the mile quicker than Okafor.'],
  // Movements that are over.
  ['agrees', 'Births rose slightly last year.', 'The long slide in births came to a halt, and births edged up.'],
  ['differs', 'Traffic on the canal picked up in May.', 'Fewer ships used the canal in May.'],
  ['agrees', 'The mayor denied taking bribes.', 'The mayor said that the claims of bribery were untrue.'],
  // Denials without "not"; adjectives that are no factors; speakers by their office.
  ['agrees', 'The panel found that he had not cheated.', 'He was exonerated of cheating.'],
  ['related', 'Ada Okafor led the double hand transplant.', 'Ben Stone had the double hand transplant.'],
  ['differs', '"We let you down," the finance chief said.', '"We let you down," the chief executive said.'],
  ['agrees', '"We let you down," the minister said.', '"We let you down," the finance minister said.'],
];

describe('compareTexts, where words decide', () => {
  it.each(PAIRS)('%s: %s / %s', (relation, page, reference) => {
    expect([relate(page, reference), relate(reference, page)]).toEqual([relation, relation]);
  });
});
