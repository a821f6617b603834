import { type SafeNode, safeNodeFor } from '../safe-node.ts';
import type { Block } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { type ElementRole, roleOf } from './element-role.ts';
import { isFurniture } from './furniture.ts';

/** How blocks are read; every effect of layout comes in here, so that a document without layout (jsdom) can be read too. */
export interface BlockOptions {
  /** Whether a person sees the element's own text. Children of an unseen element are not read. */
  readonly isVisible?: (element: Element) => boolean;
  /** Whether an element that its name does not tell about (span, a, custom elements) stands in a line of text. */
  readonly isInline?: (element: Element) => boolean;
  /** The shadow root to read in place of an element's children. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
}

/** Longer runs are cut at white space: sentences are found within a block, and nobody writes such paragraphs. */
const LONGEST_BLOCK = 10_000;
/** Text is read in pieces of this size, and the walk pauses between them. */
const PIECE = 32_768;
/** Elements between two pauses. */
const STRIDE = 48;
/** What is left out, yet stands between what comes before and after it. */
const PARTING = new Set(['nav', 'menu', 'form', 'fieldset', 'video', 'iframe', 'object', 'footer', 'aside']);
const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

interface Level {
  readonly role: ElementRole;
  next: Node | null;
  /** Where children do not follow one another as siblings (slots). */
  readonly list?: readonly Node[];
  at: number;
}

/** Reads blocks in document order; yields `null` where it is a good moment to pause. */
export class BlockWalk {
  readonly #dom: SafeNode;
  readonly #options: BlockOptions;
  readonly #builder = new BlockBuilder();
  readonly #levels: Level[] = [];
  #brSeen = false;
  #preDepth = 0;

  constructor(root: Node, options: BlockOptions = {}) {
    this.#dom = safeNodeFor(root);
    this.#options = options;
    this.#levels.push({ role: 'block', next: root, list: [root], at: 0 });
  }

  *blocks(): Generator<Block | null, void> {
    let steps = 0;
    for (let level = this.#levels.at(-1); level !== undefined; level = this.#levels.at(-1)) {
      steps += 1;
      if (steps % STRIDE === 0) yield null;
      const node = level.next;
      if (node === null) {
        this.#levels.pop();
        if (level.role === 'pre') this.#preDepth -= 1;
        if (level.role === 'cell') this.#builder.part('; ');
        else if (level.role !== 'inline') yield* this.#flush();
        continue;
      }
      level.at += 1;
      level.next = level.list === undefined ? this.#dom.nextSibling(node) : (level.list[level.at] ?? null);
      const type = this.#dom.type(node);
      if (type === 3) yield* this.#text(node as Text);
      else if (type === 1) yield* this.#element(node as Element);
      else if (type === 9 || type === 11) this.#enter(node, 'block');
    }
    yield* this.#flush();
  }

  *#flush(): Generator<Block | null, void> {
    this.#brSeen = false;
    const block = this.#builder.take();
    if (block !== null) yield block;
  }

  *#text(node: Text): Generator<Block | null, void> {
    const data = this.#dom.text(node);
    for (let at = 0; at < data.length; at += PIECE) {
      if (at > 0) yield null;
      const piece = data.length <= PIECE ? data : data.slice(at, at + PIECE);
      if (this.#preDepth > 0) yield* this.#paragraphs(node, piece, at);
      else yield* this.#piece(node, piece, at);
    }
  }

  /** Preformatted text: a blank line parts paragraphs. */
  *#paragraphs(node: Text, data: string, from: number): Generator<Block | null, void> {
    let done = 0;
    for (const blank of data.matchAll(BLANK_LINE)) {
      yield* this.#piece(node, data.slice(done, blank.index), from + done);
      yield* this.#flush();
      done = blank.index + blank[0].length;
    }
    yield* this.#piece(node, data.slice(done), from + done);
  }

  *#piece(node: Text, data: string, from: number): Generator<Block | null, void> {
    let at = 0;
    while (this.#builder.length + data.length - at > LONGEST_BLOCK) {
      const room = Math.max(0, LONGEST_BLOCK - this.#builder.length);
      const cut = data.lastIndexOf(' ', at + room);
      const to = cut > at ? cut : Math.min(data.length, at + Math.max(room, 1));
      this.#builder.append(node, data.slice(at, to), from + at);
      yield* this.#flush();
      at = to;
    }
    if (at === 0 && this.#brSeen && data.trim() !== '') this.#brSeen = false;
    this.#builder.append(node, at === 0 ? data : data.slice(at), from + at);
  }

  *#element(element: Element): Generator<Block | null, void> {
    const role = roleOf(element, this.#dom);
    if (role === 'skip') return PARTING.has(this.#dom.name(element)) ? yield* this.#flush() : undefined;
    if (role === 'part') return yield* this.#lineBreak(element);
    if (!this.#isPlainInline(element, role) && this.#options.isVisible?.(element) === false) return;
    if (role !== 'inline' && isFurniture(element, this.#dom)) return;
    const settled = role === 'unsure' ? (this.#isInline(element) ? 'inline' : 'block') : role;
    if (settled === 'block' || settled === 'pre') yield* this.#flush();
    if (settled === 'slot') return this.#enterSlot(element);
    this.#enter(this.#options.shadowRootOf?.(element) ?? element, settled);
  }

  *#lineBreak(element: Element): Generator<Block | null, void> {
    if (this.#brSeen || this.#dom.name(element) === 'hr') return yield* this.#flush();
    this.#brSeen = true;
    this.#builder.part(' ');
  }

  /** `<b>`, `<em>` and their like without attributes are as visible as what they stand in. */
  #isPlainInline(element: Element, role: ElementRole): boolean {
    return (
      role === 'inline' &&
      this.#dom.attribute(element, 'class') === null &&
      this.#dom.attribute(element, 'style') === null
    );
  }

  #isInline(element: Element): boolean {
    if (this.#options.isInline !== undefined) return this.#options.isInline(element);
    return !this.#dom.name(element).includes('-');
  }

  #enter(node: Node, role: ElementRole): void {
    if (role === 'pre') this.#preDepth += 1;
    this.#levels.push({ role, next: this.#dom.firstChild(node), at: 0 });
  }

  #enterSlot(slot: Element): void {
    const assigned = 'assignedNodes' in slot ? (slot as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length === 0) this.#enter(slot, 'inline');
    else this.#levels.push({ role: 'inline', next: assigned[0] ?? null, list: assigned, at: 0 });
  }
}
