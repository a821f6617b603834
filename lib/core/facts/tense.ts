/** Whether a date is told of what has been or what will be; `null` where its sentence does not tell. */
export type Tense = 'past' | 'future' | null;

/** Words that put what is told ahead; verbs in the present tense of what is planned. */
const AHEAD =
  /^(?:will|shall|won['’]t|due|next|coming|upcoming|forthcoming|tomorrow|scheduled|expected|planned|plans?|intends?|hopes?|expires?|deadline|begins?|starts?|opens?|closes?|ends?|reopens?|resumes?|kicks|shuts?|leaves?|retires?|arrives?|departs?|launches|returns?|goes|gets|runs|takes|comes|steps|moves|faces)$/u;
/** Verbs of telling are in the past whatever they tell. */
const TELLING =
  /^(?:said|told|announced|confirmed|added|warned|reported|agreed|pledged|promised|vowed|decided|voted|ruled|planned|scheduled|expected|need|feed|speed|indeed|hundred|red|bed|based|called|named|proposed|used|united|limited)$/u;
const BEHIND =
  /^(?:was|were|had|did|ago|began|took|came|went|fell|rose|won|lost|left|made|met|sold|bought|became|broke|held|struck|hit|shut|ran|saw|led|got|sank|died|wrote|found|built|set|grew|\p{L}{2,}ed)$/u;
/** Characters to either side that are read. */
const REACH = 90;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];

/** How many words from the date the nearest one is that a test accepts. */
function nearest(
  before: readonly string[],
  behind: readonly string[],
  test: (word: string, next: string) => boolean,
): number {
  const back = before.findLastIndex((word, i) => test(word, before[i + 1] ?? ''));
  const on = behind.findIndex((word, i) => test(word, behind[i + 1] ?? ''));
  return Math.min(
    back < 0 ? Number.POSITIVE_INFINITY : before.length - back,
    on < 0 ? Number.POSITIVE_INFINITY : on + 2,
  );
}

/** The tense of what is told of the date at `start` to `end`: that of the nearest verb in its clause that tells one. */
export function tenseAt(text: string, start: number, end: number): Tense {
  const lead = text.slice(Math.max(0, start - REACH), start).replace(/^[\s\S]*[;:]/u, '');
  const tail = text.slice(end, end + REACH).replace(/[;:][\s\S]*$/u, '');
  const [before, behind] = [words(lead), words(tail)];
  if (/\b(?:is|are)\s+(?:to\s+[\p{L}\s]{2,40}|(?:on|in|from|until)\s+)$/iu.test(lead)) return 'future';
  const ahead = nearest(before, behind, (word) => AHEAD.test(word));
  const past = nearest(before, behind, (word, next) => BEHIND.test(word) && !TELLING.test(word) && next !== 'to');
  if (ahead === past) return null;
  return ahead < past ? 'future' : 'past';
}
