import type { Plugin } from 'vite';

/** The one place where Preact sets markup from a string, whatever its build calls the two variables. */
const SETS_MARKUP = /(\w+)\.innerHTML=(\w+)\.__html/g;
const PREACT = /\/preact\/dist\/preact\.mjs(\?|$)/;

/** Makes Preact's code set text where it would set markup. Throws where that place is not found exactly once. */
export function setTextOnly(code: string): string {
  const places = code.match(SETS_MARKUP)?.length ?? 0;
  if (places !== 1) throw new Error(`Preact sets markup in ${places} places, not in one: look at it anew`);
  return code.replace(SETS_MARKUP, '$1.textContent=$2.__html');
}

/**
 * Takes `innerHTML` out of the bundles. No component uses it, the extension's policy forbids it (trusted types), and the
 * stores' checks warn of it.
 */
export function textOnlyPreact(): Plugin {
  return {
    name: 'collate:text-only-preact',
    enforce: 'pre',
    transform: (code, id) => (PREACT.test(id) ? { code: setTextOnly(code), map: null } : null),
  };
}
