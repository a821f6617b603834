/** A sentence that names the topic, and one that does not. */
export const SENTENCE = 'DeepSeek said that its app is free of charge, and analysts expect the price of chips to fall.';
export const FILLER = 'The ferry to the island runs every hour, and the harbour office expects calm seas until Friday.';

/** How many of its items a storm leaves in the page. */
export const LEFT = 150;

/**
 * Inserts 6,000 elements a second for some seconds, and keeps the page's size in bounds. Runs in the page, which tells by
 * the end of the promise that the storm is over.
 */
export function storm(seconds: number, left: number): Promise<void> {
  const feed = document.createElement('div');
  document.querySelector('#feed')?.remove();
  feed.id = 'feed';
  document.body.append(feed);
  const end = performance.now() + seconds * 1000;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      for (let i = 0; i < 120; i += 1) {
        const item = document.createElement('p');
        item.textContent = `DeepSeek ticker item ${Math.random()} came in just now.`;
        feed.append(item);
        if (feed.childElementCount > left) feed.firstElementChild?.remove();
      }
      if (performance.now() < end) return;
      clearInterval(timer);
      resolve();
    }, 20);
  });
}

/** Whether every item that a storm left is painted, and nothing of those that went. Runs in the page. */
export function isCalm(left: number): boolean {
  const painted = [...CSS.highlights].flatMap(([name, ranges]) => (name.startsWith('collate-') ? [...ranges] : []));
  const inFeed = painted.filter(({ startContainer }) => startContainer.parentElement?.closest('#feed'));
  return inFeed.length === left && painted.every(({ startContainer }) => startContainer.isConnected);
}
