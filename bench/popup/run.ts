/**
 * How fast the popup is: `node bench/popup/run.ts` after a build. Measured in Chromium with the background worker ended:
 * from the start of the document to the frame that paints the first row of a 60-sentence report, frames while a
 * 500-sentence report is scrolled, and the scripts' size.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { EXTENSION, type ExtensionBrowser, startChromium } from '../../tests/e2e/support/chromium.ts';
import { longState, openSurface } from '../../tests/e2e/support/surface.ts';

const RUNS = 20;
/** The goals: milliseconds to the first row, bytes of script, share of frames that may be late. */
const GOAL = { firstRow: 100, bytes: 60_000 };
/** A frame that took longer was seen to be dropped at 60 Hz. */
const LATE = 25;

/** Ends the background worker, as browsers do after half a minute. */
async function endWorker({ context, id }: ExtensionBrowser, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
}

/** Milliseconds from the document's start to the frame after the first row was there. */
function firstRow(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const painted = (): void => {
          const [entry] = performance.getEntriesByName('first-row');
          if (entry) resolve(entry.startTime);
          else requestAnimationFrame(painted);
        };
        painted();
      }),
  );
}

/** Runs in the page before its scripts: marks the frame that follows the first row. */
function markFirstRow(): void {
  const look = (): void => {
    if (document.querySelector('.row') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => performance.mark('first-row'));
  };
  look();
}

/** Lengths of the frames while the list is scrolled from top to end, in milliseconds. */
function scrollFrames(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const list = document.querySelector('.list');
        const frames: number[] = [];
        let before = performance.now();
        const step = (now: number): void => {
          frames.push(now - before);
          before = now;
          if (!list || list.scrollTop + list.clientHeight >= list.scrollHeight - 1) resolve(frames.slice(1));
          else {
            list.scrollTop += 180;
            requestAnimationFrame(step);
          }
        };
        requestAnimationFrame(step);
      }),
  );
}

/** Bytes of a page's scripts, gzipped: those it loads at once, not those it fetches when wanted. */
function scriptBytes(html: string): number {
  const seen = new Map<string, number>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    const text = readFileSync(join(EXTENSION, file), 'utf8');
    seen.set(file, gzipSync(text, { level: 9 }).length);
    for (const { 1: path = '' } of text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
      visit(join(dirname(file), path));
  };
  for (const { 1: path = '' } of readFileSync(join(EXTENSION, html), 'utf8').matchAll(/(?:src|href)="\/?([^"]+\.js)"/g))
    visit(path);
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const browser = await startChromium();
await browser.context.addInitScript(markFirstRow);
const times: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const page = await openSurface(browser, { state: longState(60) });
  times.push(await firstRow(page));
  await endWorker(browser, page);
  await page.close();
}
const long = await openSurface(browser, { state: longState(500) });
await firstRow(long);
const frames = await scrollFrames(long);
await browser.stop();

const bytes = scriptBytes('popup.html');
const late = frames.filter((frame) => frame > LATE).length;
console.log(
  `first row of 60 sentences, worker ended: median ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms (goal ${GOAL.firstRow} ms)`,
);
console.log(
  `500 sentences scrolled: ${frames.length} frames, ${late} over ${LATE} ms, longest ${Math.max(...frames).toFixed(0)} ms (goal 0)`,
);
console.log(`scripts of the popup: ${(bytes / 1000).toFixed(1)} kB gzipped (goal ${GOAL.bytes / 1000} kB)`);
if (at(times, 0.5) > GOAL.firstRow || bytes > GOAL.bytes) process.exitCode = 1;
