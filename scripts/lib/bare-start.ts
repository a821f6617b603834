import type { Plugin } from 'vite';

const LOGGED = /logger\.error\(`The content script [^;]*\);/;

/** Takes WXT's logger out of the content script: built extensions log nothing with it, and every page loads it. */
export function bareStart(): Plugin {
  return {
    name: 'collate:bare-start',
    transform(code, id) {
      return id.includes('content-script-isolated-world') && LOGGED.test(code) ? code.replace(LOGGED, '') : null;
    },
  };
}
