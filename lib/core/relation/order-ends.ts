/** The two ends of orders: the largest is not the smallest, while the largest may well be the newest. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:most|biggest|largest|greatest|highest|hugest)\b/iu, /\b(?:least|smallest|lowest|tiniest)\b/iu],
  [/\bbest\b/iu, /\bworst\b/iu],
  [/\bstrongest\b/iu, /\bweakest\b/iu],
  [/\bfastest\b/iu, /\bslowest\b/iu],
  [/\blongest\b/iu, /\bshortest\b/iu],
  [/\b(?:dearest|costliest)\b/iu, /\bcheapest\b/iu],
  [/\brichest\b/iu, /\bpoorest\b/iu],
  [/\boldest\b/iu, /\b(?:newest|youngest)\b/iu],
];

/** True where two superlatives name opposite ends of one order. */
export function oppositeEnds(a: string, b: string): boolean {
  return ENDS.some(([high, low]) => (high.test(a) && low.test(b)) || (low.test(a) && high.test(b)));
}

/** True where two superlatives name one end of one order: "biggest" and "largest". */
export function sameEnd(a: string, b: string): boolean {
  return ENDS.some((ends) => ends.some((end) => end.test(a) && end.test(b)));
}
