import { tableOf } from '../../text/table.ts';
import { stem } from '../../text/tokens.ts';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/ +/u).map(stem));

/** Verbs and nouns of falling and rising, as stems; irregular forms stand for themselves. */
export const DOWN = stems(
  'fall fell fallen drop slide slid plunge tumble sink sank sunk crash lose lost shed decline slump slip dive dove decrease shrink shrank shrunk plummet crater nosedive tank collapse ' +
    ' skid wipe evaporate vanish selloff rout slash hammer batter lop erase haemorrhage hemorrhage loss losses swoon dip erode ' +
    'recede ebb dwindle subside wane abate retreat weaken soften sag diminish lessen taper ease shrivel downturn ' +
    'deteriorate backslide moderate halve halved',
);
export const UP = stems(
  'rise rose risen climb jump gain soar surge rally increase grow grew grown rebound recover spike balloon skyrocket appreciate rocket ' +
    'ascend advance mount swell swollen expand leap leapt boom strengthen accelerate escalate upturn uptick double doubled triple tripled treble trebled quadruple quadrupled',
);
/** Little words that tell a direction only beside a figure, an adverb of size or a verb of closing. */
export const LITTLE = tableOf<'up' | 'down'>({
  up: 'up',
  down: 'down',
  off: 'down',
  lower: 'down',
  higher: 'up',
});
/** Words before "up", "down", "off" that make a direction of them. */
export const CLOSING: ReadonlySet<string> = new Set(
  'was were is are be been closed close closes ended ends end finished finish finishing ending closing traded trading opened also cent percent % sharply all well slightly'.split(
    ' ',
  ),
);
/** Verbs whose "up" is a loss: "gave up 12 per cent". */
export const GIVING: ReadonlySet<string> = new Set('give gives gave given giving'.split(' '));
/** Comparatives that tell of a price, after a word of becoming or before a mark. */
export const PRICED = tableOf<'up' | 'down'>({
  cheaper: 'down',
  dearer: 'up',
  costlier: 'up',
  pricier: 'up',
  rarer: 'down',
  scarcer: 'down',
  commoner: 'up',
});
/** Words that make a movement of a comparative: "became slightly cheaper". */
export const BECOMING: ReadonlySet<string> = new Set(
  'become becomes became becoming get gets got getting grow grows grew growing turn turned slightly marginally even little bit much'.split(
    ' ',
  ),
);
/** Nouns beside which "crash" is a fall of a market, no accident. */
export const MARKETS: ReadonlySet<string> = stems('market stock share price rate currency index bond value wall');
/** Nouns whose "lower" and "higher" tell a movement by themselves: "a month of lower prices". */
export const MEASURED: ReadonlySet<string> = stems(
  'price cost sale rate rent bill profit revenue wage emission output demand turnout temperature fare number income spending production export import inflation unemployment level volume',
);
/** Verbs of movement that make a direction of "up" and "down" without a figure: "fares will come down". */
export const MOVING: ReadonlySet<string> = new Set(
  'come comes came coming go goes went gone going move moves moved moving heading inch inched inching creep crept edge edged edging tick ticked ticking nudge nudged trend trended drive drives drove driving driven push pushes pushed pushing pull pulls pulled bring brings brought force forces forced'.split(
    ' ',
  ),
);
