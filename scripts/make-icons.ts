/** Draws the extension's icons from their SVG sources: `node scripts/make-icons.ts`. */
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, chromiumPath } from './browsers.ts';

/** Up to this size the drawing on whole pixels is used. */
const SMALL = 32;

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
await mkdir('public/icon', { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  const source = await readFile(`components/design/${size <= SMALL ? 'icon-small' : 'icon'}.svg`, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
