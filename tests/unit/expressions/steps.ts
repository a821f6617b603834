import type { Part } from './parse.ts';

/** More steps than any expression takes here that is not slow. */
export class TooManySteps extends Error {}

type Next = (at: number) => boolean;

/** Looks for an expression as browsers do, by trying and going back, and counts the steps. */
export class StepCounter {
  readonly #whole: Part;
  readonly #flags: string;
  readonly #limit: number;
  readonly #known = new Map<Part, Map<string, boolean>>();
  #text = '';
  #steps = 0;
  #groups = new Map<string, string>();

  constructor(whole: Part, flags: string, limit: number) {
    this.#whole = whole;
    this.#flags = flags;
    this.#limit = limit;
  }

  /** Whether a text has what is looked for, and the steps that it takes to tell. Throws `TooManySteps` beyond the limit. */
  search(text: string): { found: boolean; steps: number } {
    this.#text = text;
    this.#steps = 0;
    for (let start = 0; start <= text.length; start += 1) {
      this.#groups = new Map();
      if (this.#match(this.#whole, start, 1, () => true)) return { found: true, steps: this.#steps };
    }
    return { found: false, steps: this.#steps };
  }

  #step(): void {
    this.#steps += 1;
    if (this.#steps > this.#limit) throw new TooManySteps();
  }

  /** Matches a part from a place on, forwards (1) or backwards (-1), and what comes next. */
  #match(part: Part, at: number, by: 1 | -1, next: Next): boolean {
    this.#step();
    switch (part.kind) {
      case 'one': {
        const to = this.#one(part, at, by);
        return to !== null && next(to);
      }
      case 'edge':
        return this.#edge(part.source, at) && next(at);
      case 'back': {
        const said = this.#groups.get(part.group) ?? '';
        const from = by === 1 ? at : at - said.length;
        return this.#text.startsWith(said, from) && next(at + said.length * by);
      }
      case 'row':
        return this.#row(by === 1 ? part.parts : part.parts.toReversed(), 0, at, by, next);
      case 'either':
        return part.options.some((option) => this.#match(option, at, by, next));
      case 'group':
        return this.#match(part.body, at, by, (to) => {
          for (const name of part.names) this.#groups.set(name, this.#text.slice(Math.min(at, to), Math.max(at, to)));
          return next(to);
        });
      case 'look':
        return this.#match(part.body, at, part.behind ? -1 : 1, () => true) !== part.not && next(at);
      case 'repeat':
        return part.body.kind === 'one' ? this.#run(part, at, by, next) : this.#repeat(part, 0, at, by, next);
    }
  }

  #row(parts: readonly Part[], index: number, at: number, by: 1 | -1, next: Next): boolean {
    const part = parts[index];
    return part === undefined ? next(at) : this.#match(part, at, by, (to) => this.#row(parts, index + 1, to, by, next));
  }

  #repeat(part: Extract<Part, { kind: 'repeat' }>, count: number, at: number, by: 1 | -1, next: Next): boolean {
    const more = (): boolean =>
      count < part.most &&
      this.#match(
        part.body,
        at,
        by,
        (to) => !(to === at && count >= part.least) && this.#repeat(part, count + 1, to, by, next),
      );
    const enough = (): boolean => count >= part.least && next(at);
    return part.lazy ? enough() || more() : more() || enough();
  }

  /** A run of single characters, without a call for each. */
  #run({ body, least, most, lazy }: Extract<Part, { kind: 'repeat' }>, at: number, by: 1 | -1, next: Next): boolean {
    const places = [at];
    for (let to = this.#one(body, at, by); to !== null && places.length <= most; to = this.#one(body, to, by)) {
      this.#step();
      places.push(to);
    }
    const ends = places.slice(least, most === Infinity ? undefined : most + 1);
    return (lazy ? ends : ends.toReversed()).some((place) => {
      this.#step();
      return next(place);
    });
  }

  #one(part: Part, at: number, by: 1 | -1): number | null {
    if (part.kind !== 'one') return null;
    const wide = /[uv]/.test(this.#flags);
    const pair = by === 1 ? (this.#text.codePointAt(at) ?? 0) > 0xffff : (this.#text.codePointAt(at - 2) ?? 0) > 0xffff;
    const to = at + by * (wide && pair ? 2 : 1);
    if (to < 0 || to > this.#text.length) return null;
    const character = this.#text.slice(Math.min(at, to), Math.max(at, to));
    const known = this.#known.get(part) ?? new Map<string, boolean>();
    this.#known.set(part, known);
    const fits = known.get(character) ?? part.fits.test(character);
    known.set(character, fits);
    return fits ? to : null;
  }

  #edge(source: string, at: number): boolean {
    const lines = this.#flags.includes('m');
    if (source === '^') return at === 0 || (lines && this.#text[at - 1] === '\n');
    if (source === '$') return at === this.#text.length || (lines && this.#text[at] === '\n');
    const isWord = (index: number): boolean => /\w/.test(this.#text[index] ?? ' ');
    return (isWord(at - 1) !== isWord(at)) === (source === '\\b');
  }
}
