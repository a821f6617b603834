import type { InlineConfig, Plugin } from 'vite';

/** What a popup asks the browser and the page for before anything is drawn; and what draws. */
const ASK =
  /[\\/]shared[\\/]ask\.ts$|[\\/]browser[\\/](words|tab-events|side-panel)\.ts$|wxt-(html-)?plugins|preload-helper/;
const MOUNT = /[\\/]shared[\\/]mount\.tsx$/;

/**
 * Puts what a surface asks first into one file and what it draws with into another. Each file that a browser fetches for a
 * popup costs it milliseconds before the first row, whatever its size; the bundler makes nine of what our pages share.
 */
export function surfaceInOne(entrypoints: readonly { readonly name: string }[], config: InlineConfig): void {
  if (!entrypoints.some(({ name }) => name === 'popup')) return;
  const output = config.build?.rollupOptions?.output;
  if (output === undefined || Array.isArray(output)) throw new Error('The build of the pages has another shape');
  output.codeSplitting = {
    groups: [
      { name: 'ask', test: ASK, priority: 2 },
      { name: 'surface', test: MOUNT, priority: 1 },
    ],
  };
}

/** Has the popup's document load what draws while what asks runs: the script names it only once it has asked. */
export function preloadSurface(): Plugin {
  return {
    name: 'collate:preload-surface',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path, bundle }) => {
        if (!path.endsWith('popup/index.html')) return [];
        const drawing = Object.values(bundle ?? {}).filter(({ name }) => name === 'surface' || name === 'mount');
        return drawing.map(({ fileName }) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
          injectTo: 'head-prepend',
        }));
      },
    },
  };
}
