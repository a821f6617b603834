/**
 * Wordings that name a matter and say nothing of its value: somebody asks, is asked, looks into it, has a view that is not
 * told. General English; finite verbs only, for "to ask whether" may be the
 * matter itself. Each alternative is bounded, so that no text makes the search slow.
 */
export const MENTIONS: readonly RegExp[] = [
  /\b(?:gave|give|gives|giving|offer(?:ed|s)?|set out|shared?|outlined?|present(?:ed|s)?) (?:his|her|its|their|a|an|the|some) (?:\p{L}{1,30} )?(?:views?|opinions?|thoughts?|take|assessment|position|comments?)\b/iu,
  /\b(?:was|were|is|are|been|be|gets?|got) (?:\p{L}{1,30} )?(?:asked(?! to\b)|questioned|quizzed|discussed|debated|examined|studied|reviewed|looked at|looked into)\b/iu,
  /\b(?:spoke|speaks|spoken|talked|talks|commented|comments|touched|touches|reflected|reflects) (?:\p{L}{1,30} )?(?:about|on)\b/iu,
  /\b(?:asks|asked|checks?|checked|monitors?|monitored|examines|examined|discusses|discussed|explores|explored|considers|considered|debates|debated|looks at|looked at|looks into|looked into) (?:the|about|what|where|who)\b/iu,
  /\b(?:will|would|is to|are to|was to|were to|is expected to|are expected to|is due to|are due to|plans? to|promised to|promises to|vowed to) (?:soon |then |also |later )?(?:announce|reveal|say|explain|tell|disclose|set out|publish|present|decide|comment on|make known|outline|unveil|report on|state) (?:(?:on|next|this|in) \p{L}{1,12} )?(?:what|how|who|when|where|whether|why|its|his|her|their|the|more|details?)\b/iu,
  /\b(?:did not|would not|declined to|refused to|could not|has not|have not|had not|has yet to|have yet to) (?:say|tell|give|given|said|disclose|disclosed|reveal|revealed|specify|specified|name|put|confirm or deny|elaborate|announce|announced) (?:what|how|who|when|where|whether|why|which|a figure|a number|a date|details?|more)\b/iu,
  /\b(?:would not be drawn|refused to be drawn|declined to be drawn|kept (?:his|her|its|their) (?:own )?counsel|(?:made|had|offered|gave) no comment)\b/iu,
  /\b(?:details|terms|particulars|figures|more|an announcement|a statement|results?) (?:are|is|will|would|were) (?:to follow|follow|be given|be announced|be published|be released|expected|due|not disclosed|not given|awaited)\b/iu,
  /\b(?:talks?|questions?|debate|discussion|speculation|rumours|hearing|meeting|article|report|programme|page|section) (?:about|over|on) (?:the|its|his|her|their|how|what|who|whether|when|why)\b[^,;]{0,60}\b(?:continued?|continues|goes on|went on|is planned|was held|is due|follows?|will follow|took place)\b/iu,
];
