import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../../lib/app/page-start.ts';
import { closedShadowRoots, isExtensionAlive, tell, translate } from '../../lib/browser/page-link.ts';
import { createPageMessages } from '../../lib/browser/page-messages.ts';
import { readPageSettings, watchPageSettings } from '../../lib/browser/page-settings.ts';
import patterns from '../../public/packs/lexicons.json?patterns';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchAboutBlank: true,
  // Sandboxed and blob: frames have no address of their own.
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () =>
    startPage({
      patterns,
      messages: createPageMessages,
      tell,
      isAlive: isExtensionAlive,
      closedShadowRoots: closedShadowRoots(),
      readSettings: readPageSettings,
      watchSettings: watchPageSettings,
      translate,
    }),
});
