import { type ExtensionFirefox, startFirefox } from './firefox.ts';
import { type ExtensionTab, openExtensionTab } from './firefox-extension.ts';
import { FirefoxWindow } from './firefox-window.ts';

/** A Firefox with the built extension, its button in the toolbar, and a page of the extension's own to look from. */
export interface FirefoxStage {
  readonly firefox: ExtensionFirefox;
  readonly window: FirefoxWindow;
  readonly beside: ExtensionTab;
}

/** Sets the stage; `preferences` as `about:config` names them. `firefox.stop()` ends it. */
export async function setFirefoxStage(preferences?: Parameters<typeof startFirefox>[0]): Promise<FirefoxStage> {
  const firefox = await startFirefox(preferences);
  const window = new FirefoxWindow(firefox.window);
  await window.pinButton();
  return { firefox, window, beside: await openExtensionTab(firefox, 'options.html', false) };
}
