import type { ConceptLexicon } from '../language/concepts.ts';
import type { Topic } from '../topic.ts';
import type { Matcher } from './matcher.ts';
import type { PackIndex } from './matcher-data.ts';
import { createPlainMatcher } from './plain-matcher.ts';
import { createTaughtMatcher } from './taught-matcher.ts';

/**
 * The matcher for a pack, by what it was built with. The extension, whose one pack is a taught one, makes that matcher itself
 * and is spared the tables of the other.
 */
export function createMatcher(topic: Topic, index: PackIndex, english: ConceptLexicon): Matcher {
  return index.kind === 'taught'
    ? createTaughtMatcher(topic, index, english)
    : createPlainMatcher(topic, index, english);
}
