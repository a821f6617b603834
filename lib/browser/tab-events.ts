import { onMessage } from './messaging.ts';

/** What a tab's page tells a surface by itself. */
export interface TabEvents {
  readonly changed: () => void;
  readonly inView: (sentence: number | null) => void;
}

/** Listens to what the pages tell, once for a surface; `tabId` is asked each time, for a side panel moves between tabs. */
export function listenToTab(tabId: () => number | null, events: TabEvents): void {
  onMessage('stateChanged', ({ sender }) => {
    if (sender.tab?.id === tabId()) events.changed();
  });
  onMessage('sentenceInView', ({ data, sender }) => {
    if (sender.tab?.id === tabId()) events.inView(data.sentence);
  });
}
