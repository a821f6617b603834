import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { startOptions } from '../../lib/app/options/options.ts';
import { readCorrections, watchCorrections, writeCorrections } from '../../lib/browser/corrections.ts';
import { readPack } from '../../lib/browser/packs.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { tryConnections } from '../../lib/browser/self-test.ts';
import { extensionVersion, openShortcuts, readShortcuts } from '../../lib/browser/shortcuts.ts';
import { forgetEverything, loadSettings, watchSettings, writeSettings } from '../../lib/browser/storage.ts';
import { browserWords, dressDocument } from '../../lib/browser/words.ts';

const words = browserWords();
dressDocument(document, words, words.t('options.title'));

const options = startOptions({
  loadSettings,
  writeSettings,
  watchSettings,
  readCorrections,
  writeCorrections,
  watchCorrections,
  forgetEverything,
  readPack,
  shortcuts: readShortcuts,
  openShortcuts,
  tryConnections,
  save: saveFile,
  copy: (text) => navigator.clipboard.writeText(text),
  version: extensionVersion(),
  browser: navigator.userAgent,
  languages: navigator.languages,
  now: Date.now,
});
const root = document.querySelector('#root');
if (root !== null) render(<OptionsPage view={options.view} on={options.actions} words={words} />, root);
