import * as v from 'valibot';
import type { Settings } from '../../core/settings.ts';
import type { Correction } from '../../core/view/correction.ts';
import { CorrectionSchema } from '../../core/view/correction-schema.ts';

/** The newest form of an export. */
const VERSION = 1;
/** No export of ours comes near: a longer text is not one. */
const LONGEST = 10_000_000;

const Site = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

const SettingsSchema = v.strictObject({
  mode: v.picklist(['on', 'off', 'on-click']),
  pausedSites: v.pipe(v.array(Site), v.maxLength(10_000)),
  pausedUntil: v.nullable(v.pipe(v.number(), v.finite())),
  cards: v.boolean(),
  highlightStyle: v.picklist(['underline', 'tint', 'none']),
  openness: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const BackupSchema = v.strictObject({
  format: v.literal('collate-export'),
  version: v.literal(VERSION),
  exported: v.string(),
  settings: SettingsSchema,
  corrections: v.pipe(v.array(CorrectionSchema), v.maxLength(5000)),
});

/** Everything that a reader has stored. */
export interface Stored {
  readonly settings: Settings;
  readonly corrections: readonly Correction[];
}

/** Why a text is not taken, as a key of the messages. */
export type ImportProblem = 'tooLong' | 'notJson' | 'notOurs' | 'newer' | 'damaged';

/** Writes everything stored as one text. `at`: ISO 8601. */
export function writeBackup({ settings, corrections }: Stored, at: string): string {
  return `${JSON.stringify({ format: 'collate-export', version: VERSION, exported: at, settings, corrections }, null, 2)}\n`;
}

/** Reads such a text: all of it or nothing. Never throws. Corrections told twice are taken once. */
export function readBackup(text: string): Stored | ImportProblem {
  if (text.length > LONGEST) return 'tooLong';
  const value = parse(text);
  if (value === undefined) return 'notJson';
  const outer = v.safeParse(v.looseObject({ format: v.literal('collate-export'), version: v.number() }), value);
  if (!outer.success) return 'notOurs';
  if (outer.output.version > VERSION) return 'newer';
  const read = v.safeParse(BackupSchema, value);
  if (!read.success) return 'damaged';
  const { settings, corrections } = read.output;
  const once = new Map(corrections.map((correction) => [correction.id, correction]));
  return {
    settings: { ...settings, pausedSites: [...new Set(settings.pausedSites)] },
    corrections: [...once.values()],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
