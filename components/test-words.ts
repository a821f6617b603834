import { createWords, type Words } from '../lib/core/view/words.ts';
import english from '../locales/en.json';

type Node = string | { readonly [key: string]: Node };

function nodeAt(key: string): Node {
  let node: Node = english;
  for (const part of key.split('.')) {
    const next: Node | undefined = typeof node === 'string' ? undefined : node[part];
    if (next === undefined) throw new Error(`No message ${key}`);
    node = next;
  }
  return node;
}

/** English words for component tests, straight from the messages file; a key that is not there throws. */
export function testWords(): Words {
  return createWords('en-GB', (key, count, counted, fill) => {
    const node = nodeAt(key);
    const form = typeof node === 'string' ? node : node[count === 1 ? '1' : 'n'];
    if (typeof form !== 'string') throw new Error(`${key} is a group of messages`);
    const filled = form.replaceAll('$1', counted).replaceAll('$$', '$');
    return filled.replace(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole);
  });
}
