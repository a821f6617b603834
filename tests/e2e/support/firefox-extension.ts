import { vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/settings.ts';
import type { ExtensionFirefox } from './firefox.ts';
import { type Connection, type Realm, realmOf } from './realm.ts';
import { type Views, viewsOfRealm } from './views.ts';

interface Extension {
  readonly backgroundState: string;
  readonly terminateBackground: (options: object) => Promise<void>;
}
interface Tab {
  readonly linkedBrowser: { readonly currentURI: { readonly spec: string } };
}
declare const WebExtensionPolicy: {
  getByID: (id: string) => { readonly mozExtensionHostname: string; readonly extension: Extension };
};
declare const gBrowser: {
  readonly tabs: readonly Tab[];
  addTab: (url: string, options: object) => Tab;
  removeTab: (tab: Tab) => void;
  selectedTab: Tab;
};
declare const Services: { readonly scriptSecurityManager: { getSystemPrincipal: () => unknown } };
interface Addon {
  readonly reload: () => Promise<void>;
  readonly disable: () => Promise<void>;
  readonly enable: () => Promise<void>;
}
declare const AddonManager: { getAddonByID: (id: string) => Promise<Addon> };
interface StorageApi {
  readonly storage: { readonly local: { set: (items: object) => Promise<void> } };
}
declare const chrome: StorageApi;

const ID = 'collate@collate.example';

/** A page of the extension in a tab. */
export interface ExtensionTab extends Realm, Views {
  readonly toFront: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a page of the extension in a tab: WebDriver BiDi goes to none, the browser's own window does. */
export async function openExtensionTab(
  { window, connection }: ExtensionFirefox,
  path: string,
  inFront = true,
): Promise<ExtensionTab> {
  const url = await window.evaluate(
    (id, path, inFront) => {
      const url = `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/${path}`;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const tab = gBrowser.addTab(url, { triggeringPrincipal });
      if (inFront) gBrowser.selectedTab = tab;
      return url;
    },
    ID,
    path,
    inFront,
  );
  const realm = realmOf(connection, await contextAt(connection, url));
  await untilLoaded(realm);
  const onTab = (close: boolean): Promise<void> =>
    window.evaluate(
      (url, close) => {
        const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
        if (tab === undefined) throw new Error(`no tab at ${url}`);
        if (close) gBrowser.removeTab(tab);
        else gBrowser.selectedTab = tab;
      },
      url,
      close,
    );
  return { ...realm, ...viewsOfRealm(realm), toFront: () => onTab(false), close: () => onTab(true) };
}

/** Stores settings as the options page does, over the defaults. */
export function storeSettings(tab: Realm, changes: Partial<Settings>): Promise<void> {
  return tab.evaluate((settings) => chrome.storage.local.set({ settings }), { ...DEFAULT_SETTINGS, ...changes });
}

/** The context of the tab at an address, waited for. */
function contextAt(connection: Connection, url: string): Promise<string> {
  return vi.waitFor(async () => {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    const { contexts } = result as { contexts: { context: string; url: string }[] };
    const found = contexts.find((one) => one.url === url);
    if (found === undefined) throw new Error(`no tab came to ${url}`);
    return found.context;
  }, 10_000);
}

/** Waits until a page's scripts have run. */
function untilLoaded(realm: Realm): Promise<void> {
  return realm.evaluate(async () => {
    if (document.readyState !== 'complete')
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  });
}

/** The background of the extension, seen from the browser's own window. */
export class FirefoxBackground {
  readonly #window: Realm;
  constructor({ window }: ExtensionFirefox) {
    this.#window = window;
  }

  /** `running`, `stopped`, or on the way between. */
  state(): Promise<string> {
    return this.#window.evaluate((id) => WebExtensionPolicy.getByID(id).extension.backgroundState, ID);
  }

  /** Ends the event page, as the browser does when it is idle. */
  end(): Promise<void> {
    return this.#window.evaluate(
      (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true }),
      ID,
    );
  }

  /** Ends the extension and starts it anew from its files, as an update does; or ends it, or starts it. */
  turn(how: 'reload' | 'disable' | 'enable'): Promise<void> {
    return this.#window.evaluate(async (id, how) => (await AddonManager.getAddonByID(id))[how](), ID, how);
  }
}
