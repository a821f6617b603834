/**
 * Concepts too wide for their words to mean one thing: what belongs to a place or a field, not what is said. Two words of such
 * a concept ("goal" and "referee") are of one field, no synonyms.
 */
export const FIELDS: ReadonlySet<string> = new Set(
  'football sport rugby tennis boxing american-sport olympics farming art music film religion computer hardware software food plant animal weapon war legal-trial election-campaign energy oil-gas'.split(
    ' ',
  ),
);

/** Concepts whose words are names of countries and what belongs to them: no words of English of their own. */
export const LANDS: ReadonlySet<string> = new Set(
  (
    'united-states china russia soviet-union united-kingdom england scotland wales ireland northern-ireland france germany ' +
    'italy spain portugal netherlands belgium switzerland austria poland czech-republic hungary romania greece turkey ukraine ' +
    'sweden norway denmark finland serbia europe japan south-korea north-korea taiwan hong-kong india pakistan bangladesh ' +
    'afghanistan iran iraq syria israel palestine lebanon saudi-arabia emirates-qatar yemen egypt sudan ethiopia kenya nigeria ' +
    'south-africa canada mexico cuba brazil argentina chile venezuela colombia australia new-zealand indonesia philippines ' +
    'vietnam thailand myanmar singapore asia africa latin-america middle-east arctic-antarctic atlantic-pacific baltic'
  ).split(' '),
);
