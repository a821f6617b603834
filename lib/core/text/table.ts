/**
 * A table of words that holds what it lists and nothing else. A plain object also has a "constructor", and so have reports
 * on motor racing.
 */
export function tableOf<Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), rows);
}
