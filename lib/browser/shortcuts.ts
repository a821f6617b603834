import { browser } from 'wxt/browser';

/** A keyboard command as the browser has it now; `keys` is empty where it has none. */
export interface CommandKeys {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The keyboard commands as they are now: readers change them in the browser. */
export async function readShortcuts(): Promise<CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** Opens the browser's own page for keyboard commands. Rejects where there is none that can be opened. */
export async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The extension's version, as the manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
