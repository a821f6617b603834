import type { Span } from '../span.ts';

/** A figure as the matcher sees it: what kind of value it is and its rough size. The ledger reads figures exactly. */
export interface FigureToken extends Span {
  readonly kind: 'money' | 'percent' | 'year' | 'number';
  readonly value: number;
}

const SCALES: Readonly<Record<string, number>> = {
  trillion: 1e12,
  tn: 1e12,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  thousand: 1e3,
  k: 1e3,
  crore: 1e7,
  lakh: 1e5,
};

const FIGURE =
  /(us\$|a\$|c\$|\$|£|€|¥|₹|usd|rs\.?)?\s?(\d[\d,]*(?:\.\d+)?)[\s-]?(%|per ?cent\b|pc\b|trillion\b|tn\b|billion\b|bn\b|b\b|million\b|mn\b|m\b|thousand\b|k\b|crore\b|lakh\b)?(?:[\s-]?(dollars?|euros?|pounds?|yuan|usd)\b)?/giu;
const LETTER = /[\p{L}-]/u;

/** The figures of a text in order. Digits inside a word or a product's name ("GPT-4", "R1") are none. */
export function findFigureTokens(text: string): FigureToken[] {
  const found: FigureToken[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [whole, sign, digits = '', unit, currency] = match;
    const lead = whole.length - whole.trimStart().length;
    const start = match.index + lead;
    const end = match.index + whole.trimEnd().length;
    if (LETTER.test(text[start - 1] ?? ' ') || /\p{L}/u.test(text[end] ?? ' ')) continue;
    const scale = unit?.toLowerCase() ?? '';
    const value = Number.parseFloat(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1);
    if (Number.isFinite(value)) found.push({ kind: kindOf(digits, scale, sign ?? currency), value, start, end });
  }
  return found;
}

function kindOf(digits: string, scale: string, currency: string | undefined): FigureToken['kind'] {
  if (/^(?:%|per ?cent|pc)$/u.test(scale)) return 'percent';
  if (currency !== undefined) return 'money';
  return scale === '' && /^(?:19|20)\d\d$/u.test(digits) ? 'year' : 'number';
}
