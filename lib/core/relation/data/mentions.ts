/**
 * Wordings that name a matter and say nothing of its value: somebody asks, is asked, looks into it, has a view that is not
 * told. General English; finite verbs only, for "to ask whether" may be the
 * matter itself. Each alternative is bounded, so that no text makes the search slow.
 */
export const MENTIONS: readonly RegExp[] = [
  /\b(?:gave|give|gives|giving|offer(?:ed|s)?|set out|shared?|outlined?|present(?:ed|s)?) (?:his|her|its|their|a|an|the|some) (?:\p{L}{1,30} )?(?:views?|opinions?|thoughts?|take|assessment|position|comments?)\b/iu,
  /\b(?:was|were|is|are|been|be|gets?|got) (?:\p{L}{1,30} )?(?:asked|questioned|quizzed|discussed|debated|examined|studied|reviewed|looked at|looked into)\b/iu,
  /\b(?:spoke|speaks|spoken|talked|talks|commented|comments|touched|touches|reflected|reflects) (?:\p{L}{1,30} )?(?:about|on)\b/iu,
  /\b(?:asks|asked|checks?|checked|monitors?|monitored|examines|examined|discusses|discussed|explores|explored|considers|considered|debates|debated|looks at|looked at|looks into|looked into) (?:the|about|what|where|who)\b/iu,
];
