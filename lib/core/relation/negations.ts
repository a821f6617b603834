import { NEGATORS } from '../facts/data/attribution.ts';
import type { Scan } from '../facts/scan.ts';

/** Words after a negator that make no negation of it: "not only", "no doubt", "no less". */
const HARMLESS = /^(?:only|just|sooner|matter|surprise|\.|doubt|wonder|less|fewer|more|later|one)$/u;

/** What is said, so that rejecting it denies what follows. */
const CLAIMS =
  /^(?:claims?|suggestions?|reports?|allegations?|accusations?|rumours?|rumors?|idea|notion|speculation|talk|charges?|theory)$/u;

/** True where a negation stands at lexeme `i`: "not", "nobody", "failed", "too early to"; not "a few", "not only". */
function negates({ lexemes }: Scan, i: number): boolean {
  const word = lexemes[i]?.lower ?? '';
  const next = lexemes[i + 1]?.lower ?? '';
  if (word === 'less' || word === 'least') return lexemes[i + 1]?.kind === 'word' && next !== 'than';
  if (word === 'too') return /^(?:early|soon)$/u.test(next);
  if (/^(?:await|awaits|awaiting|pending)$/u.test(word)) return true;
  if (word === 'yet') return next === 'to';
  if (word === 'out') return /^rul(?:e|es|ed|ing)$/u.test(lexemes[i - 1]?.lower ?? '');
  if (/^(?:dismiss|reject|rebut|refut|deni)(?:s|ed|es|ing|ted)?$/u.test(word))
    return [1, 2, 3].some((step) => CLAIMS.test(lexemes[i + step]?.lower ?? ''));
  if (!NEGATORS.has(word)) return false;
  if (/^(?:few|little)$/u.test(word)) return lexemes[i - 1]?.lower !== 'a';
  if ((word === 'no' || word === 'not') && next === 'one') return true;
  return !HARMLESS.test(next);
}

/**
 * Whether the words before lexeme `i` turn it round: an odd number of negations within `reach`, in its clause and not
 * past a comma. "Did not fail to open" opens.
 */
export function isTurned(scan: Scan, i: number, reach: number): boolean {
  let turned = false;
  for (let j = i - 1; j >= Math.max(0, i - reach); j -= 1) {
    if (scan.lexemes[j]?.lower === ',' || scan.clauses[j] !== scan.clauses[i]) break;
    if (negates(scan, j)) turned = !turned;
  }
  return turned;
}
