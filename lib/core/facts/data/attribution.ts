/** Verbs by which a sentence gives words or figures as someone's: in the forms that news uses. */
export const SAYING: ReadonlySet<string> = new Set(
  (
    'said says say saying claims claimed claim claiming told tells wrote writes argued argues argue reckons reckoned reckon estimates estimated estimate believes believed insists insisted insist ' +
    'maintains maintained contends contended concedes conceded adds added noted notes reports reported suggests suggested warned warns calls called describes described alleges alleged asserts asserted ' +
    'announced announces revealed reveals disclosed discloses boasts boasted boast admits admitted acknowledged declares declared thinks thought calculates calculated puts figures figured quoted states stated ' +
    'predicts predicted concludes concluded explains explained tweeted posted remarked quipped dubbed likened hailed swears'
  ).split(' '),
);
/** Words that hedge what stands in their sentence. */
export const HEDGES: ReadonlySet<string> = new Set(
  (
    'reportedly allegedly apparently supposedly purportedly ostensibly rumoured rumored rumour reputedly seemingly perhaps probably possibly likely might may could presumably alleged purported supposed ' +
    'estimate estimates estimated believed thought said claims claimed claim claiming reckons reckoned suggests'
  ).split(' '),
);
/** Verbs that, in the passive, hedge without naming who says so: "is said to", "are thought to". */
export const PASSIVE_HEDGES: ReadonlySet<string> = new Set(
  'said reported believed thought estimated rumoured rumored alleged understood reckoned claimed'.split(' '),
);
/** Words that turn what follows them into its opposite. */
export const NEGATORS: ReadonlySet<string> = new Set(
  "not no never nobody none neither nor cannot without hardly scarcely barely isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't ain't nothing nowhere few little fails failed fail refuses refused denies denied deny denying unable declined".split(
    ' ',
  ),
);
/** The ones that deny a figure, a date or a name right behind them. */
export const DENIERS: ReadonlySet<string> = new Set(
  "not no never isn't wasn't didn't weren't don't doesn't won't can't couldn't wouldn't hasn't haven't cannot neither nor nowhere none hardly scarcely denies denied deny unlikely doubts doubted doubtful".split(
    ' ',
  ),
);
/** Subjects that deny what they are said to believe: "nobody thinks that it cost billions". */
export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'no']);
/** Verbs of belief; after one of those subjects they deny the rest of the clause. */
export const BELIEVING: ReadonlySet<string> = new Set(
  'believes believe believed thinks think thought suggests suggest suggested claims claim claimed says say said expects expect imagines imagine supposes'.split(
    ' ',
  ),
);
