/** Superlatives: the first in an order. "most" and "least" take the word after them along. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  (
    'biggest largest greatest highest steepest heaviest worst best sharpest deepest strongest weakest lowest smallest longest shortest fastest slowest ' +
    'cheapest dearest costliest richest poorest newest oldest youngest hottest top-ranked top-rated foremost hugest widest'
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
  'crown',
  'top-ranked',
  'ranked first',
  'ranks first',
  'came first',
  'record-breaking',
  'in first',
  'unprecedented',
];
/** Nouns that make a place of an ordinal: "third place", "the second spot". */
export const PLACES: ReadonlySet<string> = new Set('place spot position slot rank'.split(' '));
/** Verbs that make a place of an ordinal: "ranks third", "came second". */
export const RANKING: ReadonlySet<string> = new Set(
  'rank ranks ranked ranking came comes finished finish finishes placed lies lying sits sit sat stands stood was is currently now at in climbed rose reached'.split(
    ' ',
  ),
);
/** Words before "record" that make a place in history of it, not a document. */
export const RECORD_BEFORE: ReadonlySet<string> = new Set(
  'a no the unwanted new all-time time was set sets setting his its another any'.split(' '),
);
