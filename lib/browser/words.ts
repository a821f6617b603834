import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import { createWords, type Words } from '../core/view/words.ts';

const i18n = createI18n();

/**
 * The browser's language, where there are messages for it, else English. Figures and dates follow the messages: a French
 * browser reads English words with English dates; a British one keeps British dates.
 */
export function browserWords(): Words {
  const messages = i18n.t('locale');
  const chosen = browser.i18n.getUILanguage();
  const locale = chosen.split('-')[0] === messages.split('-')[0] ? chosen : messages;
  return createWords(locale, (key, count, counted, fill) =>
    count === undefined ? i18n.t(key, fill) : i18n.t(key, count, [counted], fill),
  );
}

/**
 * Tells the document its language and direction, which the style sheets and screen readers go by. English words in a browser
 * that reads from right to left still run from left to right.
 */
export function dressDocument(document: Document, words: Words, title: string): void {
  document.documentElement.lang = words.locale;
  const own = words.locale === browser.i18n.getUILanguage();
  document.documentElement.dir = (own && browser.i18n.getMessage('@@bidi_dir')) || 'ltr';
  document.title = title;
}
