import { stem } from '../text/tokens.ts';
import { BECOMING, CLOSING, DOWN, GIVING, LITTLE, MARKETS, MEASURED, MOVING, PRICED, UP } from './data/directions.ts';
import type { DirectionFact } from './fact.ts';
import { roleOf } from './roles.ts';
import { placeOf, type Scan } from './scan.ts';

/** Nouns after a word of direction that make a name of it, not a movement: "rise of AI" stays, "fall season" goes. */
const isFigure = (scan: Scan, i: number): boolean => {
  const lexeme = scan.lexemes[i];
  return (
    lexeme?.kind === 'number' ||
    /^(?:about|around|nearly|almost|some|more|as|by|close|over|sharply|heavily|steeply|slightly|roughly|another|an|a|\$|£|€)$/u.test(
      lexeme?.lower ?? '',
    )
  );
};

/** What stands behind "higher" and "lower" where they end a movement: "pushed fares higher on Monday". */
const ENDING = /^(?:[.,;!?]|on|in|after|as|by|at|and|this|last|next|from|since|over)$/u;
/** How far "more people watched than last year" reaches. */
const REACH = 8;

/** True where a comparison with an earlier time follows: "than last year", "than before", "than a year ago". */
function comparesWithBefore({ lexemes }: Scan, i: number): boolean {
  for (let j = i + 2; j < i + REACH; j += 1)
    if (lexemes[j]?.lower === 'than')
      return (
        (/^(?:it|they|he|she|we)$/u.test(lexemes[j + 1]?.lower ?? '') &&
          /^(?:had|did|was|were|went|held|used|won|has|have|took)$/u.test(lexemes[j + 2]?.lower ?? '')) ||
        (/^(?:last|before|previously|usual|ever|a|the|in)$/u.test(lexemes[j + 1]?.lower ?? '') &&
          /^(?:year|month|week|season|time|before|usual|ever|previous|past|decade|[.,]|)$/u.test(
            lexemes[j + 2]?.lower ?? '',
          ))
      );
  return false;
}

/** "4% more people", and "Fewer travellers took" at the start of a clause: more or fewer than before. */
function countsMore({ lexemes, clauses }: Scan, i: number): boolean {
  const [before, next] = [lexemes[i - 1], lexemes[i + 1]];
  if (next?.kind !== 'word' || /^(?:than|or|and|to|about|like|so|of)$/u.test(next.lower)) return false;
  if (/^(?:%|percent|cent|pc)$/u.test(before?.lower ?? '')) return true;
  // "Sell more phones than Apple" is no movement; "sold more cars", "brought in less grain" are.
  const than = lexemes.findIndex(({ lower }, at) => at > i && at < i + 8 && lower === 'than');
  if (than > 0 && /^\p{Lu}/u.test(lexemes[than + 1]?.text ?? '') && !MONTH.test(lexemes[than + 1]?.lower ?? ''))
    return false;
  const verb = /^(?:in|out)$/u.test(before?.lower ?? '') ? lexemes[i - 2] : before;
  if (HANDLED.test(verb?.lower ?? '') && !/^(?:money|time|about|work|help|information)$/u.test(next.lower)) return true;
  const amount = /^(?:far|many|much|slightly|some|even)$/u.test(before?.lower ?? '') ? i - 1 : i;
  const lead = lexemes[amount - 1];
  const starts =
    lead === undefined || /^(?:but|and)$/u.test(lead.lower) || clauses[i] !== clauses[amount - 1] || lead.lower === ',';
  return starts && [next, lexemes[i + 2]].some((word) => /[^s]s$|^people$/u.test(word?.lower ?? ''));
}

/** A verb of putting, and a thing between it and "up" or "down". */
function puts({ lexemes, clauses }: Scan, i: number): boolean {
  const behind = lexemes[i + 1];
  if (
    behind?.kind === 'word' &&
    !ENDING.test(behind.lower) &&
    !/^(?:by|to|from|again|sharply|slightly)$/u.test(behind.lower)
  )
    return false;
  for (let j = i - 2; j >= Math.max(0, i - 5) && clauses[j] === clauses[i]; j -= 1)
    if (
      /^(?:put|puts|putting|push(?:es|ed)?|bring|brings|brought|drive|drives|drove|driven|force[sd]?)$/u.test(
        lexemes[j]?.lower ?? '',
      )
    )
      return true;
  return false;
}

/** "Made borrowing cheaper", "leaves imports dearer". */
function isMade({ lexemes, clauses }: Scan, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4) && clauses[j] === clauses[i]; j -= 1)
    if (/^(?:mak(?:e|es|ing)|made|lea(?:ve|ves|ving)|left)$/u.test(lexemes[j]?.lower ?? '')) return true;
  return false;
}

/** "A smaller share of voters": comparatives of a part, which has moved. */
const SIZED: Readonly<Record<string, 'up' | 'down'>> = { smaller: 'down', larger: 'up', bigger: 'up', greater: 'up' };
const SHARES = /^(?:share|number|proportion|percentage|part|portion|crowd|amount|quantity|turnout)$/u;

function reachesEnd({ lexemes }: Scan, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j -= 1) {
    const word = lexemes[j]?.lower ?? '';
    if (/^(?:hit|hits|hitting|reach(?:es|ed|ing)?|set|sets|touched)$/u.test(word)) return true;
    if (!/^(?:a|an|the|its|their|new|all|-|time|record|fresh)$/u.test(word)) return false;
  }
  return false;
}
const isLow = ({ lexemes }: Scan, i: number): boolean => [0, 1].some((step) => lexemes[i + step]?.lower === 'low');

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
const HANDLED =
  /^(?:sold|sells|sell|made|makes|make|produced|produces|earned|earns|drew|draws|built|builds|brought|brings|hired|bought|buys|buying|spent|spends|carried|carries|delivered|exported|imported|caught|grew|grows|harvested|used|uses|using|issued|recorded|reported|attracted|handled|took)$/u;

const CRASH = stem('crash');

function directionAt(scan: Scan, i: number): 'up' | 'down' | null {
  const lexeme = scan.lexemes[i];
  const word = scan.stems[i];
  if (lexeme?.kind !== 'word' || word === undefined) return null;
  const little = LITTLE[lexeme.lower];
  if (little !== undefined) {
    const before = scan.lexemes[i - 1]?.lower ?? '';
    if (lexeme.lower === 'up' && GIVING.has(before)) return 'down';
    if (/^(?:up|down)$/u.test(lexeme.lower) && MOVING.has(before)) return little;
    if (lexeme.lower === 'up' && /^pick(?:s|ed|ing)?$/u.test(before) && ENDING.test(scan.lexemes[i + 1]?.lower ?? '.'))
      return little;
    // "Put its rate up", "bring prices down".
    if (/^(?:up|down)$/u.test(lexeme.lower) && puts(scan, i)) return little;
    if (lexeme.lower === 'off' && /^(?:tail|drop|level|fall|fell)(?:s|ed|ing|en)?$/u.test(before)) return little;
    if (/^(?:lower|higher)$/u.test(lexeme.lower) && [1, 2].some((step) => MEASURED.has(scan.stems[i + step] ?? '')))
      return little;
    if (/^(?:lower|higher)$/u.test(lexeme.lower) && ENDING.test(scan.lexemes[i + 1]?.lower ?? '.')) return little;
    return CLOSING.has(before) ||
      (isFigure(scan, i + 1) && !/^(?:as|a|an)$/u.test(scan.lexemes[i + 1]?.lower ?? '') && before !== 'to')
      ? little
      : null;
  }
  const priced = PRICED[lexeme.lower];
  if (priced !== undefined) return BECOMING.has(scan.lexemes[i - 1]?.lower ?? '') || isMade(scan, i) ? priced : null;
  const sized = SIZED[lexeme.lower];
  if (sized !== undefined) return SHARES.test(scan.lexemes[i + 1]?.lower ?? '') ? sized : null;
  if (/^(?:more|fewer|less)$/u.test(lexeme.lower) && (comparesWithBefore(scan, i) || countsMore(scan, i)))
    return lexeme.lower === 'more' ? 'up' : 'down';
  // "Loss-making", "loss adjuster": what something is, no movement.
  if (/^loss$/u.test(lexeme.lower) && /^(?:-|adjuster|adjusters|of)$/u.test(scan.lexemes[i + 1]?.lower ?? ''))
    return null;
  if (word === CRASH && !scan.stems.some((other) => MARKETS.has(other))) return null;
  // "Fell short of what was expected" tells no movement; "a double murder" neither.
  if (scan.lexemes[i + 1]?.lower === 'short') return null;
  if (/^(?:double|triple|treble|quadruple)$/u.test(lexeme.lower)) return null;
  if (/^(?:slowed|slows|slowing|cooled|cooling)$/u.test(lexeme.lower)) return 'down';
  // "Hit a record", "reached a new high".
  if (/^(?:record|high|low)$/u.test(lexeme.lower) && reachesEnd(scan, i)) return isLow(scan, i) ? 'down' : 'up';
  if (DOWN.has(word)) return 'down';
  return UP.has(word) ? 'up' : null;
}

/** True for a movement that is told as what came before: "after ten months of falls", "following a rise". */
function isEarlier({ lexemes, clauses }: Scan, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6) && clauses[j] === clauses[i]; j -= 1) {
    if (lexemes[j]?.lower === ',') return false;
    if (/^(?:after|following|despite|reversing|ending|reversed|ended)$/u.test(lexemes[j]?.lower ?? '')) return true;
  }
  return false;
}

/** True for a movement that is told as over: "the long slide came to a halt", "the rise has ended". */
function isOver({ lexemes, clauses }: Scan, i: number): boolean {
  const noun = [1, 2, 3].some((step) => /^(?:the|an?|its|their|this|that)$/u.test(lexemes[i - step]?.lower ?? ''));
  if (!noun) return false;
  for (let j = i + 1; j < i + 9 && clauses[j] === clauses[i] && lexemes[j]?.lower !== ','; j += 1) {
    const [word, before] = [lexemes[j]?.lower ?? '', lexemes[j - 1]?.lower ?? ''];
    if (/^(?:ended|halted|stopped|reversed|bottomed|petered|ceased)$/u.test(word)) return true;
    if (/^(?:halt|end|stop|standstill|over)$/u.test(word) && /^(?:an?|is|was|its|to)$/u.test(before)) return true;
  }
  return false;
}

/** The words of a sentence that say which way a quantity went, each with its role (what moved, stems nearest first). */
export function findDirections(scan: Scan): DirectionFact[] {
  const facts: DirectionFact[] = [];
  for (let i = 0; i < scan.lexemes.length; i += 1) {
    const direction = directionAt(scan, i);
    if (direction === null) continue;
    facts.push({
      kind: 'direction',
      ...placeOf(scan, i, i + 1),
      direction,
      role: roleOf(scan, i, i + 1),
      ...(isEarlier(scan, i) || isOver(scan, i) ? { aside: true } : {}),
    });
  }
  return facts;
}
