/**
 * Pairs of opposite sides that sentences take, in generic English: what speaks for the one side, what for the other.
 * Words are compared as written, small letters; signs between them are skipped, and a negation before a phrase turns it round.
 * A closing `^` asks for a name or a definite noun phrase behind the words: "rivals o1" takes a side, "its rivals" none.
 */
export interface StanceRow {
  readonly stance: string;
  readonly pro: string;
  readonly con: string;
}

/** The side of a sentence that turns against something said before; it stands alone, the other side need not answer. */
export const CONTRARY = 'contrary';

export const STANCES: readonly StanceRow[] = [
  {
    stance: 'open',
    pro: 'open source|opensource|open sourced|open weight|open weights|openly available|open model|open licence|open license|free to inspect|free for anyone|anyone can inspect|anyone may inspect|anyone can modify|anyone may modify|free to modify|published the weights|published the code|publicly available code|public code|source code is public|weights are public|can be inspected|anyone to download and|mit licence|mit license|released the code|shared the code|inspect and build on|tinker with|freely downloadable|free to adapt|free to copy',
    con: 'proprietary|closed source|closed model|closed system|keeps the code|keep the weights|under wraps|under lock and key|trade secret|black box|closed|guarded|kept its code|hides its code|nobody outside|no one outside',
  },
  {
    stance: 'free',
    pro: 'free of charge|for free|a free|free chatbot|free ai|free assistant|costs nothing|cost nothing|at no cost|without charge|no charge|gratis|without paying|for nothing|pay nothing|no subscription|free to use|free to download|no fee|is free|entirely free|completely free|not cost',
    con: 'paid subscription|paid service|paid app|subscription fee|by subscription|requires a subscription|monthly fee|for a fee|must pay|pay a|charges a|pay to use|paywall|have to pay|have paid',
  },
  {
    stance: 'parity',
    pro: 'rivals ^|rivalling ^|rivaling ^|matches ^|matched ^|matching ^|match ^|equals ^|equalled ^|equal to|on par|on a par|at par|as powerful as|as good as|as capable as|as strong as|as well as the|hold its own|holds its own|level with|comparable|comparably|keeps up with|keep up with|keeps pace|neck and neck|same capabilities|same abilities|same league|same class|similar capabilities|nearly the same|up there with|stands shoulder|toe to toe|go toe|as clever as|as able as|in the same bracket|a match for|outperforms ^|outperformed ^|outperform ^|beats ^|beat ^|outdoes ^|surpasses ^|superior to|better than|stronger than|ahead of|exceeds ^|level pegging|no worse than|no weaker|just as good|just as capable|competitive with',
    con: 'weaker than|worse than|falls short|fall short|fell short|falling short|inferior|lags|lagging|lagged|trails|trailed|no match|loses to|lost to|second rate|not as good|not as powerful|lags behind|well behind|far behind|distant second|nowhere near|not in the same|weaker|less capable|less powerful|outclassed|below the level|not up to|keeps its lead|well short',
  },
  {
    stance: 'belief',
    pro: 'take at its word|taking at its word|at its word|at their word|takes at face value|face value|accepts|accepted|believes the|believe the|trusts|undisputed|unchallenged|uncontested|credible|plausible|take the company at|taking the company at|go unchallenged|goes unchallenged|on trust|believable|rings true',
    con: "disputes|disputed|disputing|dispute|questioned|questions the|question the|doubts|doubted|doubt|doubters|doubtful|sceptical|skeptical|sceptics|skeptics|scepticism|skepticism|bogus|contested|contest|challenged the|challenges the claim|rejects|rejected|scoff|scoffs|too good to be true|pinch of salt|grain of salt|propaganda|categorically false|suspicious|suspect that|suspects that|suspect the|suspects the|disbelief|incredulous|picking holes|pick holes|myth|implausible|misleading|not buy|not buying|does not add up|don't add up|doesn't add up|hard to believe|debunk|calls into question|fishy",
  },
  {
    stance: 'restriction',
    pro: 'ban|banned|bans|banning|bar|barred|block|blocked|blocks|prohibit|prohibited|forbid|forbidden|forbids|restrict|restricted|restricts|restriction|restrictions|curb|curbs|embargo|outlaw|outlawed|off limits|tightened|tighten|tightening|clamp down|export controls|doubled down|doubling down|toughened|limited|suspended|paused|halted|stopped|froze',
    con: 'allow|allowed|allows|permit|permitted|lifted|lift the|eased|ease|easing|relaxed|relax|relaxing|loosened|loosen|scrapped|scrap|rolled back|roll back|repealed|watered down|freely sold|legally sold|unrestricted|free to buy|open to all|waved through',
  },
  {
    stance: 'cheap',
    pro: 'less expensive|less costly|lower cost|lower costs|at lower expense|next to nothing|lower price|less expense|fraction of the cost|fraction of the price|at a fraction|cheap|cheaper|cheaply|low cost|inexpensive|inexpensively|frugal|frugality|shoestring|thrifty|affordable|economical|low price|low budget|small budget|on a budget|bargain|pittance|costs little|costs far less|far less|much less|costing less|less money|cost efficient|cut price|pennies|sliver of the|small bill|fraction of what|tiny fraction|fraction of that|fraction of its',
    con: 'expensive|costly|pricey|just as expensive|no cheaper|anything but cheap|dearer|costlier|spent as much|as much money|dear',
  },
  {
    stance: 'leading',
    pro: 'still leads|still lead|remain leaders|remains the leader|remain the leaders|remain ahead|remains ahead|still ahead|keeps its lead|retains its lead|retain their lead|remain in front|remain the ones|stay ahead|stays ahead|hold the lead|out in front|still in front|remain leader|remains the most promising|most promising|still the best|remain in the lead|at the front|frontrunner|front runner',
    con: 'lost its lead|lost their lead|forfeited|ceded|overtaken|no longer leads|no longer ahead|lead is gone|lead is over|has been lost|lost the race|not ahead any more|surrendered|shifted to',
  },
  {
    stance: 'overtaken',
    pro: 'overtook|overtaken|overtaking|surpassed|surpassing|surpass|overhauled|leapfrogged|eclipsed|dethroned|knocked off|pushed past|went past|pipped|displaced|unseated|outranked|above|ahead of|toppled|ousted',
    con: "one place behind|places behind|just behind|couldn't shift|still ahead|trails|short of|failed to overtake|stuck behind|still leads",
  },
  {
    stance: 'sufficient',
    pro: 'enough to stop|suffices|suffice|sufficient|effective|will stop|is working|vindicates|vindicated|held back|bite|biting|succeed',
    con: "insufficient|ineffective|powerless|may not be enough|not be enough|cannot stop|can't stop|won't stop|futile|backfired|backfire|failing|leaky|porous|in vain|failed to stop|toothless|has not stopped|not stop",
  },
  {
    stance: 'likely',
    pro: 'likely|probable|expected to|expect a|bound to|queuing up|in droves|deserting|flocking|inevitable|switching wholesale|wave of|mass exodus|en masse',
    con: 'unlikely|improbable|doubtful|far fetched|implausible|hard to imagine|remote|no mass|stay put|staying put|not about to|stay with',
  },
  {
    stance: 'proven',
    pro: 'has proven|already shown|has shown|proved|proven|demonstrated|tried and tested|track record|can handle|handles',
    con: 'unproven|proved nothing|proven nothing|shown nothing|yet to prove|yet to show|yet to be proven|not yet proven|untested|remains to be seen|yet to demonstrate|has to prove|still to prove|untried|open question',
  },
  {
    stance: 'disclosed',
    pro: 'disclosed exactly|revealed exactly|revealed what|disclosed what|itemised|put a price|spelled out|laid out|full breakdown|all included|grand total|everything included|opened its books|are counted|is counted',
    con: "did not say|didn't say|undisclosed|not disclosed|declined to|kept quiet|left out|leaves out|leaving out|omits|omitted|silent|unsaid|excludes|excluded|excluding|not include|uncounted|withheld|has not said|hasn't said|no word|does not cover|ignores|stayed mum",
  },
  {
    stance: 'growing',
    pro: 'growing|mounting|rising|intensifying|increasing|deepening|swelling|heightened|gathering',
    con: 'dwindling|evaporated|fading|waning|subsided|receding|easing|overblown|shrinking|declining|abating|nothing to do with',
  },
  {
    stance: 'fewer',
    pro: 'fewer|less memory|less powerful chips|less advanced|smaller number|far fewer|fewer of|handful of|underpowered|older chips|inferior chips|less sophisticated|second rate chips|lesser|hobbled|weaker chips|uses less|needs less|lower grade|cut down|sparing|modest hardware|leaner|scaled down|slower chips|downgraded',
    con: 'more chips|same number|top tier|state of the art chips|most advanced chips|most powerful chips|cutting edge chips|best chips|no fewer|more memory|uses more|needs more|finest|latest chips|smuggled|vast number|abundance of',
  },
  {
    stance: 'shaken',
    pro: 'stunned|stunning|spooked|rattled|shook|shaken|alarmed|jolted|panicked|unnerved|rocked|roiled|frightened|scared|jitters|panic|shock|shocked|rout|selloff|sell off|sold off|dumped|carnage|bloodbath|sea of red|in the red',
    con: 'barely blinked|took in their stride|in its stride|shrugged off|shrugged|unmoved|unfazed|calm|without incident|in the black|bucked the trend|undaunted|intact|unworried|not worried|haven|unscathed|unruffled|unaffected|unconcerned',
  },
  {
    stance: 'premature',
    pro: 'too early|too soon|premature|early days|far from over|not over|too early to write off|too early to count out|too soon to write off|too soon to count out|too early to be counting out',
    con: 'write off|writing off|count out|counting out|race is over|it is over|already lost|has lost the|finished|is done|is over|has lost|lost its',
  },
  {
    stance: 'available',
    pro: 'launched|released|rolled out|went live|made available|is available|debuted|unveiled',
    con: 'postponed|delayed|withdrawn|withdrew|shelved|cancelled|canceled|put off|still not available|not made it available|yet to release|yet to launch|held back|called off|pulled',
  },
  {
    stance: 'support',
    pro: 'helped fuel|helped to fuel|helping to fuel|bankrolled|bankrolls|financed|finances|funded|funds the|backed|backs|pays the bills|foots the bill|underwrites|behind the rise|nurtured|seeded',
    con: 'stayed out|no money|cut ties|severed|refused to fund|independent of|kept its distance|unconnected|has nothing to do|pulled out|withheld its money|starved',
  },
  {
    stance: 'similar',
    pro: 'much like|very like|works like|looks like|feels like|similar to|resembles|resemble|akin to|just like|a lot like|indistinguishable|hard to tell apart|dead ringer|like a copy|the spitting image|lookalike|reminiscent of',
    con: 'nothing like|nothing in common|no resemblance|different from|differs from|unlike|little in common|unrecognisable|distinct from|quite different',
  },
  {
    stance: 'narrowed',
    pro: 'shrank|shrunk|shrinking|narrowed|narrowing|dwindled|dwindling|eroded|eroding|evaporated|melted|whittled|slimmer|cut the lead|closed the gap|gap has closed|closing the gap|caught up|shaved|narrower',
    con: 'widened|widening|as far ahead|undiminished|intact|unchanged|as large as ever|as big as ever|extended its lead|wider than ever|grown wider|untouched|just as far behind|further ahead',
  },
  {
    stance: 'challenge',
    pro: 'challenges|challenging|upends|upended|calls into question|overturns|undermines|undermined|rethink|shakes the|shaken the|punctures|turned on its head|belief that|received wisdom|explodes the',
    con: 'confirms|confirmed|bears out|borne out|reinforces|reinforced|underlines|unavoidable|as necessary as ever|proves the need|does not shake|not shake|still holds|upholds|remains true|changes nothing',
  },
  {
    stance: 'criticised',
    pro: 'criticised|criticized|criticism|under fire|faulted|slammed|condemned|accused|accuse|censured|rebuked|lambasted|objected|complained|drew flak|attacked for|taken to task|stick for',
    con: 'praised|praise|applauded|commended|lauded|welcomed|cheered|extolled|won plaudits|hailed',
  },
  {
    stance: 'hostile',
    pro: 'malicious|cyberattack|cyberattacks|cyber attack|hackers|hacked|ddos|onslaught|under attack|assault|sabotage|hostile traffic|attackers',
    con: 'glitch|maintenance|no attack|human error|a bug|routine|planned outage|rather than an attack|software fault|technical fault',
  },
  {
    stance: 'confirmed',
    pro: 'confirms|confirmed|admits|admitted|acknowledges|acknowledged|concedes|conceded|owned up',
    con: 'denies|denied|denying|refuted|refutes|rebutted|disclaimed|disavowed',
  },
  {
    stance: CONTRARY,
    pro: 'as reported|just as reported|as expected',
    con: 'contrary to|on the contrary|far from|the opposite|quite the reverse|the reverse is true|no truth|nothing of the sort|forget the|not so fast|nonsense|is false|are false|is wrong|are wrong|plain wrong|untrue',
  },
];
