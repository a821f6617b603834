import { readFileSync } from 'node:fs';
import type { Site } from './site.ts';

/** Preact's own modules by the names they are imported by; `debug` makes it say where a page is not as it rendered it. */
const MODULES: Readonly<Record<string, string>> = {
  preact: 'dist/preact.mjs',
  'preact/hooks': 'hooks/dist/hooks.mjs',
  'preact/debug': 'debug/dist/debug.mjs',
  'preact/devtools': 'devtools/dist/devtools.mjs',
};

/** A story whose text, list and counter the framework keeps. */
const APP = `
import 'preact/debug';
import { h, hydrate } from 'preact';
import { useState } from 'preact/hooks';
const OLD = ['DeepSeek said its app is free.', 'The ferry runs every hour.'];
const NEW = ['DeepSeek limits registrations after an attack.', 'DeepSeek was founded in 2023.', 'The ferry runs again.'];
function Story() {
  const [lines, show] = useState(OLD);
  const [reads, count] = useState(0);
  const [words, say] = useState('shook the market');
  return h('article', { class: 'story' },
    h('h1', null, 'Chip shares slide as DeepSeek app climbs'),
    h('p', { id: 'lead' }, 'DeepSeek ', h('b', null, words), ' on Monday, read ' + reads + ' times.'),
    h('ul', null, lines.map((line) => h('li', { key: line }, line))),
    h('button', { id: 'count', onClick: () => count(reads + 1) }, 'Read'),
    h('button', { id: 'say', onClick: () => say('calmed the market') }, 'Correct'),
    h('button', { id: 'more', onClick: () => show(NEW) }, 'More'));
}
globalThis.start = () => {
  hydrate(h(Story), document.getElementById('root'));
  globalThis.hydrated = true;
};
if (!location.search.includes('late')) globalThis.start();
`;

/** What the server sends: word for word what Preact makes of the story, or the page counts a mutation as it hydrates. */
const RENDERED =
  '<article class="story"><h1>Chip shares slide as DeepSeek app climbs</h1>' +
  '<p id="lead">DeepSeek <b>shook the market</b> on Monday, read 0 times.</p>' +
  '<ul><li>DeepSeek said its app is free.</li><li>The ferry runs every hour.</li></ul>' +
  '<button id="count">Read</button><button id="say">Correct</button><button id="more">More</button></article>';

/** Runs in the page before anything else: keeps every change of the document, in words. */
const WATCH = `
globalThis.changes = [];
new MutationObserver((records) => {
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    const words = (nodes) => [...nodes].map((node) => node.outerHTML ?? node.data).join('|');
    changes.push([type, target.nodeName, attributeName, words(removedNodes), words(addedNodes)].join(' '));
  }
}).observe(document.getElementById('root'), { childList: true, attributes: true, characterData: true, subtree: true });
`;

/** Serves a page that Preact hydrates: at once, or with `?late` when the page's own `start()` is called. */
export function putHydratedPage(site: Site): string {
  const type = 'text/javascript; charset=utf-8';
  const imports: Record<string, string> = {};
  for (const [name, file] of Object.entries(MODULES)) {
    imports[name] = `/modules/${file}`;
    site.pages.set(`/modules/${file}`, { body: readFileSync(`node_modules/preact/${file}`, 'utf8'), type });
  }
  site.pages.set('/modules/app.mjs', { body: APP, type });
  return site.put(
    '/hydrated',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hydrated</title><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports })}</script></head><body><div id="root">${RENDERED}</div>
<script>${WATCH}</script><script type="module" src="/modules/app.mjs"></script></body></html>`,
  );
}
