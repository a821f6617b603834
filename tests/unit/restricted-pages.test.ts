import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { restrictionOf } = await import('../../lib/browser/tabs.ts');
const { badgeText } = await import('../../lib/browser/badge.ts');

describe('promise 26: restricted pages say so', () => {
  it.each([
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
    ['chrome://settings/', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fexample.org', 'reader-mode'],
    ['view-source:https://example.org/', 'view-source'],
    ['file:///home/me/page.html', 'local-file'],
    ['https://example.org/paper.pdf', 'pdf'],
    ['chrome-extension://abcdef/options.html', 'extension-page'],
    [undefined, 'browser-page'],
    ['https://example.org/story', null],
    ['http://127.0.0.1:8080/', null],
  ])('%s: %s', (address, reason) => expect(restrictionOf(address)).toBe(reason));
});

describe('the badge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('for %d says %s', (spotted, text) => expect(badgeText(spotted)).toBe(text));
});
