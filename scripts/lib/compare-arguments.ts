import { parseArgs } from 'node:util';
import { InputError } from './input-error.ts';

/** What the command line asks for. */
export interface CompareArguments {
  readonly mode: 'page' | 'documents' | 'pairs' | 'facts';
  /** The file to read; `-` is standard input. */
  readonly file: string;
  readonly json: boolean;
  readonly all: boolean;
  readonly explain: boolean;
  /** Another topic's pack, as one file; the bundled pack where `null`. */
  readonly pack: string | null;
  /** 0 (only sure pairs) to 1 (more pairs). */
  readonly openness: number;
  /** Columns of the terminal view; `null`: as wide as the terminal. */
  readonly width: number | null;
}

export const USAGE = `usage: npm run --silent compare -- PAGE.html | PAGE.txt | -      side by side in the terminal
       … PAGE --json                  one report as JSON
       … --jsonl DOCUMENTS.jsonl      a report a document, a line each
       … --pairs PAIRS.jsonl          the relation of two sentences on one matter, a line each
       … --facts SENTENCES.jsonl      the facts of a sentence, a line each
options: --pack SOURCE.json   another topic instead of the bundled one
         --all                every sentence, not only spotted ones (with --json or --jsonl)
         --explain            also the nearest claim that was left out (a page or --jsonl)
         --openness 0…1       from only sure pairs to more (0.5; a page or --jsonl)
         --width COLUMNS      of the terminal view, 20 to 160
         --help               this text`;

const SEE = '(--help tells how to ask)';

/** Reads the arguments; `null` asks for the usage. @throws {InputError} that says in one line what is wrong with them. */
export function readArguments(args: readonly string[]): CompareArguments | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const modes = (['jsonl', 'pairs', 'facts'] as const).filter((mode) => values[mode] !== undefined);
  const asked = [...positionals, ...modes.map((mode) => `--${mode}`)];
  if (asked.length === 0) throw new InputError(`nothing to compare: give a page, --jsonl, --pairs or --facts ${SEE}`);
  if (asked.length > 1) throw new InputError(`one at a time, got ${asked.join(' and ')} ${SEE}`);
  const [mode] = modes;
  const openness = Number(values.openness ?? 0.5);
  if (!(openness >= 0 && openness <= 1)) throw new InputError(`--openness: expected 0 to 1, got ${values.openness}`);
  const width = values.width === undefined ? null : Number(values.width);
  if (width !== null && !/^\d+$/u.test(values.width ?? '')) {
    throw new InputError(`--width: expected a whole number, got ${values.width}`);
  }
  refuseIdle(mode ?? (values.json ? 'json' : 'terminal'), values);
  return {
    mode: mode === undefined ? 'page' : mode === 'jsonl' ? 'documents' : mode,
    file: mode === undefined ? (positionals[0] ?? '-') : (values[mode] ?? '-'),
    json: values.json ?? false,
    all: values.all ?? false,
    explain: values.explain ?? false,
    pack: values.pack ?? null,
    openness,
    width,
  };
}

type View = 'terminal' | 'json' | 'jsonl' | 'pairs' | 'facts';

/** Options that only some ways to ask heed, and how these are called. */
const HEEDED: readonly {
  option: 'all' | 'explain' | 'openness' | 'width';
  by: readonly View[];
  call: string;
}[] = [
  { option: 'all', by: ['json', 'jsonl'], call: '--json or --jsonl' },
  { option: 'explain', by: ['terminal', 'json', 'jsonl'], call: 'a page or --jsonl' },
  { option: 'openness', by: ['terminal', 'json', 'jsonl'], call: 'a page or --jsonl' },
  { option: 'width', by: ['terminal'], call: 'the terminal view' },
];

/** @throws {InputError} naming the first option that would change nothing. */
function refuseIdle(view: View, values: ReturnType<typeof parse>['values']): void {
  const idle = HEEDED.find(({ option, by }) => values[option] !== undefined && !by.includes(view));
  if (idle) throw new InputError(`--${idle.option} goes with ${idle.call} only ${SEE}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        all: { type: 'boolean' },
        explain: { type: 'boolean' },
        jsonl: { type: 'string' },
        pairs: { type: 'string' },
        facts: { type: 'string' },
        pack: { type: 'string' },
        openness: { type: 'string' },
        width: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [problem] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new InputError(`${problem} ${SEE}`);
  }
}
