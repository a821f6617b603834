import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Correction } from '../core/view/correction.ts';
import { CorrectionSchema } from '../core/view/correction-schema.ts';

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
