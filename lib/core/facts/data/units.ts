import { stem } from '../../text/tokens.ts';

/** Days in a unit of time; months and years by their mean length. */
export const DAYS: Readonly<Record<string, number>> = {
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
};
/** Words that multiply. `doubled` and `twice` are two times, `halved` half. */
export const MULTIPLES: Readonly<Record<string, number>> = {
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
};
/** What a part or a multiple is a factor of: "half the speed", "a twentieth of the cost". */
export const SCALED: ReadonlySet<string> = new Set(
  'cost costs price speed rate size expense budget power weight length time energy outlay amount level height depth width'.split(
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
  'people person user customer consumer reader subscriber member phone iphone device resident inhabitant citizen islander villager voter seat deputy lawmaker',
  'worker employee staff job engineer researcher scientist',
  'chip gpu processor semiconductor accelerator card unit board piece',
  'firm company startup business',
  'country nation state',
  'car vehicle automobile',
  'home house household',
  'painting picture artwork canvas work',
  'award prize trophy',
  'ship vessel boat',
  'plane aircraft jet airliner',
  'shop store outlet',
  'death fatality',
  'cyclist rider',
].map((words) => words.split(' ').map(stem));
/** Words that cannot be what is counted: after one of them the count stands alone. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'in on at for to of by from with and or but as that which who than per a an the is are was were be been has have had will would ' +
    'could can may might should do does did when while if so then into across among within throughout worldwide globally overall since until over under after before against because not it they he she we ' +
    'this its their his her our your my up down out off about said says say'
  ).split(' '),
);
/** Words before a bare number that make a label of it, not a count: "page five", "version 3". */
export const LABELS: ReadonlySet<string> = new Set(
  'page chapter version section figure table form model part type level grade room flight route highway article phase stage step volume episode season'.split(
    ' ',
  ),
);
