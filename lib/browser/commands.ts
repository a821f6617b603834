import { type Browser, browser } from 'wxt/browser';

/** The commands of the manifest. */
export type Command = 'compare-selection' | 'next-highlight' | 'previous-highlight';

const COMMANDS: ReadonlySet<string> = new Set<Command>(['compare-selection', 'next-highlight', 'previous-highlight']);

function isCommand(name: string): name is Command {
  return COMMANDS.has(name);
}

/** Calls back when a keyboard command is given, with the tab it is given in. */
export function onCommand(callback: (command: Command, tab: Browser.tabs.Tab) => void): void {
  browser.commands.onCommand.addListener((name: string, tab?: Browser.tabs.Tab) => {
    if (!isCommand(name)) return;
    if (tab !== undefined) callback(name, tab);
    else
      void browser.tabs
        .query({ active: true, currentWindow: true })
        .then(([active]) => active && callback(name, active));
  });
}
