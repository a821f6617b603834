import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import type { Correction } from '../../core/view/correction.ts';
import type { Attempt, OptionsActions, OptionsView, Shortcut } from '../../core/view/options.ts';
import type { PackContent } from '../../pack/pack.ts';
import { viewArticle } from './article-pieces.ts';
import { readBackup, type Stored, writeBackup } from './backup.ts';
import { diagnose } from './diagnostics.ts';
import { toLabelled } from './labelled.ts';

/** What the options page needs of the world. */
export interface OptionsWorld {
  readonly loadSettings: () => Promise<{ settings: Settings; source: string }>;
  readonly writeSettings: (settings: Settings) => Promise<void>;
  readonly watchSettings: (onChange: (settings: Settings) => void) => void;
  readonly readCorrections: () => Promise<readonly Correction[]>;
  readonly writeCorrections: (corrections: readonly Correction[]) => Promise<void>;
  readonly watchCorrections: (onChange: (corrections: readonly Correction[]) => void) => void;
  readonly forgetEverything: () => Promise<void>;
  readonly readPack: () => Promise<PackContent>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  readonly openShortcuts: () => Promise<void>;
  readonly tryConnections: () => Promise<readonly Attempt[]>;
  readonly save: (name: string, type: string, text: string) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly version: string;
  readonly browser: string;
  readonly languages: readonly string[];
  readonly now: () => number;
}

/** A running options page. */
export interface Options {
  readonly view: ReadonlySignal<OptionsView>;
  readonly actions: OptionsActions;
}

/** Starts the options page: reads what is stored and keeps up with changes made elsewhere. */
export function startOptions(world: OptionsWorld): Options {
  const settings = signal(DEFAULT_SETTINGS);
  const source = signal('defaults');
  const corrections = signal<readonly Correction[]>([]);
  const pack = signal<PackContent | null>(null);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const attempts = signal<readonly Attempt[] | null>(null);
  const notice = signal<string | null>(null);
  const attempt = (work: Promise<unknown>, done: string | null, failed = 'notStored'): void => {
    work.then(
      () => {
        if (done !== null) notice.value = done;
      },
      () => {
        notice.value = failed;
      },
    );
  };
  const load = async (): Promise<void> => {
    const loaded = await world.loadSettings();
    settings.value = loaded.settings;
    source.value = loaded.source;
    corrections.value = await world.readCorrections();
    pack.value = await world.readPack();
    shortcuts.value = await world.shortcuts();
  };
  attempt(load(), null, 'notLoaded');
  world.watchSettings((next) => {
    settings.value = next;
  });
  world.watchCorrections((next) => {
    corrections.value = next;
  });
  const articles = computed(() =>
    (pack.value?.articles ?? []).map((one) => viewArticle(one, pack.value?.claims ?? [])),
  );
  const view = computed(
    (): OptionsView => ({
      settings: settings.value,
      damaged: source.value === 'last-good',
      corrections: corrections.value.map((correction) => ({
        correction,
        statement: pack.value?.claims.find(({ id }) => id === correction.claim)?.statement ?? correction.claim,
      })),
      articles: articles.value,
      shortcuts: shortcuts.value,
      version: world.version,
      attempts: attempts.value,
      diagnostics: diagnose({ ...world, settings: settings.value, corrections: corrections.value, pack: pack.value }),
      notice: notice.value,
    }),
  );
  const keep = (next: Settings): void => {
    const before = settings.value;
    settings.value = next;
    world.writeSettings(next).catch(() => {
      settings.value = before;
      notice.value = 'notStored';
    });
  };
  const stored = (): Stored => ({ settings: settings.value, corrections: corrections.value });
  return {
    view,
    actions: {
      change: (change) => keep({ ...settings.value, ...change }),
      pauseForAnHour: () => keep({ ...settings.value, pausedUntil: world.now() + 3_600_000 }),
      undoCorrection: (id) =>
        attempt(world.writeCorrections(corrections.value.filter((one) => one.id !== id)), 'correctionUndone'),
      saveCorrections: () =>
        world.save('collate-corrections.jsonl', 'application/x-ndjson', toLabelled(corrections.value)),
      saveEverything: () =>
        world.save(
          'collate-export.json',
          'application/json',
          writeBackup(stored(), new Date(world.now()).toISOString()),
        ),
      importEverything: (text) => {
        const read = readBackup(text);
        if (typeof read === 'string') notice.value = `import.${read}`;
        else attempt(importAll(world, read, stored()), 'imported');
      },
      reset: () => attempt(world.forgetEverything().then(load), 'forgotten'),
      openShortcuts: () => attempt(world.openShortcuts(), null, 'shortcutsClosed'),
      testConnections: () =>
        attempt(
          world.tryConnections().then((tried) => {
            attempts.value = tried;
          }),
          null,
        ),
      copyDiagnostics: () => attempt(world.copy(view.value.diagnostics), 'copied', 'notCopied'),
    },
  };
}

/** Both parts or none: where the second cannot be stored, the first is put back. */
async function importAll(world: OptionsWorld, next: Stored, before: Stored): Promise<void> {
  await world.writeCorrections(next.corrections);
  try {
    await world.writeSettings(next.settings);
  } catch (error) {
    await world.writeCorrections(before.corrections);
    throw error;
  }
}
