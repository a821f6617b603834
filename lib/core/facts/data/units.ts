import { tableOf } from '../../text/table.ts';
import { stem } from '../../text/tokens.ts';

/** Days in a unit of time; months and years by their mean length. */
export const DAYS = tableOf<number>({
  second: 1 / 86400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
  century: 36525,
  seconds: 1 / 86400,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  fortnights: 14,
  months: 30.44,
  quarters: 91.3,
  years: 365.25,
  decades: 3652.5,
  centuries: 36525,
});
/** Northern seasons by their first month, as the press of the reference articles uses them. */
export const SEASONS = tableOf<number>({ spring: 3, summer: 6, autumn: 9, winter: 12 });
/** Words that multiply. `doubled` and `twice` are two times, `halved` half. */
export const MULTIPLES = tableOf<number>({
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  twice: 2,
  twofold: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  trebles: 3,
  trebling: 3,
  thrice: 3,
  threefold: 3,
  quadruple: 4,
  quadrupled: 4,
  quadruples: 4,
  quadrupling: 4,
  fourfold: 4,
  quintupled: 5,
  fivefold: 5,
  tenfold: 10,
  halve: 0.5,
  halved: 0.5,
  halves: 0.5,
  halving: 0.5,
});
/** What a part or a multiple is a factor of: "half the speed", "a twentieth of the cost". */
export const SCALED: ReadonlySet<string> = new Set(
  'term sentence fee fine pace cost costs price speed rate size expense budget power weight length time energy outlay amount level height depth width'.split(
    ' ',
  ),
);
/** Words after "times" that make a factor of it; elsewhere "2 million times" counts occasions. */
export const COMPARING: ReadonlySet<string> = new Set(
  'as more less the what that its their his her cheaper larger bigger smaller faster higher lower better worse greater over stronger longer quicker costlier dearer pricier slower fewer'.split(
    ' ',
  ),
);
/** Nouns that count the same thing; the first stands for all. General English, as a thesaurus groups them. */
export const SAME_UNIT: readonly (readonly string[])[] = [
  'download install installation fetch copy',
  'people person user signup customer consumer reader subscriber member phone iphone device resident inhabitant citizen islander villager voter',
  'journey trip ride',
  'seat deputy lawmaker mandate',
  'worker employee staff job post position engineer researcher scientist',
  'chip gpu processor semiconductor accelerator card unit board piece',
  'firm company startup business',
  'country nation state',
  'car vehicle automobile',
  'home house household dwelling flat apartment',
  'painting picture artwork canvas work',
  'award prize trophy',
  'ship vessel boat',
  'plane aircraft jet airliner',
  'shop store outlet',
  'death fatality',
  'pupil schoolchild student',
  'passenger traveller traveler commuter rider',
  'child children youngster minor infant baby toddler',
  'bus coach',
  'blaze fire wildfire',
  'soldier troop',
  'doctor physician medic',
  'tonne ton',
  'cyclist',
].map((words) => words.split(' ').map(stem));
/** Words that cannot be what is counted: after one of them the count stands alone. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'in on at for to of by from with and or but as that which who than per a an the is are was were be been has have had will would ' +
    'could can may might should do does did when while if so then into across among within throughout worldwide globally overall since until over under after before against because not it they he she we ' +
    'mark threshold milestone barrier last next yesterday today tomorrow tonight ago more less this its their his her our your my up down out off about said says say'
  ).split(' '),
);
/** Words before a bare number that make a label of it, not a count: "page five", "version 3". */
export const LABELS: ReadonlySet<string> = new Set(
  'page chapter version section figure table form model part type level grade room flight route highway article phase stage step volume episode season'.split(
    ' ',
  ),
);

/** Nouns for persons by what they do or are: "300 passengers" are people. General English. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'person human adult man men woman women child children boy girl baby infant teenager pensioner passenger traveller traveler commuter rider spectator visitor tourist guest patient pupil student viewer protester protestor ' +
    'demonstrator marcher supporter fan migrant refugee evacuee victim casualty survivor hostage prisoner inmate detainee suspect worker employee engineer researcher scientist doctor nurse teacher soldier troop ' +
    'officer firefighter rescuer volunteer farmer miner fisherman sailor driver pilot cyclist runner player member juror lawmaker councillor senator delegate judge lawyer witness shareholder investor creditor ' +
    'customer tenant homeowner resident villager islander citizen voter candidate applicant participant artist author musician singer actor guard watchman thief burglar robber raider gunman attacker hacker intruder rioter smuggler murderer defendant accused convict dancer guide clerk cleaner caretaker cook waiter courier trader donor buyer seller owner subscriber follower reader listener viewer gamer walker swimmer diver rower pupil scholar academic expert consultant nun monk priest settler refugee orphan twin newborn widow veteran recruit conscript rebel insurgent militant fighter captive man mother father parent family graduate jobseeker holidaymaker camper hiker climber skier crew staff'
  )
    .split(' ')
    .map(stem),
);
/** Units of measure, each with what it measures and how many of the first unit of that kind it is: 1 mile is 1.609 km. */
export const MEASURES = tableOf<readonly [string, number]>(
  Object.fromEntries(
    (
      [
        ['length', 'metre meter m', 1],
        ['length', 'kilometre kilometer km kms', 1000],
        ['length', 'centimetre centimeter cm', 0.01],
        ['length', 'millimetre millimeter mm', 0.001],
        ['length', 'mile', 1609.34],
        ['length', 'foot feet ft', 0.3048],
        ['length', 'inch inches', 0.0254],
        ['length', 'yard', 0.9144],
        ['weight', 'kilogram kilo kg', 1],
        ['weight', 'gram', 0.001],
        ['weight', 'tonne ton', 1000],
        ['weight', 'lb lbs', 0.4536],
        ['area', 'hectare ha', 1],
        ['area', 'acre', 0.4047],
        ['speed', 'kph kmh', 1],
        ['speed', 'mph', 1.60934],
        ['power', 'megawatt mw', 1],
        ['power', 'gigawatt gw', 1000],
        ['power', 'kilowatt kw', 0.001],
        ['volume', 'litre liter', 1],
        ['volume', 'gallon', 4.546],
      ] as const
    ).flatMap(([kind, words, factor]) => words.split(' ').map((word) => [stem(word), [kind, factor] as const])),
  ),
);
