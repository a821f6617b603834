/** Superlatives: the first in an order. "most" and "least" take the word after them along. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  (
    'biggest largest greatest highest steepest heaviest worst best sharpest deepest strongest weakest lowest smallest longest shortest fastest slowest ' +
    'cheapest dearest costliest richest poorest newest oldest youngest hottest top-ranked top-rated foremost hugest widest'
  ).split(' '),
);
/** Words in "-est" that are no superlatives, or say nothing of an order. */
export const NO_SUPERLATIVES: ReadonlySet<string> = new Set(
  (
    'forest interest request protest arrest invest test rest west guest contest conquest harvest honest modest latest nearest earliest suggest digest manifest ' +
    'northwest southwest midwest budapest quest nest chest crest pest vest zest inquest bequest behest attest detest divest ingest infest reinvest protest everest closest tempest ernest bucharest disinterest rainforest celeste unrest dishonest immodest'
  ).split(' '),
);
/** Phrases that put something first without a number; each is read as rank 1. */
export const FIRST_PLACES: readonly string[] = [
  'number one',
  'number-one',
  'no 1',
  'first place',
  'first spot',
  'first position',
  'top spot',
  'top slot',
  'top position',
  'top place',
  'top rank',
  'pole position',
  'the top of',
  'the summit of',
  'the head of',
  'the lead in',
  'the peak of',
  'to the top',
  'at the top',
  'top of the',
  'topped',
  'tops',
  'topping',
  'top the',
  'top app',
  'leads all',
  'leads the',
  'led the',
  'leading the',
  'heads the',
  'headed the',
  'heading the',
  'tops the',
  'chart-topping',
  'chart topping',
  'chart-topper',
  'the crown',
  'its crown',
  'top-ranked',
  'ranked first',
  'ranks first',
  'came first',
  'record-breaking',
  'in first',
  'unprecedented',
];
/** Phrases that put something first, or second, or behind all others, as sport and elections tell it. */
export const OTHER_PLACES: readonly (readonly [string, number])[] = [
  ['came out on top', 1],
  ['come out on top', 1],
  ['comes out on top', 1],
  ['finished on top', 1],
  ['came top', 1],
  ['out in front', 1],
  ['in the lead', 1],
  ['gold medal', 1],
  ['took gold', 1],
  ['won gold', 1],
  ['runner-up', 2],
  ['runners-up', 2],
  ['runner up', 2],
  ['second only to', 2],
  ['behind only', 2],
  ['trails only', 2],
  ['trailed only', 2],
  ['trailing only', 2],
  ['bettered only by', 2],
  ['beaten only by', 2],
  ['surpassed only by', 2],
  ['exceeded only by', 2],
  ['outdone only by', 2],
  ['eclipsed only by', 2],
  ['rivalled only by', 2],
  ['overtaken only by', 2],
  ['lags only', 2],
  ['bar none', 1],
  ['silver medal', 2],
  ['took silver', 2],
  ['won silver', 2],
  ['for silver', 2],
  ['for bronze', 3],
  ['the silver', 2],
  ['the bronze', 3],
  ['bronze medal', 3],
  ['took bronze', 3],
  ['won bronze', 3],
];
/** Phrases that put something behind all others: any place but the first. */
export const LAST_PLACES: readonly string[] = [
  'came last',
  'come last',
  'comes last',
  'finished last',
  'in last place',
  'at the bottom',
  'bottom of the',
  'overtake it',
  'overtakes it',
  'overtook it',
  'overtaken it',
  'overtook him',
  'overtook her',
  'slipped behind',
  'slips behind',
  'fell behind',
  'fallen behind',
  'ranks behind',
  'ranked behind',
  'comes behind',
  'came behind',
  'finished behind',
  'was overtaken by',
  'been overtaken by',
  'was beaten into',
  'lost the top spot',
  'lost top spot',
  'lost its crown',
  'knocked off the top',
  'off top spot',
];
/** Contests: who won one is first in it. */
export const CONTESTS: ReadonlySet<string> = new Set(
  'race sprint stage title tournament election contest vote match final league championship cup round ballot poll primary heat competition'.split(
    ' ',
  ),
);
/** Comparatives of superlatives, for "only X is larger". */
export const COMPARATIVES: ReadonlySet<string> = new Set([
  'more',
  'worse',
  'quicker',
  'slower',
  'earlier',
  'better',
  'less',
  'fewer',
  'deadlier',
  'busier',
  'wealthier',
  'taller',
  'bloodier',
  'younger',
  ...[...SUPERLATIVES].filter((word) => /[^-]est$/u.test(word)).map((word) => word.replace(/st$/u, 'r')),
]);
/** Nouns that make a place of an ordinal: "third place", "the second spot". */
export const PLACES: ReadonlySet<string> = new Set('place spot position slot rank'.split(' '));
/** Verbs that make a place of an ordinal: "ranks third", "came second". */
export const RANKING: ReadonlySet<string> = new Set(
  'rank ranks ranked ranking came comes finished finish finishes placed lies lying sits sit sat stands stood was is currently now at in climbed rose reached become becomes became'.split(
    ' ',
  ),
);
/** Words before "record" that make a place in history of it, not a document. */
export const RECORD_BEFORE: ReadonlySet<string> = new Set(
  'a no the unwanted new all-time time was set sets setting his its another any'.split(' '),
);
