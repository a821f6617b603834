import { describe, expect, it } from 'vitest';
import { buildEnglish } from '../../pack/build-english.ts';
import concepts from '../language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../language/english.ts';
import { compareTexts } from './compare.ts';
import type { Relation } from './comparison.ts';

const options = { english: loadEnglish(buildEnglish(concepts)) };
/** A Wednesday. */
const DATE = '2025-05-14';
const relate = (page: string, reference: string): Relation =>
  compareTexts({ text: page, date: DATE }, { text: reference, date: DATE }, options).relation;

const PAIRS: readonly (readonly [Relation, string, string])[] = [
  // A change gives a factor and a difference; a part a share and a rest; a budget and what went beyond it a total.
  ['agrees', 'The flock grew from 200 to 600.', 'The flock has tripled.'],
  ['differs', 'The flock grew from 200 to 600.', 'The flock has doubled.'],
  ['differs', 'Guides now charge £90 instead of £60.', 'Guides have doubled their charge.'],
  ['agrees', 'Takings fell to €4.2m from €4.9m.', 'Takings were down by €700,000.'],
  ['agrees', 'The quarry will cut 300 of its 1,500 jobs.', "A fifth of the quarry's jobs will go."],
  ['differs', 'The quarry will cut 300 of its 1,500 jobs.', "Half of the quarry's jobs will go."],
  ['agrees', 'Fifteen of the 40 walkers were rescued.', 'Twenty-five walkers remain missing.'],
  ['differs', 'Fifteen of the 40 walkers were rescued.', 'Twenty of the walkers were rescued.'],
  ['agrees', 'The weir cost £130m over its £210m budget.', 'The bill for the weir came to £340m.'],
  ['agrees', 'The rate is 16%, up from 14%.', 'The rate is 16%.'],
  ['differs', 'The rate fell from 6.1% to 5.8%.', 'The rate dropped by half a point.'],
  [
    'agrees',
    'The valley has ten times as many sheep as people.',
    'There are ten sheep for every person in the valley.',
  ],
  ['agrees', 'All but 3% of the shares were sold.', '97% of the shares were sold.'],
  ['agrees', 'Turnout was 71%.', 'Three in ten voters stayed at home.'],
  ['agrees', 'About 240 millers are for the strike.', 'Some 60% of the 400 millers are for the strike.'],
  ['agrees', 'The flock is three times what it was.', 'The flock has recovered to 1,200 from a low of 400.'],
  // Figures told for a time.
  ['agrees', 'Berths cost £1,200 a month.', 'A berth costs some £14,400 a year.'],
  ['differs', 'Berths cost £1,200 a month.', 'A berth costs £18,000 a year.'],
  ['agrees', 'The relief costs the state €1bn a year.', 'Over five years the relief will cost the state €5bn.'],
  ['related', 'The club paid £40m for the keeper.', 'The keeper will earn £150,000 a week.'],
  // Factors the other way round, "half as many again", limits and levels.
  ['agrees', 'The new pump is twice as fast as the old.', 'The old pump is only half as fast as the new one.'],
  ['differs', 'The price of salt doubled.', 'The price of salt halved.'],
  ['agrees', 'Half as many bikes again were lent.', 'The number of bikes lent was up by 50%.'],
  ['differs', 'The toll will be £2.', 'The toll goes up to £2.20.'],
  ['differs', 'Guests topped 1.1 million.', 'The inn had just short of a million guests.'],
];

const DATES: readonly (readonly [Relation, string, string])[] = [
  // The tense tells the year and whether a weekday lies ahead.
  ['differs', 'The regatta is on Saturday.', 'The regatta will be held on 24 May.'],
  ['agrees', 'The regatta is on Saturday.', 'The regatta will be held on 17 May.'],
  ['agrees', 'The permit runs out at the end of February.', 'The permit expires in February 2026.'],
  ['differs', 'The permit runs out at the end of February.', 'The permit expired in February 2025.'],
  ['agrees', 'The well was dug in August.', 'The well was dug in August 2024.'],
  // Lengths that tell when something last was.
  ['differs', 'It is ten years since she first sang at the house.', 'She first sang at the house in 2011.'],
  ['agrees', 'It was the first flood in 60 years.', 'The last flood was in 1965.'],
  ['differs', 'It was the first flood in 60 years.', 'The last flood was in 1998.'],
  ['agrees', 'Wages were last so high in 2008.', 'Wages are at their highest in 17 years.'],
  ['agrees', 'The strike began three days ago.', 'They have been on strike since Sunday.'],
  ['differs', 'The barge sank in 1708.', 'The barge sank in the late 17th century.'],
  ['agrees', 'The barge sank in 1690.', 'The barge sank in the late 17th century.'],
  ['related', 'The trial opened in March.', 'The miller was sentenced on Tuesday.'],
  ['agrees', 'The talks ended last night.', 'The talks ended on 13 May.'],
];

describe('compareTexts, what figures come to', () => {
  it.each(PAIRS)('%s: %s / %s', (relation, page, reference) => {
    expect([relate(page, reference), relate(reference, page)]).toEqual([relation, relation]);
  });
});

describe('compareTexts, when it was', () => {
  it.each(DATES)('%s: %s / %s', (relation, page, reference) => {
    expect([relate(page, reference), relate(reference, page)]).toEqual([relation, relation]);
  });
});
