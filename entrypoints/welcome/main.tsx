import { render } from 'preact';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { viewSample } from '../../lib/app/welcome.ts';
import { readPack, readSample } from '../../lib/browser/packs.ts';
import { compareText, openOptions } from '../../lib/browser/surface-world.ts';
import { browserWords, dressDocument } from '../../lib/browser/words.ts';
import type { SampleView } from '../../lib/core/view/sample.ts';
import { type Words, withMatters } from '../../lib/core/view/words.ts';

const words = browserWords();
dressDocument(document, words, words.t('welcome.title'));
const root = document.querySelector('#root');

function draw(sample: SampleView | null, words: Words): void {
  if (root === null) return;
  const firefox = navigator.userAgent.includes('Firefox');
  render(<WelcomePage words={words} firefox={firefox} sample={sample} onOptions={openOptions} />, root);
}

draw(null, words);
const [article, pack] = await Promise.all([readSample(), readPack()]);
const report = await compareText(article.blocks.join('\n\n'), article.date);
draw(viewSample(article, report, pack), withMatters(words, pack.matters ?? {}));
