import type { Relation } from '../relation/comparison.ts';
import type { UnreadPart } from '../report/tab-state.ts';
import type { Claim, MatterNames } from '../topic.ts';
import type { Piece, ReferenceView, Row, Tone } from './row.ts';

/** What a surface has to say about its page. All but `report` are plain states with one sentence and what to do. */
export type Phase =
  | 'loading'
  | 'working'
  | 'report'
  | 'nothing-found'
  | 'no-topic'
  | 'waiting'
  | 'paused-site'
  | 'paused-all'
  | 'off'
  | 'restricted'
  | 'needs-reload'
  | 'error';

/** Which rows are shown, and in which order. */
export interface Filter {
  readonly tone: Tone | 'all';
  /** An article's id, or `all`. */
  readonly article: string;
  /** A matter's key, or `all`. */
  readonly topic: string;
  readonly order: 'place' | 'difference';
  readonly query: string;
}

/** Every row, in the page's order. */
export const NO_FILTER: Filter = { tone: 'all', article: 'all', topic: 'all', order: 'place', query: '' };

/** The page at the head of a surface. `date` is ISO 8601 or `null`. */
export interface PageHead {
  readonly title: string;
  readonly host: string;
  readonly date: string | null;
  readonly topic: string;
}

/** Two sentences of the page that say different things on one matter. */
export interface SelfDifference {
  readonly topic: string;
  readonly kind: string;
  readonly sides: readonly { readonly index: number; readonly text: string; readonly words: string }[];
}

/** What one article says beside what the other says. */
export interface ReferencePair {
  readonly topic: string;
  readonly tone: Relation;
  readonly first: ReferenceView;
  readonly second: ReferenceView;
}

/** A claim on a matter that the page touches, which the page does not mention. */
export interface Missing {
  readonly topic: string;
  readonly claims: readonly Pick<ReferenceView, 'claim' | 'article' | 'address'>[];
}

/** A claim that a search met, beside no sentence. `statement`: its wording, where what was looked for stands in that alone. */
export interface FoundClaim extends Pick<ReferenceView, 'claim' | 'article' | 'address' | 'passage'> {
  readonly statement: readonly Piece[] | null;
}

/** Text that the reader selected or pasted, compared. */
export interface SelectionView {
  readonly source: 'selected' | 'pasted';
  readonly text: string;
  readonly busy: boolean;
  readonly rows: readonly Row[];
}

/** Everything that a surface draws. */
export interface SurfaceView {
  readonly phase: Phase;
  /** Why the page cannot be read, as a key; for `restricted`. */
  readonly restriction: string | null;
  readonly progress: number;
  readonly head: PageHead | null;
  /** The topic of the references in a word; empty until it is known. */
  readonly topic: string;
  /** Rows of each tone and in all; `spotted` are those about the topic by their own words, which the badge counts too. */
  readonly counts: Readonly<Record<Tone | 'all' | 'spotted', number>>;
  readonly filter: Filter;
  readonly articles: readonly { readonly id: string; readonly name: string }[];
  readonly topics: readonly string[];
  /** What the pack calls its matters. */
  readonly matters: MatterNames;
  /** Every claim of the pack, to put a sentence beside by hand. */
  readonly claims: readonly Pick<Claim, 'id' | 'topic' | 'statement'>[];
  /** All rows in the page's order, for the strip. */
  readonly strip: readonly Pick<Row, 'index' | 'tone' | 'at'>[];
  readonly rows: readonly Row[];
  /** What the query meets in the references beside what the rows show; `null` where nothing is looked for. */
  readonly found: readonly FoundClaim[] | null;
  readonly open: number | null;
  readonly inView: number | null;
  readonly selection: SelectionView | null;
  readonly unread: readonly UnreadPart[];
  readonly itself: readonly SelfDifference[];
  readonly missing: readonly Missing[];
  /** `null` until the reader unfolds them. */
  readonly references: readonly ReferencePair[] | null;
  /** A short remark for the reader, as a key: copied, corrected, could not be stored. */
  readonly notice: string | null;
  readonly canUndo: boolean;
}

/** The forms in which a comparison can be taken along. */
export type TakeFormat = 'mail' | 'markdown' | 'text' | 'csv' | 'json' | 'claim-review';

/** What the reader can do on a surface. */
export interface SurfaceActions {
  readonly filter: (change: Partial<Filter>) => void;
  readonly open: (index: number | null) => void;
  readonly show: (index: number) => void;
  readonly start: () => void;
  readonly reload: () => void;
  readonly pauseSite: (paused: boolean) => void;
  readonly resume: () => void;
  readonly paste: (text: string) => void;
  readonly clearSelection: () => void;
  readonly notSame: (row: Row, reference: ReferenceView) => void;
  /** The reader puts a sentence and a claim, by its id, together. */
  readonly same: (row: Row, claim: string) => void;
  readonly undo: () => void;
  readonly copyRow: (row: Row, format: TakeFormat) => void;
  readonly copyAll: (format: TakeFormat) => void;
  readonly saveAll: (format: TakeFormat) => void;
  readonly print: () => void;
  readonly openReferences: () => void;
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
  readonly openInTab: (() => void) | null;
}
