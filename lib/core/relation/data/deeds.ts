import { stem } from '../../text/tokens.ts';

/** Verbs that tell of one deed, in the forms that news uses; the first stands for all. */
const GROUPS: readonly string[] = [
  'found founded establish established start started set create created launch launched invent invented',
  'make made build built construct constructed develop developed produce produced manufacture manufactured supply supplied design designed',
  'win won take took taken clinch clinched claim land landed scoop scooped secure secured triumph triumphed',
  'lead leads led head heads headed run runs ran chair chairs chaired direct directs directed oversee oversees oversaw command commands manage manages managed',
  'say says said tell told call calls called describe describes described speak spoke warn warned name named dub dubbed argue argued add added note noted write wrote liken likened declare declared',
  'buy buys bought acquire acquired purchase purchased',
  'replace replaces succeed succeeds succeeded follow',
  'call called organise organised organize organized stage staged',
  'write wrote written author authored',
  'discover discovered find found spot spotted',
  'own owns owned control controls controlled',
  'beat beats beaten defeat defeats defeated',
  'kill killed murder murdered shoot shot',
  'score scores scored',
  'sign signed',
  'play plays played star stars starred portray portrays portrayed',
  'back backs backed support supports supported fund funds funded finance financed bankroll',
  'appoint appointed name named pick picked choose chose chosen',
  'treat treated operate operated',
  'accuse accused sue sued',
  'compose composed paint painted sing sang',
  'sentence sentenced jail jailed convict convicted hear heard preside presided try tried',
  'arrest arrested detain detained',
  'rescue rescued save saved',
  'host hosts hosted',
  'conduct conducted',
  'coach coached train trained teach taught',
  'inherit inherited',
  'inaugurate inaugurated open opened unveil unveiled',
  'steal stole stolen rob robbed',
  'attack attacked invade invaded bomb bombed strike struck',
  'propose proposed draft drafted table tabled',
  'publish published print printed',
  'marry married',
  'break broke broken',
  'represent represented',
  'captain captained skipper skippered',
  'drive drove driven pilot piloted fly flew flown',
  'nominate nominated elect elected',
];

/** The stems of verbs with the numbers of their groups: "found" is to start and to discover. */
export const DEEDS: ReadonlyMap<string, readonly number[]> = (() => {
  const deeds = new Map<string, number[]>();
  for (const [group, words] of GROUPS.entries())
    for (const word of new Set(words.split(' ').map(stem))) deeds.set(word, [...(deeds.get(word) ?? []), group]);
  return deeds;
})();
/** The group of saying, in which another speaker needs the same words to be another teller of one matter. */
export const SAYING_GROUP = 4;
/** The group of leading. */
export const LEADING_GROUP = 3;
/** The group of winning, which "the prize went to X" tells too. */
export const WINNING_GROUP = 2;
