/**
 * Wordings that put a name out of a part (who is passed over, beaten, replaced), before the name and behind it, and wordings
 * that give it one. General English of contests, posts, orders and sales; matched right at the name, articles and titles read past.
 */
const before = (words: string): RegExp =>
  new RegExp(
    `(?:^|[\\s("“‘,])(?:${words})(?:\\s+(?:the|its|his|her|their|an?|of|to|outgoing|former|rival|rivals|incumbent|holders?|champions?|favourites?|Mr|Mrs|Ms|Dr|Sir|Judge))*(?:\\s+[\\p{L}'’-]+){0,3},?\\s*$`,
    'iu',
  );
const behind = (words: string): RegExp => new RegExp(`^(?:,[^,]{1,60},)?[,\\s]*(?:${words})(?![\\p{L}])`, 'iu');

export const OUT_BEFORE = before(
  '(?:won|wins|win|winning|victory|beat|triumph\\p{L}*|prevail\\p{L}*)[^,;.]{0,70} against|run-off against|final against|instead of|rather than|in place of|ahead of|(?<!not )(?:pipped|pips|beat|beats|beating|beaten|defeated|defeating|defeats|overtook|overtaken|overtakes|overtaking|ousted|ousting|unseated|unseating|dethroned|replaces|replaced|replacing|replace|succeeds|succeeded|succeeding|succeed|edged out|edging out|saw off|seeing off|sees off|outbid|outbidding|outpolled|snubbed|snubbing|dropped|dumped|passed over|passing over|overlooked|overlooking|sacked|sacking|fired|knocked out|eliminated|takes over from|took over from|taking over from|take over from|takes the place of|took the place of|victory over|win over|triumph over|at the expense of)|preferred to|chosen over|picked over|unlike|and not|but not|not|never|no longer|loss of|defeat of|departure of|resignation of|withdrawal of',
);
export const OUT_BEHIND = behind(
  '(?:(?:was|were|is|are|been|being|having been|has been|have been|had been) (?:narrowly |soundly |again )?(?:passed over|overlooked|ruled out|beaten|defeated|ousted|unseated|replaced|dropped|sacked|dismissed|rejected|turned down|left out|snubbed|outbid|eliminated|knocked out))|passed over|overlooked|' +
    '(?:has |have |had |having )?(?:stepped aside|steps aside|stepping aside|stood down|stands down|stepped down|steps down|stood aside|withdrew|withdrawn|pulled out|dropped out|missed out|lost|loses|losing|recused (?:himself|herself)|resigned|quit|retired|departed)|' +
    "came (?:second|third|last)|in second|second|was runner-up|(?:did|does|was|is|has|had) not|didn['’]t|wasn['’]t|isn['’]t",
);
export const IN_BEFORE = before(
  'by|chose|chosen|picked|picks|selected|selects|appointed|named|nominated|hired|elected|opted for|went for|gone for|goes to|went to|awarded to|given to|won by|led by|favours|preferred|prefers|sided with|signed for|signed by|joined|joins|joining|sold to|contract to|order to|it was|it is|crowned|aboard|ride on|launched on|landed',
);
export const IN_BEHIND = behind(
  '(?:was |were |is |are |has |have |had |been |will |to |be |now |once again |again |also )*(?:take over|takes over|took over|taking over|won|wins|win|winning|picked|chosen|selected|appointed|named|elected|nominated|hired|crowned|landed|secured|clinched|clinches|takes|took|taken|preside|presides|presided|leads|led|lead|heads|head|signed|signs|beat|beats|beaten|defeated|the (?:new |next )?\\p{L}+ (?:picked|chosen|selected|named|appointed)|to (?:win|take|lead|head|hear|become|replace|succeed)|become|becomes|became|remains?|remained|(?:widened|extended|stretched|increased|kept|keeps|holds|held|retained|retains) (?:its|his|her|their|the) (?:lead|title|crown|place|spot|position|seat|grip)|prevailed|triumphed|came (?:first|top|out on top)|held on|hear|heard|try|tried|replaces?|replaced|succeeds?|succeeded)',
);
