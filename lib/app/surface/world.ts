import type { Report } from '../../core/report/report.ts';
import type { SelectedText, TabState } from '../../core/report/tab-state.ts';
import type { Settings } from '../../core/settings.ts';
import type { Correction } from '../../core/view/correction.ts';
import type { PackContent } from '../../pack/pack.ts';

/** What asking a tab gave: its state, or why there is none. */
export type TabAnswer =
  | { readonly kind: 'state'; readonly state: TabState }
  | { readonly kind: 'restricted'; readonly restriction: string }
  | { readonly kind: 'needs-reload' };

/** What a surface needs of the world. Everything may reject; the store says so in words. */
export interface SurfaceWorld {
  readonly askTab: () => Promise<TabAnswer>;
  /** The tab's address, where the browser tells it. */
  readonly address: () => Promise<string | null>;
  /** Whether the tab is in a private window: then nothing may be stored. */
  readonly isPrivate: () => Promise<boolean>;
  readonly readPack: () => Promise<PackContent>;
  readonly readSelection: () => Promise<SelectedText | null>;
  readonly compareText: (text: string, date: string | null) => Promise<Report>;
  readonly readSettings: () => Promise<Settings>;
  readonly writeSettings: (settings: Settings) => Promise<void>;
  readonly readCorrections: () => Promise<readonly Correction[]>;
  readonly writeCorrections: (corrections: readonly Correction[]) => Promise<void>;
  readonly recall: () => Promise<unknown>;
  readonly remember: (value: unknown) => void;
  readonly showSentence: (index: number) => Promise<boolean>;
  readonly startReading: () => Promise<void>;
  readonly reloadTab: () => Promise<void>;
  /** Copies a text; with `html`, also as what programs take that keep its form. */
  readonly copy: (text: string, html?: string) => Promise<void>;
  readonly save: (name: string, type: string, text: string) => void;
  readonly print: () => void;
  readonly openPanel: (() => void) | null;
  readonly openOptions: () => void;
  readonly openInTab: (() => void) | null;
  /** Now, ISO 8601. */
  readonly now: () => string;
  readonly newId: () => string;
}
