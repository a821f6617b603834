import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from './lib/ensure-browsers.ts';
import { startExtensionBrowser } from './lib/extension-browser.ts';
import { loadBundledEngine } from './lib/node-engine.ts';
import { openPopupFor } from './lib/popup-of.ts';
import { readHtml } from './lib/read-page.ts';
import { servePage } from './lib/serve.ts';
import { renderReport } from './lib/terminal-report.ts';

const SAMPLE = resolve('scripts/sample/index.html');
const SCREENSHOT = resolve('.output/popup.png');

async function main(): Promise<void> {
  const missing = ensureBrowsers(['chromium']);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const site = await servePage(SAMPLE);
  try {
    if (hasDisplay()) await showInBrowser(site.url);
    else await showInTerminal(site.url);
  } finally {
    await site.close();
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Opens a Chromium window with the sample page and stays until it is closed. */
async function showInBrowser(url: string): Promise<void> {
  const browser = await startExtensionBrowser({ headless: false });
  const closed = new Promise<void>((done) => browser.context.once('close', () => done()));
  await browser.open(url);
  console.log(`Chromium shows ${url} with Collate in it. Click its button in the toolbar. Close the window to end.`);
  await closed;
}

/** Prints the comparison of the sample page and takes a picture of the popup that shows it. */
async function showInTerminal(url: string): Promise<void> {
  const engine = loadBundledEngine();
  const report = engine.compare({ ...readHtml(readFileSync(SAMPLE, 'utf8')), url });
  process.stdout.write(renderReport(report, engine.topic, { width: null, explain: false, stream: process.stdout }));
  const browser = await startExtensionBrowser();
  try {
    const popup = await openPopupFor(browser, await browser.open(url));
    await popup.setViewportSize({ width: 760, height: 600 });
    mkdirSync('.output', { recursive: true });
    await popup.screenshot({ path: SCREENSHOT });
  } finally {
    await browser.stop();
  }
  console.log(`No display here: this is what the popup shows. A picture of it: ${SCREENSHOT}`);
}

await main();
