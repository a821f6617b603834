import type { TopicPatterns } from './topic-patterns.ts';

/** Whether a text names a topic of the packs. */
export interface TopicCheck {
  /** Finds every text that could name a topic, and some that do not. Cheap; for text that may be cut or joined anywhere. */
  readonly hint: RegExp;
  /** Longest text that `hint` finds, in characters that are seen. */
  readonly reach: number;
  /** Whether a block names a topic: whole words, in the case that the lexicon gives. */
  readonly names: (text: string) => boolean;
}

/** Characters that nobody sees and that pages put into words. */
const UNSEEN = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';

/** Makes the check from the sources of its expressions. */
export function createTopicCheck({ hint: loose, whole, reach }: TopicPatterns): TopicCheck {
  const hint = new RegExp(loose.replaceAll('~', UNSEEN), 'i');
  let strict: RegExp | undefined;
  return {
    hint,
    reach,
    names: (text) => {
      // Made when first needed: most pages never get so far.
      strict ??= new RegExp(whole);
      return strict.test(text);
    },
  };
}
