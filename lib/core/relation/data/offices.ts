/** Offices of speakers that no one person has two of; words of one row are one office. A phrase is also what its last word says. */
const ROWS: readonly string[] = [
  'judge|magistrate|justice',
  'prosecutor|district attorney',
  'lawyer|barrister|solicitor|attorney|counsel',
  'defendant|accused',
  'witness|eyewitness|bystander|onlooker',
  'victim|survivor',
  'driver',
  'pilot',
  'captain|skipper',
  'passenger',
  'mayor',
  'governor',
  'opposition leader|leader of the opposition',
  'keeper|zookeeper',
  'campaigner|activist|protester|campaigners|activists|protesters',
  'union leader|union boss',
  'head of government|government',
  'deputy mayor',
  'minister|secretary',
  'prime minister|premier',
  'finance minister|finance secretary|treasury secretary|chancellor of the exchequer',
  'foreign minister|foreign secretary|secretary of state',
  'interior minister|home secretary|home affairs minister',
  'defence minister|defense minister|defence secretary|defense secretary',
  'health minister|health secretary',
  'education minister|education secretary',
  'transport minister|transport secretary',
  'justice minister|justice secretary',
  'trade minister|trade secretary|commerce secretary',
  'energy minister|energy secretary',
  'culture minister|culture secretary',
  'agriculture minister|farm minister|farming minister',
  'environment minister|environment secretary',
  'sports minister|sport minister',
  'president',
  'vice president|vice-president',
  'striker|forward|winger|midfielder|defender|goalkeeper|playmaker',
  'coach|manager',
  'referee|umpire',
  'chairman|chairwoman|chair',
  'chief executive|chief executive officer|ceo|managing director',
  'finance chief|finance director|chief financial officer|cfo|finance head',
  'chief operating officer|operations chief|operations director',
  'chief technology officer|technology chief|technical director',
  'marketing chief|marketing director|head of marketing',
  'personnel chief|personnel director|head of personnel',
  'police chief|chief constable|police commissioner|chief of police',
  'fire chief|fire commander|chief fire officer',
  'shareholder|investor',
  'founder|co-founder',
  'farmer',
  'teacher|headteacher|headmaster|headmistress',
  'doctor|surgeon|physician|paediatrician|cardiologist',
  'nurse|midwife',
  'patient',
  'bishop|priest|imam|rabbi|vicar',
  'conductor',
  'critic|reviewer',
  'director|filmmaker',
  'author|novelist|writer|poet',
  'neighbour|neighbor',
  'spokesman|spokeswoman|spokesperson',
  'mechanic|engineer|technician',
  'owner',
  'tenant|lodger',
  'resident|villager',
  'student|pupil',
  'soldier',
  'general|colonel|admiral',
  'ambassador|envoy',
  'economist|analyst',
  'chef|cook',
  'singer',
  'actor|actress',
  'scientist|researcher',
  'curator',
  'customer|shopper',
  'trader|broker',
  'architect',
  'detective|inspector',
  'mother',
  'father',
  'brother',
  'sister',
  'son',
  'daughter',
  'wife|widow',
  'husband|widower',
  'king',
  'queen',
];

const OFFICES: ReadonlyMap<string, number> = new Map(
  ROWS.flatMap((row, office) => row.split('|').map((words) => [words, office] as const)),
);
/** Longest first, so that a phrase is read before its words. */
const WORDS = new RegExp(
  `(?<![\\p{L}-])(?:${[...OFFICES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
  'giu',
);

/** An office that words name, and the wider one that it is a kind of ("minister" of "finance minister"). */
export interface Office {
  readonly office: number;
  readonly wider: number | null;
}

/** The one office that some words name; `null` where they name none or several. */
export function officeIn(words: string): Office | null {
  const found = [...words.toLowerCase().matchAll(WORDS)].map(([phrase]) => phrase);
  const offices = new Set(found.map((phrase) => OFFICES.get(phrase) ?? -1));
  const [phrase] = found;
  if (offices.size !== 1 || phrase === undefined) return null;
  return { office: OFFICES.get(phrase) ?? -1, wider: OFFICES.get(phrase.split(' ').at(-1) ?? '') ?? null };
}

/** True where two offices are not one person's, and neither is a kind of the other. Symmetric. */
export function otherOffice(a: Office, b: Office): boolean {
  return a.office !== b.office && a.wider !== b.office && b.wider !== a.office;
}
