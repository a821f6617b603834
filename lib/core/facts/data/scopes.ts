import { indexPhrases } from '../lexemes.ts';

/**
 * What a figure may be a figure of, in classes whose sides exclude each other: like-for-like or total, before or after tax,
 * the dead or the injured. Two figures that stand with two sides of a class are figures of two things. General English.
 */
const CLASSES: readonly (readonly string[])[] = [
  [
    'like-for-like|like for like|same-store|organic|underlying|comparable|adjusted|excluding|stripping out|stripped out|leaving out|leaving aside|not counting|without counting|before exceptional',
    'total|overall|headline|reported|including|statutory|counting',
  ],
  [
    'with fees|fees included|including fees|including premium|with add-ons|add-ons included|with tax|including tax|including vat|all in',
    'hammer|hammer price|before fees|excluding fees|without fees|up front|upfront|excluding tax|before add-ons|net of',
  ],
  ['pre-tax|pretax|before tax|operating', 'after tax|after-tax|post-tax|net'],
  ['men|male|males|boys|fathers|husbands', 'women|female|females|girls|mothers|wives'],
  [
    'children|under-fives|teenagers|youngsters|pupils|infants|toddlers',
    'adults|pensioners|elderly|grown-ups|over-65s|over-60s',
  ],
  ['urban|cities', 'rural|countryside|villages'],
  [
    'dead|died|killed|drowned|deaths|dying|perished|death|lives|toll|fatalities',
    'injured|hurt|wounded|injuries|injury',
    'missing|unaccounted',
    'rescued|saved|survived|survivors|survivor',
    'arrested|arrests|detained|held|charged',
    'evacuated|evacuees|displaced',
  ],
  ['cases|infections|infected|diagnosed', 'deaths|died|killed|dead', 'recovered|recoveries'],
  [
    'year-on-year|year on year|annual|annually|on the year|a year earlier|in a year|over the year|twelve months earlier|12 months earlier',
    'month-on-month|month on month|on the month|in a month|monthly|a month earlier|quarter-on-quarter|on the quarter',
  ],
  ['domestic|at home', 'abroad|overseas|international|foreign'],
  [
    'peak|peaked|at its height|maximum|crest|crested',
    'average|averaged|mean|typical|typically',
    'minimum|trough|lowest',
  ],
  [
    'revenue|revenues|turnover|takings|sales',
    'profit|profits|earnings|surplus',
    'loss|losses|deficit',
    'expenses|costs|overheads',
    'debt|debts|borrowings|liabilities',
    'dividend|dividends|payout',
    'market value|market capitalisation|market capitalization|valuation',
    'fine|penalty',
  ],
  ['imports|imported', 'exports|exported'],
  ['raised|took in|fundraising|donations|donated|donors', 'spent|spending|booked|advertising|adverts'],
  ['in favour|in favor|voted for|votes for|ayes|backed', 'voted against|votes against|noes|opposed'],
  ['turnout', 'polled|polling|vote share|share of the vote|approval'],
  ['first half', 'second half'],
  ['first quarter', 'second quarter', 'third quarter', 'fourth quarter|final quarter'],
  ['goals|scored', 'games|matches|appearances|caps', 'assists'],
  ['wage|wages|salary|salaries', 'rent|rents', 'house price|house prices'],
];

/** The class that tells what became of people. */
export const FATES = CLASSES.findIndex((sides) => sides[0]?.startsWith('dead|'));

/** The words of the classes, each with its class and side, keyed by their first word. */
export const SCOPES = indexPhrases(
  CLASSES.flatMap((sides, group) =>
    sides.flatMap((phrases, side) => phrases.split('|').map((phrase) => [phrase, { group, side }] as const)),
  ),
);
