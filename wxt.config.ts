import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareStart } from './scripts/lib/bare-start.ts';
import { preloadSurface, surfaceInOne } from './scripts/lib/surface-in-one.ts';
import { textOnlyPreact } from './scripts/lib/text-only-preact.ts';
import { topicPatterns } from './scripts/lib/topic-patterns.ts';

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

/** The oldest browsers that have the Highlight API and `light-dark()` in full: their style sheets need no older forms. */
const OLDEST = { chrome: '131', firefox: '140' } as const;

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  hooks: { 'vite:build:extendConfig': surfaceInOne },
  vite: () => ({
    plugins: [bareStart(), topicPatterns(), textOnlyPreact(), preloadSurface(), preact()],
    build: { modulePreload: { polyfill: false }, cssTarget: [`chrome${OLDEST.chrome}`, `firefox${OLDEST.firefox}`] },
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
    ...(browser !== 'firefox' && { minimum_chrome_version: OLDEST.chrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'collate@collate.example',
          strict_min_version: `${OLDEST.firefox}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        // The first that reads `data_collection_permissions`.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
