/**
 * Opposites that turn a figure round without changing it: "£18m in the red" and "a surplus of £18m". Written as the table of
 * opposites is; a word stands on one side only of a row.
 */
export const SIGNS: readonly string[] = [
  'profit|profits|surplus|in the black|in credit|gain|gained|made a profit <> loss|losses|deficit|shortfall|in the red|overdrawn|lost|in debt|loss-making',
  'inflow|inflows|pour into|poured into|pay in|paid in|deposit|deposited <> outflow|outflows|pull out of|pulled out of|took out|take out|withdraw|withdrew|withdrawn|withdrawal|withdrawals',
  'net buyers|net buyer|bought|buy|purchased|acquired|snapped up <> net sellers|net seller|sold|sell|offloaded|divested|disposed of',
  'imports|imported|import <> exports|exported|export',
  'borrow|borrowed|owe|owed|owes|debtor <> lend|lent|lends|creditor',
  'voted for|vote for|in favour|in favor|backed|approved|supported <> voted against|vote against|against|opposed|rejected',
  'hired|hire|hires|recruit|recruited|take on|took on|new jobs <> fired|sacked|laid off|lay off|dismissed|axed|redundant|redundancies|job losses',
  'early|ahead of schedule|sooner|before time <> late|behind schedule|overdue|delayed|too late|behind time',
  'won by|win by|winning by|victory by|beat <> lost by|lose by|losing by|beaten by|defeat by|went down by',
  'overcharged|overpaid|overestimated|overstated <> undercharged|underpaid|underestimated|understated',
  'above target|over target|over budget|overspent|overspend|above budget <> below target|under target|under budget|underspent|underspend|below budget|within budget',
  'above sea level <> below sea level',
  'oversubscribed <> undersubscribed',
  'survived|survive|alive|rescued|saved <> died|dead|killed|perished|drowned|deaths|fatalities',
  'acquitted|cleared|freed|released <> convicted|jailed|imprisoned|arrested|detained|found guilty',
  'opened|open|opening <> closed|close|shut|closing|closure|closures',
  'enter|entered|arrived|arrive|arrivals|immigrated|moved in <> left|leave|departed|emigrated|moved out|departures',
  'heavier|longer|taller|faster|dearer|older|warmer|hotter|wetter|larger|bigger <> lighter|shorter|slower|cheaper|younger|colder|cooler|drier|smaller',
  'credited|refunded|reimbursed|repaid|received <> debited|charged|billed|fined|paid out',
  'upgraded|promoted <> downgraded|relegated|demoted',
  'bonus|premium|surcharge|mark-up <> discount|rebate|mark-down|reduction',
  'scored <> conceded|let in|missed|shipped',
  'north of <> south of',
  'east of <> west of',
  'boys|men|male|males|husbands|fathers|brothers|sons <> girls|women|female|females|wives|mothers|sisters|daughters',
  'legal|documented <> illegal|undocumented',
];
