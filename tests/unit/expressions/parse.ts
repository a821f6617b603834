/** A part of a regular expression. `one`: a single character, by an expression of its own that tells which. */
export type Part =
  | { readonly kind: 'one'; readonly source: string; readonly fits: RegExp }
  | { readonly kind: 'edge'; readonly source: string }
  | { readonly kind: 'back'; readonly group: string }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'either'; readonly options: readonly Part[] }
  | { readonly kind: 'group'; readonly body: Part; readonly names: readonly string[] }
  | { readonly kind: 'look'; readonly body: Part; readonly behind: boolean; readonly not: boolean }
  | {
      readonly kind: 'repeat';
      readonly body: Part;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    };

const OPENING = /\((?:\?(?:(?<look><?[=!])|:|<(?<name>\w+)>))?/y;
const AMOUNT = /(?:[*+?]|\{(?<least>\d+)(?<comma>,(?<most>\d+)?)?\})(?<lazy>\??)/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;
const BACK = /\\(?:k<(?<name>\w+)>|(?<index>[1-9]\d*))/y;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/suy;

/** Reads an expression's source into its parts. */
export class Parser {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  #groups = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags.replace(/[gyd]/g, '');
  }

  /** The whole expression. Throws where it has something that is not known here. */
  parse(): Part {
    const whole = this.#either();
    if (this.#at < this.#source.length)
      throw new SyntaxError(`left of /${this.#source}/: ${this.#source.slice(this.#at)}`);
    return whole;
  }

  #take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.#at;
    const found = what.exec(this.#source);
    if (found !== null) this.#at = what.lastIndex;
    return found;
  }

  #either(): Part {
    const options = [this.#row()];
    while (this.#source[this.#at] === '|') {
      this.#at += 1;
      options.push(this.#row());
    }
    return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'either', options };
  }

  #row(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) parts.push(this.#repeated());
    return { kind: 'row', parts };
  }

  #repeated(): Part {
    const body = this.#single();
    const start = this.#at;
    const amount = this.#take(AMOUNT);
    if (amount === null) return body;
    const { least, comma, most, lazy } = amount.groups ?? {};
    const sign = this.#source[start];
    if (least === undefined) {
      return {
        kind: 'repeat',
        body,
        least: sign === '+' ? 1 : 0,
        most: sign === '?' ? 1 : Infinity,
        lazy: lazy !== '',
      };
    }
    const upTo = comma === undefined ? Number(least) : most === undefined ? Infinity : Number(most);
    return { kind: 'repeat', body, least: Number(least), most: upTo, lazy: lazy !== '' };
  }

  #single(): Part {
    const sign = this.#source[this.#at] ?? '';
    if (sign === '(') return this.#group();
    if (
      sign === '^' ||
      sign === '$' ||
      this.#source.startsWith('\\b', this.#at) ||
      this.#source.startsWith('\\B', this.#at)
    ) {
      const source = sign === '\\' ? this.#source.slice(this.#at, this.#at + 2) : sign;
      this.#at += source.length;
      return { kind: 'edge', source };
    }
    const back = this.#take(BACK);
    if (back !== null) return { kind: 'back', group: back.groups?.name ?? back.groups?.index ?? '' };
    const source = (this.#take(CLASS) ?? this.#take(ESCAPE) ?? this.#take(/./suy))?.[0] ?? '';
    return { kind: 'one', source, fits: new RegExp(`^(?:${source})$`, this.#flags) };
  }

  #group(): Part {
    const opening = this.#take(OPENING);
    if (opening === null) throw new SyntaxError(`at ${this.#at} of /${this.#source}/`);
    const { look, name } = opening.groups ?? {};
    const captures = opening[0] === '(' || name !== undefined;
    if (captures) this.#groups += 1;
    const names = captures ? [String(this.#groups), ...(name === undefined ? [] : [name])] : [];
    const body = this.#either();
    this.#at += 1;
    if (look === undefined) return { kind: 'group', body, names };
    return { kind: 'look', body, behind: look.startsWith('<'), not: look.endsWith('!') };
  }
}
