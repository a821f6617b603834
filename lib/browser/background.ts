import { browser } from 'wxt/browser';
import type { Engine } from '../core/engine.ts';
import type { Report } from '../core/report/report.ts';
import { applyCorrections } from '../core/view/apply-corrections.ts';
import { dressBadge, showBadge } from './badge.ts';
import { quotesOf, storeSetAside, takeBack } from './card-answers.ts';
import { onChecked } from './checked-messages.ts';
import { onCommand } from './commands.ts';
import { readCorrections } from './corrections.ts';
import { createMenu, onMenuChosen } from './menus.ts';
import { type ShadowStyles, sendMessage } from './messaging.ts';
import { translate } from './page-link.ts';
import { readPageSettings } from './page-settings.ts';
import { openPopup } from './tabs.ts';

/** Where the popup finds text that was chosen where no content script can be asked (a PDF viewer). */
const SELECTION = 'selection';

/** A report as the reader has corrected it, so that highlights, cards and surfaces show the same. */
async function corrected(report: Report): Promise<Report> {
  return applyCorrections(report, await readCorrections());
}

async function compareSelection(tabId: number, text: string): Promise<void> {
  // First the popup: browsers allow it only straight after the reader's click.
  const opened = openPopup(tabId);
  await browser.storage.session.set({ [SELECTION]: { tabId, text } });
  await opened;
}

/**
 * Wires the worker: every listener is in place when its script has run, for the browser starts it to hear an event. It
 * keeps nothing but the engine, which it loads when first asked. `styles`: what content scripts may ask for.
 */
export function startBackground(load: () => Promise<Engine>, styles: ShadowStyles): void {
  let loading: Promise<Engine> | null = null;
  const engine = (): Promise<Engine> => {
    loading ??= load().catch((error: unknown) => {
      // The next question tries again.
      loading = null;
      throw error;
    });
    return loading;
  };
  browser.runtime.onInstalled.addListener(() => {
    void createMenu(translate('menuCompareSelection'));
    void dressBadge();
  });
  browser.runtime.onStartup.addListener(() => void dressBadge());
  onChecked('comparePage', async ({ context, ...page }) => {
    const [{ compare }, { openness }] = await Promise.all([engine(), readPageSettings()]);
    return corrected(compare(page, { context, openness, explain: true }));
  });
  onChecked('compareText', async ({ text, date }) => {
    const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
    const [{ compare }, { openness }] = await Promise.all([engine(), readPageSettings()]);
    // The reader chose the text: every sentence is of interest.
    return corrected(compare({ title: '', url: '', date, blocks }, { all: true, openness, explain: true }));
  });
  onChecked('getQuotes', async ({ claims }) => quotesOf((await engine()).topic, claims));
  onChecked('getStyles', ({ of }) => styles[of]);
  onChecked('setAside', async (said, { isPrivate }) =>
    isPrivate ? null : storeSetAside(said, (await engine()).topic.id),
  );
  onChecked('takeBack', ({ ids }) => takeBack(ids));
  onChecked('tabChanged', ({ spotted }, { tab }) => showBadge(tab, spotted));
  onChecked('openPopup', ({ sentence }, { tab }) => openPopup(tab, `&sentence=${sentence}`));
  listenForFrames();
  onMenuChosen((tab, text) => tab.id !== undefined && void compareSelection(tab.id, text));
  onCommand((command, tab) => {
    if (tab.id === undefined) return;
    if (command === 'compare-selection') void compareSelection(tab.id, '');
    else moveHighlight(tab.id, command === 'next-highlight' ? 1 : -1);
  });
}

/** Frames cannot reach their page's content script by themselves: the worker passes on what they say. */
function listenForFrames(): void {
  onChecked('frameFound', async (state, { tab, frame }) => {
    if (frame !== 0) await sendMessage('frameChanged', { frame, state }, { tabId: tab, frameId: 0 });
  });
  onChecked('showInFrame', ({ frame, sentence }, { tab }) =>
    sendMessage('showFrameSentence', { sentence }, { tabId: tab, frameId: frame }),
  );
  onChecked('askFramesForSelection', (_, { tab }) => sendMessage('getFrameSelection', undefined, { tabId: tab }));
}

function moveHighlight(tabId: number, by: 1 | -1): void {
  sendMessage('moveHighlight', { by }, { tabId, frameId: 0 }).catch(() => {
    // No content script there: a page that browsers keep extensions away from.
  });
}
