import { rememberText } from '../text/remember.ts';
import { MENTIONS } from './data/mentions.ts';

/**
 * True where a text asks and states nothing, so that it names the matter only: a question mark at its end, or "whether"
 * and "how" at its start. "What it costs is little" starts like a question and is none.
 */
export const asks = rememberText((text): boolean => {
  const trimmed = text.trim();
  if (/\?["”’')\]]*$/u.test(trimmed) && !/["“]/u.test(trimmed)) return true;
  return /^["“]?(?:whether|how|whom)\b/iu.test(trimmed);
});

/** How far into a sentence its main verb stands, and how long a sentence that only mentions is, in characters. */
const MAIN = 60;
const LONGEST = 130;

/** True where a short text says that a matter is asked, discussed or looked into, and not how it stands. */
export const merelyMentions = rememberText((text): boolean => {
  if (text.length > LONGEST || /["“]/u.test(text)) return false;
  return MENTIONS.some((pattern) => {
    const at = text.search(pattern);
    return at >= 0 && at < MAIN;
  });
});
