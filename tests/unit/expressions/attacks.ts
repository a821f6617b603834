import type { Part } from './parse.ts';

/** Characters that expressions tell apart, besides those that stand in them. */
const ALPHABET = [...'a1 ,.-"Az;\u2019\n\u00ad\u200b\u00e9\u597d$%[(:'];

/** A made-up text that a part fits, as far as single parts decide; another one for each `turn`. */
export function sampleOf(part: Part, turn: number): string {
  switch (part.kind) {
    case 'one': {
      const fitting = [...new Set([...part.source, ...ALPHABET])].filter((one) => part.fits.test(one));
      return fitting[turn % Math.max(1, fitting.length)] ?? 'x';
    }
    case 'row':
      return part.parts.map((one) => sampleOf(one, turn)).join('');
    case 'either':
      return sampleOf(part.options[turn % part.options.length] ?? { kind: 'row', parts: [] }, turn);
    case 'group':
      return sampleOf(part.body, turn);
    case 'repeat':
      return sampleOf(part.body, turn).repeat(Math.max(part.least, turn % 2, Math.min(part.most, 1)));
    case 'look':
      return part.not || part.behind ? '' : sampleOf(part.body, turn);
    default:
      return '';
  }
}

/** What may be repeated in an expression, and what stands before it. */
interface Pump {
  readonly before: readonly Part[];
  readonly body: Part;
}

function* pumpsIn(part: Part, before: readonly Part[]): Generator<Pump> {
  if (part.kind === 'row') {
    for (const [index, one] of part.parts.entries()) yield* pumpsIn(one, [...before, ...part.parts.slice(0, index)]);
  } else if (part.kind === 'either') {
    for (const option of part.options) yield* pumpsIn(option, before);
  } else if (part.kind === 'group' || part.kind === 'look') {
    yield* pumpsIn(part.body, part.kind === 'look' ? [] : before);
  } else if (part.kind === 'repeat') {
    if (part.most > MANY) yield { before, body: part.body };
    yield* pumpsIn(part.body, before);
  }
}

/** Fewer repetitions than these are a constant. */
const MANY = 8;
/** Samples of each part, and what stands at the end of a text so that it does not fit after all. */
const TURNS = 6;
const ENDS = ['', '!', ',;.:!?"\u201d\u2019()[]<>\n\u0000'];

/** Texts of about a length that an expression has to work for: what it repeats, many times, alone and with what comes before. */
export function* attacksOn(whole: Part): Generator<(length: number) => string> {
  const seen = new Set<string>();
  for (const { before, body } of [...pumpsIn(whole, []), { before: [], body: whole }]) {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const start = before.map((part) => sampleOf(part, turn)).join('');
      const unit = sampleOf(body, turn) + sampleOf(body, turn + 1);
      for (const [first, pumped] of [
        [start, unit],
        [start, sampleOf(body, turn)],
        ['', start + unit],
        ['', `${start} `],
      ] as const) {
        if (pumped.trim() === '' && pumped === '') continue;
        for (const end of ENDS) {
          const key = JSON.stringify([first, pumped, end]);
          if (seen.has(key)) continue;
          seen.add(key);
          yield (length) => first + pumped.repeat(Math.ceil(length / pumped.length)).slice(0, length) + end;
        }
      }
    }
  }
}
