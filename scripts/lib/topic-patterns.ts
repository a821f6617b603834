import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { compileTopics, type TopicLexicon } from '../../lib/app/topic-patterns.ts';

const QUERY = '?patterns';

/** Gives `lexicons.json?patterns` as the expressions that find the lexicons' names, so that pages need not build them. */
export function topicPatterns(): Plugin {
  return {
    name: 'collate:topic-patterns',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(`/public/packs/lexicons.json${QUERY}`)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const lexicons = JSON.parse(await readFile(file, 'utf8')) as TopicLexicon[];
      return { code: `export default ${JSON.stringify(compileTopics(lexicons))}`, moduleType: 'js' };
    },
  };
}
