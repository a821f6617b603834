import { indexPhrases } from '../lexemes.ts';

/**
 * What a wording makes of the figure beside it. `about`: a tenth to either side; `below`: the last tenth up to it;
 * `above`: the first tenth from it; `max` and `min`: open to one side; `plain`: says nothing of the value.
 */
export type Bound = 'about' | 'below' | 'above' | 'max' | 'min' | 'plain';

const BEFORE: Readonly<Record<Bound, string>> = {
  about:
    'about|around|roughly|approximately|approx|approx.|some|circa|c.|ca.|~|≈|in the region of|in the order of|on the order of|of the order of|somewhere around|more or less|estimated|an estimated|something like|give or take',
  below:
    'not far short of|not far off|fractionally under|marginally under|fractionally less than|marginally less than|just about|nearly|almost|close to|near|approaching|just under|a shade under|a little under|slightly under|slightly less than|a little less than|just shy of|just short of|a little short of|slightly short of|little short of|getting on for|not quite|the best part of|the better part of|nigh on|just below|a whisker under|a hair under|a touch under|just less than|practically|virtually|knocking on',
  above:
    'barely more than|little more than|not much more than|hardly more than|scarcely more than|barely over|only just over|only slightly more than|marginally more than|fractionally more than|fractionally over|marginally over|narrowly over|just over|a little over|slightly over|slightly more than|a little more than|a shade over|a touch over|just above|just more than|a bit more than|a bit over',
  max: 'no longer than|not longer than|no later than|no higher than|no bigger than|not even|even reach|less than|under|below|fewer than|lower than|up to|as much as|as many as|no more than|not more than|at most|at the most|a maximum of|well under|well below|far less than|far below|cheaper than|for under|within|<|≤|as high as|a ceiling of',
  min: 'topped|tops|exceeded|exceeds|surpassed|surpasses|more than|over|above|at least|upwards of|upward of|no less than|not less than|no fewer than|in excess of|exceeding|north of|beyond|greater than|higher than|a minimum of|well over|well above|well beyond|far more than|much more than|as little as|as low as|>|≥|excess of',
  plain:
    'just|only|a mere|mere|merely|exactly|precisely|a total of|a whopping|a cool|a full|fully|the|a record|another|even|barely|by|a paltry',
};
const AFTER: Readonly<Record<Bound, string>> = {
  about: 'or so|or thereabouts|give or take|odd|ish|-ish|-odd|roughly|approximately',
  below: '',
  above: '',
  max: 'or less|or fewer|at most|at the most|tops|or under|max|maximum|or below',
  min: 'or more|+|plus|at least|minimum|and counting|or above|or over|and up|and more',
  plain: '',
};

const rows = (table: Readonly<Record<Bound, string>>): (readonly [string, Bound])[] =>
  (Object.entries(table) as [Bound, string][]).flatMap(([bound, phrases]) =>
    phrases === '' ? [] : phrases.split('|').map((phrase) => [phrase, bound] as const),
  );

/** Wordings before a figure, keyed by their first word. */
export const BOUNDS_BEFORE = indexPhrases(rows(BEFORE));
/** Wordings after a figure ("or so", "or more"), keyed by their first word. */
export const BOUNDS_AFTER = indexPhrases(rows(AFTER));
