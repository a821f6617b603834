import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/background.ts';
import { loadEngine } from '../lib/browser/load-engine.ts';
import { welcomeOnInstall } from '../lib/browser/welcome.ts';
import { highlightCss } from '../lib/dom/highlight-css.ts';
import cardCss from './content/card.css?inline';

export default defineBackground({
  type: 'module',
  main: () => {
    startBackground(loadEngine, { highlights: highlightCss(), card: cardCss });
    welcomeOnInstall();
  },
});
