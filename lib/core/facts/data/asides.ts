import { indexPhrases } from '../lexemes.ts';

/**
 * Words right before a figure, a name or a date that make it what the statement is held against: what was asked for, the
 * value before, a rival's. "Up from", "compared with" and their like; general English.
 */
export const ASIDES = indexPhrases(
  (
    'from|of the|of its|of their|of all|out of the|against|compared with|compared to|in comparison with|versus|vs|as against|up from|down from|rather than|instead of|not the|and not|well short of|far short of|some way short of|way short of|, short of|' +
    'well below the|well above the|far below the|far above the|far from the|below the|above the|beyond the|shy of the|than the|as opposed to|unlike the|from an earlier|from a previous|' +
    'had asked for|had hoped for|asked for|hoped for|had expected|had been expected|were expecting|was expecting|had forecast|forecast of|forecasts of|forecast for|estimate of|estimates of|expectations of|expected|predicted|' +
    'originally|initially|previously|formerly|once|target of|a target of|goal of|budget of|budgeted|the original|an original|an initial|a previous|the previous|previous record of|ceiling of|threshold of|limit of|the average of|national average of|average of|' +
    'of whom|of which|among them|including|after|following|out of|in place of|ahead of|followed by|overtaking|behind|beating'
  )
    .split('|')
    .map((phrase) => [phrase, true] as const),
);
/** Phrases of the list that make an aside of a figure only with "a year earlier" and the like behind it. */
export const EARLIER =
  /^(?:(?:below|above|short of|under|over|less than|more than|higher than|lower than) (?:the|its|his|her|their|what|it|plan|budget|forecast|expectations|target|estimates?)|of (?:them|whom|which|those|these)|(?:a|one|the) (?:year|month|week|quarter|decade) (?:earlier|ago|before|previously)|(?:last|the previous|the year before|in the previous|the same)|previously|originally|(?:had been )?(?:forecast|expected|predicted|budgeted|planned|promised|asked|hoped)|(?:it|they|he|she) had (?:asked|hoped|wanted|sought|expected|forecast|promised|predicted|planned|budgeted)|(?:that )?(?:analysts|economists|the market|forecasters) (?:had )?(?:expected|forecast|predicted))\b/u;
