import { browser } from 'wxt/browser';

/** Opens the welcome page once the extension was installed: never on updates, nor on those of the browser. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  });
}
