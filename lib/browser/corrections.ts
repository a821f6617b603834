import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Correction } from '../core/view/correction.ts';

const Day = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)));
const Short = v.pipe(v.string(), v.maxLength(500));

/** The form of one stored correction. */
export const CorrectionSchema = v.strictObject({
  id: Short,
  verdict: v.picklist(['not-same', 'same']),
  pack: Short,
  claim: Short,
  text: v.pipe(v.string(), v.maxLength(5000)),
  title: v.pipe(v.string(), v.maxLength(1000)),
  date: Day,
  relation: v.picklist(['agrees', 'differs', 'related']),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

/** More than a person will write; keeps a runaway from filling the storage. */
export const MOST_CORRECTIONS = 5000;

const item = storage.defineItem<unknown>('local:corrections', { fallback: [], version: 1 });

function wholeOnes(value: unknown): Correction[] {
  return Array.isArray(value) ? value.filter((one): one is Correction => v.is(CorrectionSchema, one)) : [];
}

/** The stored corrections, oldest first; damaged ones are left out. */
export async function readCorrections(): Promise<readonly Correction[]> {
  try {
    return wholeOnes(await item.getValue());
  } catch {
    return [];
  }
}

/** Stores the corrections. Rejects where the browser refuses. */
export async function writeCorrections(corrections: readonly Correction[]): Promise<void> {
  await item.setValue(corrections.slice(-MOST_CORRECTIONS));
}

/** Calls back with the corrections whenever they change. Returns the undo. */
export function watchCorrections(onChange: (corrections: readonly Correction[]) => void): () => void {
  return item.watch((value) => onChange(wholeOnes(value)));
}
