import type { Realm } from './realm.ts';

/** What Firefox's own scripts have at hand in its window, as far as it is used here. */
interface PanelElement extends Element {
  readonly hidePopup: () => void;
}
interface Menu extends PanelElement {
  readonly state: string;
  readonly activateItem: (item: Element) => void;
}
interface MouseApi {
  synthesizeMouseEvent: (type: string, x: number, y: number, mouse: object, options: object) => void;
}
interface InputProcessor {
  beginInputTransactionForTests: (window: Window) => boolean;
  keydown: (event: KeyboardEvent) => void;
  keyup: (event: KeyboardEvent) => void;
}
/** A window or browser that can be drawn without what covers it. */
interface Drawn {
  readonly browsingContext: {
    readonly currentWindowGlobal: { drawSnapshot: (rect: null, scale: number, ground: string) => Promise<ImageBitmap> };
  };
}
declare const AddonManager: { getAddonByID: (id: string) => Promise<{ enable: () => Promise<void> }> };
declare const CustomizableUI: { addWidgetToArea: (widget: string, area: string) => void };
declare const SidebarController: { show: (id: string) => Promise<void>; hide: () => void; readonly isOpen: boolean };
declare const gBrowser: {
  readonly currentURI: { readonly spec: string };
  selectedTab: object;
  addTab: (url: string, options: object) => object;
  removeTab: (tab: object) => void;
};
declare const Services: { readonly scriptSecurityManager: { getSystemPrincipal: () => unknown } };
declare const Cc: Record<string, { createInstance: (type: unknown) => InputProcessor }>;
declare const Ci: { readonly nsITextInputProcessor: unknown };

const BUTTON = 'collate_collate_example-BAP';
const POPUP = 'browser.webextension-popup-browser';

/** The windows of Firefox as its user has them: toolbar, panels, menus and keys of the browser itself. */
export class FirefoxWindow {
  readonly #window: Realm;
  constructor(window: Realm) {
    this.#window = window;
  }

  /** Puts the extension's button from the extensions menu into the toolbar, as users do who want to see the badge. */
  pinButton(): Promise<void> {
    return this.#window.evaluate(() =>
      CustomizableUI.addWidgetToArea('collate_collate_example-browser-action', 'nav-bar'),
    );
  }

  /** The words of the toolbar button's badge: those of the tab in front. */
  badge(): Promise<string> {
    return this.#window.evaluate((id) => document.getElementById(id)?.getAttribute('badge') ?? '', BUTTON);
  }

  /** Presses the toolbar button with the mouse. */
  pressButton(): Promise<void> {
    return this.#click(`#${BUTTON}`, null);
  }

  /** Presses a place of the open popup with the mouse: a gesture of the user, unlike a click made by script. */
  pressInPopup(place: { readonly x: number; readonly y: number }): Promise<void> {
    return this.#click(POPUP, place);
  }

  #click(selector: string, place: { readonly x: number; readonly y: number } | null): Promise<void> {
    return this.#window.evaluate(
      (selector, place) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        if (box === undefined) throw new Error(`nothing at ${selector}`);
        const x = box.x + (place?.x ?? box.width / 2);
        const y = box.y + (place?.y ?? box.height / 2);
        for (const type of ['mousemove', 'mousedown', 'mouseup'])
          (window as unknown as MouseApi).synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
      },
      selector,
      place,
    );
  }

  /** Closes the popup as a click elsewhere does. */
  closePopup(): Promise<void> {
    return this.#window.evaluate(
      (selector) => document.querySelector(selector)?.closest<PanelElement>('panel')?.hidePopup(),
      POPUP,
    );
  }

  showSidebar(): Promise<void> {
    return this.#window.evaluate(() => SidebarController.show('collate_collate_example-sidebar-action'));
  }

  hideSidebar(): Promise<void> {
    return this.#window.evaluate(() => SidebarController.hide());
  }

  sidebarIsOpen(): Promise<boolean> {
    return this.#window.evaluate(() => SidebarController.isOpen);
  }

  /** Opens an address where WebDriver BiDi does not go, in a tab in front. */
  async openTab(url: string): Promise<{ close: () => Promise<void> }> {
    await this.#window.evaluate((url) => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab(url, { triggeringPrincipal });
    }, url);
    return { close: () => this.#window.evaluate(() => gBrowser.removeTab(gBrowser.selectedTab)) };
  }

  /** The address of the tab in front. */
  address(): Promise<string> {
    return this.#window.evaluate(() => gBrowser.currentURI.spec);
  }

  /** The words in the clipboard. */
  clipboard(): Promise<string> {
    return this.#window.evaluate(() => navigator.clipboard.readText());
  }

  /** Gives the browser, and so what it shows, a light or a dark theme. */
  scheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#window.evaluate(async (scheme) => {
      await (await AddonManager.getAddonByID(`firefox-compact-${scheme}@mozilla.org`)).enable();
    }, scheme);
  }

  /** A picture (PNG) of the popup, which lies in a window of its own, or of the browser's window. */
  async picture(of: 'popup' | 'window'): Promise<Buffer> {
    const base64 = await this.#window.evaluate(
      async (selector) => {
        const shown = selector === null ? window : document.querySelector(selector);
        const bitmap = await (shown as unknown as Drawn).browsingContext.currentWindowGlobal.drawSnapshot(
          null,
          1,
          '#fff',
        );
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      },
      of === 'popup' ? POPUP : null,
    );
    return Buffer.from(base64, 'base64');
  }

  /** The extension's items in the page's context menu, as they are called; `null` while the menu is not open. */
  menuItems(): Promise<string[] | null> {
    return this.#window.evaluate(() => {
      const menu = document.querySelector<Menu>('#contentAreaContextMenu');
      if (menu?.state !== 'open') return null;
      return [...menu.querySelectorAll('[id^=collate_collate_example]')].map(
        (item) => item.getAttribute('label') ?? '',
      );
    });
  }

  /** Chooses the extension's item, or closes the menu where `choose` is false. */
  endMenu(choose: boolean): Promise<void> {
    return this.#window.evaluate((choose) => {
      const menu = document.querySelector<Menu>('#contentAreaContextMenu');
      const item = menu?.querySelector('[id^=collate_collate_example]');
      if (choose && item) menu?.activateItem(item);
      else menu?.hidePopup();
    }, choose);
  }

  /** Presses a letter with Alt and Shift, as the keyboard of the window itself. */
  pressAltShift(letter: string): Promise<void> {
    return this.#window.evaluate((letter) => {
      const keys = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
      if (!keys?.beginInputTransactionForTests(window)) throw new Error('the keyboard is in use');
      const events = [
        new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 }),
        new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }),
        new KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }),
      ];
      for (const event of events) keys.keydown(event);
      for (const event of events.reverse()) keys.keyup(event);
    }, letter);
  }
}
