import { DOWN, GIVING, UP } from './data/directions.ts';
import type { PercentFact } from './fact.ts';
import type { Scan } from './scan.ts';

const RISEN = /^(?:more|higher|above|up|dearer|better|rise|increase|premium|growth|gain)$/u;
const FALLEN = /^(?:less|fewer|lower|below|down|off|cheaper|worse|fall|drop|cut|discount|decline|reduction)$/u;
const PART = /^(?:of|share|stake|holding|majority)$/u;
const HOLDING =
  /^(?:holds?|held|owns?|owned|accounts?|accounted|makes?|made|controls?|controlled|stake|share|met|supplied|provides?|provided)$/u;
/** How far before a percentage a verb of change governs it. */
const REACH = 5;

/** Whether a percentage is a part of a whole or a change, by the words right beside it; empty where they do not tell. */
export function measureOf({ lexemes, stems, clauses }: Scan, from: number, to: number): Pick<PercentFact, 'measure'> {
  const behind = lexemes[to]?.lower ?? '';
  if (RISEN.test(behind)) return { measure: 'rise' };
  if (FALLEN.test(behind)) return { measure: 'fall' };
  // "Fell to 4.3%" gives a level.
  if (/^(?:to|at)$/u.test(lexemes[from - 1]?.lower ?? '')) return {};
  for (let i = from - 1; i >= Math.max(0, from - REACH) && clauses[i] === clauses[from]; i -= 1) {
    const [word, stem] = [lexemes[i]?.lower ?? '', stems[i] ?? ''];
    if (/^(?:,|and)$/u.test(word) || lexemes[i]?.kind === 'number') break;
    const before = lexemes[i - 1]?.lower ?? '';
    if (word === 'up' && GIVING.has(before)) return { measure: 'fall' };
    if (word === 'up' && /^(?:makes?|made|making)$/u.test(before)) return { measure: 'share' };
    if (word === 'down' || DOWN.has(stem)) return { measure: 'fall' };
    if (word === 'up' || UP.has(stem)) return { measure: 'rise' };
    if (HOLDING.test(word)) return { measure: 'share' };
  }
  return PART.test(behind) && !/^an?$/u.test(lexemes[to + 1]?.lower ?? '') ? { measure: 'share' } : {};
}
