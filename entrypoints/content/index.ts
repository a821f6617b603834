import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../../lib/app/page-start.ts';
import { onMessage, removeAllListeners, sendMessage } from '../../lib/browser/messaging.ts';
import { closedShadowRoots, compareSlice, isExtensionAlive, tell, translate } from '../../lib/browser/page-link.ts';
import { readPageSettings, watchPageSettings } from '../../lib/browser/page-settings.ts';
import lexicons from '../../public/packs/lexicons.json';
import './style.css';
import css from './style.css?inline';

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
      lexicons,
      css,
      messages: { sendMessage, onMessage, removeAllListeners },
      compare: compareSlice,
      tell,
      isAlive: isExtensionAlive,
      closedShadowRoots: closedShadowRoots(),
      readSettings: readPageSettings,
      watchSettings: watchPageSettings,
      translate,
    }),
});
