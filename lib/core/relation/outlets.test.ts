import { describe, expect, it } from 'vitest';
import { buildEnglish } from '../../pack/build-english.ts';
import concepts from '../language/concepts.json' with { type: 'json' };
import { loadEnglish } from '../language/english.ts';
import { compareTexts } from './compare.ts';
import type { Relation } from './comparison.ts';

const options = { english: loadEnglish(buildEnglish(concepts)) };
const DATE = '2025-06-11';
const relate = (page: string, reference: string): Relation =>
  compareTexts({ text: page, date: DATE }, { text: reference, date: DATE }, options).relation;

/** Short sentences of two outlets, by what the pair turns on. */
const PAIRS: Readonly<Record<string, readonly (readonly [Relation, string, string])[]>> = {
  money: [
    [
      'agrees',
      "The company's losses narrowed to $1.2bn in the second quarter.",
      'The firm lost 1.18 billion dollars between April and June.',
    ],
    [
      'differs',
      'The actor will pay £2.3m for the flat, £400,000 below the asking price.',
      'The flat was bought by the actor for £2.7m.',
    ],
    [
      'differs',
      'The minister put the cost of the new bridge at more than €1.5bn.',
      'The bridge will cost €1.3bn, the minister said.',
    ],
    ['agrees', 'Shareholders are to get a dividend of 45p a share.', 'The dividend comes to 45 pence for each share.'],
    ['differs', 'The charity raised £12m, twice as much as last year.', "The charity's appeal brought in £9 million."],
    ['related', 'The painter was born in Ghent.', 'A painting by the artist sold for €3m.'],
    ['differs', 'The deal is worth €3.4bn, including €600m of debt.', 'The deal is worth €2.8bn including debt.'],
    ['agrees', 'The fine was set at £750,000.', 'The firm must pay three quarters of a million pounds.'],
    ['differs', 'The house sold for $4.1m, well above the $3m asked.', 'The house went for $3 million.'],
    ['agrees', 'He was fined about £20,000.', 'The fine amounts to £19,500.'],
    ['related', 'The bank is to open a branch in Oslo.', 'The bank made a profit of $2bn.'],
  ],
  percent: [
    [
      'agrees',
      'Only one adult in four reads a newspaper every day.',
      'Three quarters of adults do not read a paper daily.',
    ],
    [
      'differs',
      'Unemployment fell to 4.3% in May from 4.6% in April.',
      'The jobless rate stood at 4.6 per cent in May.',
    ],
    [
      'agrees',
      'Inflation eased to 2.1% last month, from 2.4%.',
      'Consumer prices were 2.1 per cent higher than a year earlier.',
    ],
    [
      'differs',
      'Two thirds of members voted to accept the pay offer.',
      'The pay deal was backed by 56% of union members.',
    ],
    ['agrees', 'Nearly all of the 96% of voters who took part chose independence.', 'Turnout reached 96 per cent.'],
    ['differs', 'Half of the reefs have bleached.', 'Scientists found bleaching on 35% of the reefs.'],
    ['agrees', 'The reservoir is 92% full.', "Just 8% of the reservoir's capacity is unused."],
    ['differs', 'The party won 31% of the vote, and its rival 27%.', 'The party took 27% of the vote.'],
    ['differs', 'Profits jumped 40%.', 'Profits were up by a quarter.'],
  ],
  multiple: [
    [
      'agrees',
      'The population of wolves has doubled in ten years.',
      'There are 100 per cent more wolves than a decade ago.',
    ],
    [
      'differs',
      'Bread costs three times what it did before the war.',
      'The price of bread has doubled since the war began.',
    ],
    ['agrees', 'Output halved.', 'Production was down by 50%.'],
    [
      'differs',
      'The new cable carries ten times as much data as the old one.',
      'The new cable has five times the capacity of its predecessor.',
    ],
    ['differs', 'Women are twice as likely as men to move.', 'Women are three times likelier than men to move.'],
  ],
  count: [
    ['agrees', 'Seven climbers are missing after the avalanche.', 'Rescuers are still looking for seven mountaineers.'],
    ['differs', 'The landslide destroyed 40 houses.', 'Some sixty homes were swept away by the landslide.'],
    ['differs', 'Fourteen people were arrested at the march.', 'Police detained 41 demonstrators at the march.'],
    ['agrees', 'The orchestra has 86 players, half of them women.', 'Forty-three women play in the orchestra.'],
    [
      'differs',
      'The court heard from nine witnesses, six of them for the defence.',
      'Nine witnesses gave evidence for the defence.',
    ],
    ['related', 'The senator backs the pipeline.', 'The pipeline is 300 miles long.'],
    ['differs', 'The mine employs 3,400 people.', 'The mine has a workforce of 2,100.'],
    ['agrees', 'A couple of dozen villagers were evacuated.', 'Twenty-five residents had to leave their homes.'],
    ['differs', 'At least 60 people were hurt.', 'The number of injured stands at 45.'],
    ['differs', 'Nearly 400,000 people marched.', 'The march drew a crowd of 250,000.'],
  ],
  date: [
    ['agrees', 'The plant will shut at the end of next year.', 'The factory closes in December 2026.'],
    ['differs', 'The treaty was signed on Tuesday.', 'Both presidents put their names to the treaty on Thursday.'],
    ['differs', 'He has led the party since 2015.', 'He took over as party leader eight years ago.'],
    ['agrees', 'The festival begins tomorrow.', 'The festival opens on 12 June.'],
    ['differs', 'The vaccine will not be available until the spring.', 'The vaccine will be on offer from November.'],
    ['differs', 'The bridge will be finished in 2027.', 'Work on the bridge is to end in 2029.'],
    ['agrees', 'The ceasefire began at midnight on Sunday.', 'The guns fell silent on 8 June.'],
    ['differs', 'The strike lasted three weeks.', 'The strike went on for five weeks.'],
    ['differs', 'The law takes effect on 1 July.', 'The law comes into force on 1 September.'],
  ],
  name: [
    [
      'differs',
      'Ana Duarte won the mayoral race.',
      "Lisbon's new mayor is Paulo Reis, who beat Ana Duarte by 300 votes.",
    ],
    ['differs', 'The contract went to Siemens.', 'Alstom has won the contract for the new trams.'],
    [
      'agrees',
      'Mr Haugen, the prime minister, opened the tunnel.',
      "The tunnel was opened by Norway's premier, Erik Haugen.",
    ],
    ['differs', 'Kenya beat Ghana in the final.', 'Ghana beat Kenya in the final.'],
    ['agrees', 'The Turner prize was won by Jade Okoro.', 'Jade Okoro has taken the Turner prize.'],
    ['differs', 'Jade Okoro won the Turner prize.', 'The Turner prize went to Milo Brandt.'],
    ['differs', 'Arsenal have signed the Danish midfielder.', 'The Danish midfielder has joined Chelsea.'],
    ['differs', 'The bridge was designed by Norman Hale.', 'Architect Zaha Imran designed the bridge.'],
    ['differs', 'Judge Petra Novak sentenced the banker.', 'The banker was sentenced by Judge Karel Dvorak.'],
    ['differs', 'Vega, the finance minister, resigned.', 'Finance minister Lucia Ramos resigned.'],
    ['agrees', 'Dr Amira Haddad led the study.', 'The study was led by Haddad, of Leiden University.'],
  ],
  quote: [
    ['agrees', '“It was a mistake and I am sorry,” the senator said.', 'The senator admitted it had been “a mistake”.'],
    ['differs', '“We will never leave,” the tenant said.', '“We will leave soon,” said the tenant.'],
    ['differs', 'The chairman called the results “solid”.', 'The results were “dismal”, the chairman said.'],
    ['differs', '“The brakes were fine,” said the driver.', '“The brakes were fine,” said the mechanic.'],
    ['differs', '“We are not giving up,” the coach said.', '“We are giving up,” the coach said.'],
    ['differs', '“The plan is dead,” she said.', '“The plan is alive and well,” she said.'],
    ['agrees', '“Enough is enough,” the bishop said.', 'The bishop said enough was enough.'],
  ],
  rank: [
    ['agrees', 'It is the tallest building in the city.', 'No building in the city is taller.'],
    ['differs', 'The club finished third in the league.', 'The club ended the season as runners-up.'],
    ['differs', 'It was the driest April since records began.', 'It was the third-driest April on record.'],
    ['agrees', 'Only Brazil grows more coffee than Vietnam.', "Vietnam is the world's second-largest coffee producer."],
    ['differs', 'It is the second-oldest theatre in Europe.', "It is Europe's oldest theatre."],
    ['agrees', 'The swimmer took silver.', 'She came second in the race.'],
    ['differs', 'The airline is the fourth largest in Asia.', 'Only two Asian airlines are bigger.'],
    ['agrees', 'Never before have so many people voted.', 'Turnout was the highest ever.'],
    ['differs', 'The team sits bottom of the table.', 'The team is top of the table.'],
  ],
  direction: [
    ['differs', 'Wheat prices edged up on Friday.', 'Wheat slipped on Friday.'],
    ['differs', 'The bank raised its forecast for growth.', 'The bank trimmed its growth forecast.'],
    ['agrees', 'Fewer babies were born last year.', 'The birth rate declined last year.'],
    ['differs', 'The queues are getting longer.', 'Waiting times have shortened.'],
    ['agrees', 'More Britons are renting than before.', 'The share of people who rent in Britain has grown.'],
    ['differs', 'Exports of cocoa fell by a tenth.', 'Cocoa exports were up 10%.'],
    ['differs', 'The pound strengthened against the dollar.', 'Sterling weakened against the dollar.'],
    ['agrees', 'Ticket prices are going up in January.', 'From January passengers will pay more.'],
    ['differs', 'The gap between rich and poor has widened.', 'The gap between rich and poor narrowed.'],
    ['differs', 'Support for the party has slumped to 18%.', "The party's support climbed to 27%."],
  ],
  polarity: [
    ['differs', 'The appeal court upheld the ban.', 'The ban was struck down on appeal.'],
    ['differs', 'The union accepted the offer.', 'Union members voted the offer down.'],
    ['agrees', 'The court dismissed his appeal.', 'His conviction was upheld.'],
    ['differs', 'The goalkeeper will stay at the club.', 'The goalkeeper is leaving the club.'],
    ['differs', 'The council approved the mast.', 'Councillors threw out plans for the mast.'],
    ['differs', 'The minister survived the vote of confidence.', 'The minister lost the confidence vote.'],
    [
      'agrees',
      'The airline denied that it had been hacked.',
      'The carrier said that no hacker had got into its systems.',
    ],
    ['differs', 'The drug slowed the disease.', 'The drug had no effect on the disease.'],
    ['differs', 'Talks between the two sides broke down.', 'The two sides reached a deal.'],
    ['differs', 'The suspect pleaded guilty to theft.', 'The suspect denied theft.'],
    ['differs', "Lithuania's president vetoed the bill.", 'The president of Lithuania signed the bill into law.'],
    [
      'differs',
      'Regulators cleared the merger without conditions.',
      'The merger was cleared only after both firms agreed to sell 40 shops.',
    ],
    ['agrees', 'The jury could not reach a verdict.', 'Jurors were unable to agree on a verdict.'],
    ['differs', 'The star witness stood by her story.', 'The star witness withdrew her statement.'],
    ['differs', 'The peace talks will resume next week.', 'The peace talks have been called off.'],
    ['agrees', 'The lava has not reached the village.', 'The village has so far been spared by the lava.'],
    ['differs', 'The probe found that the pilot was to blame.', 'Investigators exonerated the pilot.'],
  ],
};

describe.each(Object.entries(PAIRS))('compareTexts, %s', (_, pairs) => {
  it.each(pairs)('%s: %s / %s', (relation, page, reference) => {
    expect(relate(page, reference)).toBe(relation);
  });
});
