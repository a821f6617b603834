/** Titles before a person's name; they are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr prof professor sir president senator sen rep congressman governor gov minister chancellor judge general gen ceo chairman founder boss director actor actress singer author coach captain detective inspector sergeant colonel lord dame bishop archbishop premier secretary ambassador congresswoman councillor'.split(
    ' ',
  ),
);
/** Continents, countries and blocs, first the canonical name, then the forms that vary. */
export const PLACES: readonly (readonly string[])[] = [
  ['United States', 'US', 'U.S.', 'USA', 'U.S.A.', 'America', 'the States'],
  ['United Kingdom', 'UK', 'U.K.', 'Britain'],
  ['European Union', 'EU', 'E.U.'],
  ['United Arab Emirates', 'UAE'],
  ['China', "People's Republic of China", 'PRC'],
  ...(
    'Africa|Asia|Europe|North America|South America|Latin America|Oceania|Middle East|' +
    'Argentina|Australia|Austria|Belgium|Brazil|Canada|Chile|Colombia|Czech Republic|Denmark|Egypt|Ethiopia|Finland|France|Germany|Ghana|Greece|Hungary|India|Indonesia|Iran|Iraq|Ireland|Israel|' +
    'Italy|Japan|Kenya|Malaysia|Mexico|Morocco|Netherlands|New Zealand|Nigeria|Norway|Pakistan|Peru|Philippines|Poland|Portugal|Romania|Russia|Saudi Arabia|Scotland|Singapore|Slovakia|South Africa|' +
    'Afghanistan|Albania|Algeria|Angola|Armenia|Azerbaijan|Bahrain|Bangladesh|Belarus|Bolivia|Bosnia|Botswana|Bulgaria|Cambodia|Cameroon|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Ecuador|El Salvador|Eritrea|Estonia|' +
    'Greece|Guatemala|Haiti|Honduras|Hungary|Iceland|Ivory Coast|Jamaica|Jordan|Kazakhstan|Kosovo|Kuwait|Laos|Latvia|Lebanon|Libya|Lithuania|Luxembourg|Madagascar|Mali|Malta|Moldova|Mongolia|Mozambique|Myanmar|Namibia|' +
    'Nepal|Nicaragua|Niger|North Korea|Oman|Panama|Paraguay|Qatar|Rwanda|Senegal|Serbia|Sierra Leone|Slovenia|Somalia|Sri Lanka|Sudan|Tanzania|Tibet|Tunisia|Uruguay|Uzbekistan|Yemen|Zambia|Zimbabwe|' +
    'South Korea|Spain|Sweden|Switzerland|Syria|Taiwan|Thailand|Turkey|Uganda|Ukraine|Venezuela|Vietnam|Wales|England'
  )
    .split('|')
    .map((name) => [name]),
];
/** Adjectives and nouns of peoples, tongues, faiths and parties: by themselves they describe and name nobody. */
export const PEOPLES: ReadonlySet<string> = new Set(
  (
    'african afghan albanian algerian american andalusian arab argentine argentinian armenian asian australian austrian azerbaijani bangladeshi bavarian belarusian belgian bolivian bosnian brazilian breton briton britons bulgarian burmese ' +
    'cambodian cameroonian canadian catalan chilean colombian congolese cornish croatian cuban cypriot czech dane danes danish dutch dutchman ecuadorian egyptian english englishman emirati eritrean estonian ethiopian european filipino finn finnish flemish frenchman frenchwoman gambian georgian ghanaian greek guatemalan ' +
    'haitian hungarian icelandic indonesian iranian iraqi irishman israeli ivorian jamaican jordanian kazakh kenyan korean kurdish kuwaiti latvian lebanese liberian libyan lithuanian malaysian malian maltese mexican moldovan mongolian moroccan nepalese nigerian nordic norwegian ' +
    'pakistani palestinian panamanian paraguayan peruvian pole poles polish portuguese qatari romanian rwandan saudi scandinavian scot scots scotsman scottish senegalese serb serbian sicilian singaporean slovak slovenian somali spaniard spaniards spanish sudanese swede swedes swedish swiss syrian taiwanese tanzanian thai tibetan tunisian turk turks turkish ' +
    'ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh welshman yemeni zambian zimbabwean alpine baltic christian muslim islamic jewish catholic protestant democrat democrats democratic republican republicans tory tories socialist socialists'
  ).split(' '),
);
/** Capitalised words that are no names: days, months, and words that news writes with a capital. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'chinese american british european french german japanese indian russian korean canadian australian italian irish americans europeans westerners western ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays mp mps mep meps i ai usd eur gbp rs inr ceo cto cfo gpu gpus llm llms ip it pm am ok ii iii'
  ).split(' '),
);
