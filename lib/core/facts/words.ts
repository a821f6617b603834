import { stem } from '../text/tokens.ts';

/** Words that carry no matter: articles, pronouns, prepositions, forms of "be", "have" and "do", and vague adverbs. */
const LITTLE =
  'a an the this that these those it its he his him she her hers they their theirs them we our ours us i my me you your who whom whose which what when where why how ' +
  'is are was were be been being am has have had having do does did doing will would can could may might shall should must ' +
  'of in on at to for from by with as into onto over under about after before between through during without within against among up down out off than then ' +
  'and or but nor so if while because although though whether not no yes too very just only also even still yet more most much many such some any each every all both either ' +
  'there here now again ever never once one other another own same few several less least rather quite almost nearly around roughly well far back away else per';

/** The stems of those words. */
export const STOP_STEMS: ReadonlySet<string> = new Set(LITTLE.split(' ').map(stem));
/** Those words themselves. */
export const STOP_WORDS: ReadonlySet<string> = new Set(LITTLE.split(' '));
