import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { textOnlyPreact } from './scripts/lib/text-only-preact.ts';

/** Forbids every connection but to the extension's own files (design: "nothing leaves the browser"). */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Scripts carry of the lexicons only the words that name a topic by themselves: the content script looks for no others. */
function lexiconOfNames(): Plugin {
  return {
    name: 'collate:lexicon-of-names',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/public/packs/lexicons.json')) return null;
      const lexicons = JSON.parse(code) as { id: string; lexicon: { text: string; alone: boolean }[] }[];
      return JSON.stringify(lexicons.map((one) => ({ ...one, lexicon: one.lexicon.filter(({ alone }) => alone) })));
    },
  };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  vite: () => ({
    plugins: [lexiconOfNames(), textOnlyPreact(), preact()],
    // The oldest browsers that have the Highlight API in full: their style sheets need no older forms.
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome131', 'firefox140'] },
    resolve: {
      // The file says why.
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(new URL('lib/browser/content-context.ts', import.meta.url)),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: { extension_pages: POLICY },
    commands: {
      // Beside the other three under one hand; browsers have nothing on it. Chromium takes four suggestions at most.
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'compare-selection': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandCompareSelection__',
      },
      'next-highlight': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNextHighlight__' },
      'previous-highlight': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousHighlight__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'collate@collate.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first that reads `data_collection_permissions`.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
