import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SurfaceView } from '../../lib/core/view/surface.ts';
import { testWords } from '../test-words.ts';
import { WordsProvider } from '../words.ts';
import { Found } from './Found.tsx';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function told(counts: SurfaceView['counts']): string | null {
  render(
    <WordsProvider value={testWords()}>
      <Found counts={counts} topic="Kestrel" />
    </WordsProvider>,
    root,
  );
  return root.textContent;
}

describe('what was found', () => {
  it('is told with the badge’s number, and by relation', () => {
    expect(told({ all: 4, spotted: 4, agrees: 1, differs: 2, related: 0, about: 1 })).toBe(
      '4 sentences about Kestrel: 2 differ, 1 agrees, 1 not in the references',
    );
  });

  it('tells sentences apart that only speak of a matter of the references', () => {
    expect(told({ all: 4, spotted: 3, agrees: 4, differs: 0, related: 0, about: 0 })).toBe(
      '3 sentences about Kestrel and 1 more on the same matters: 4 agree',
    );
  });
});
