import type { Topic } from '../core/topic.ts';

export type { Article, Claim, LexiconEntry } from '../core/topic.ts';

/** What the surfaces show of a pack (`public/packs/<id>.json`): everything but what only the matcher needs. */
export type PackContent = Topic;
