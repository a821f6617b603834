import type { Settings } from '../settings.ts';
import type { Article } from '../topic.ts';
import type { Correction } from './correction.ts';

/** A stretch of an article and the claims whose quotes it belongs to. */
export interface ArticlePiece {
  readonly text: string;
  readonly claims: readonly string[];
}

/** An article to be read in full. */
export interface ArticleView {
  readonly article: Article;
  readonly claims: number;
  readonly paragraphs: readonly (readonly ArticlePiece[])[];
}

/** A keyboard command as the browser has it now; `keys` is empty where it has none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** One way out that was tried, and whether the browser's policy held it. */
export interface Attempt {
  readonly way: 'fetch' | 'beacon' | 'socket' | 'image';
  readonly blocked: boolean;
}

/** A correction with the claim's words, for a list. */
export interface CorrectionView {
  readonly correction: Correction;
  readonly statement: string;
}

/** Everything that the options page draws. */
export interface OptionsView {
  readonly settings: Settings;
  /** The stored settings were damaged: the last good copy, or the defaults, are in force. */
  readonly damaged: boolean;
  readonly corrections: readonly CorrectionView[];
  readonly articles: readonly ArticleView[];
  readonly shortcuts: readonly Shortcut[];
  readonly version: string;
  readonly attempts: readonly Attempt[] | null;
  readonly diagnostics: string;
  /** What was just done or went wrong, as a key of the messages. */
  readonly notice: string | null;
}

/** What the reader can do in the options. */
export interface OptionsActions {
  readonly change: (change: Partial<Settings>) => void;
  readonly pauseForAnHour: () => void;
  readonly undoCorrection: (id: string) => void;
  readonly saveCorrections: () => void;
  readonly saveEverything: () => void;
  readonly importEverything: (text: string) => void;
  readonly reset: () => void;
  readonly openShortcuts: () => void;
  readonly testConnections: () => void;
  readonly copyDiagnostics: () => void;
}
