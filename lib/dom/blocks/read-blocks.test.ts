import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { offsetIn, positionsOf } from './block.ts';
import { readBlocks } from './read-blocks.ts';
import { isInline, isVisible } from './visibility.ts';

const page = document.createElement('div');
document.body.append(page);
afterEach(() => page.replaceChildren());

function texts(html: string): string[] {
  page.innerHTML = html;
  return readBlocks(page, { isVisible, isInline, shadowRootOf: (e) => e.shadowRoot }).map(({ text }) => text);
}

describe('reading blocks', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
    ['markup inside a word', '<p>Deep<b>Se</b>ek <a href="#">is</a> here.</p>', ['DeepSeek is here.']],
    ['folded white space', '<p>  One \n\t two&nbsp;&nbsp;three </p>', ['One two three']],
    ['two line breaks', '<div>One.<br><br>Two.<br>Three.</div>', ['One.', 'Two. Three.']],
    ['line breaks with space between', '<div>One.<br> \n <br>Two.</div>', ['One.', 'Two.']],
    ['a line break between spaces', '<p>One <br> two</p>', ['One two']],
    ['soft hyphens', '<p>Deep&shy;Seek and zero&#8203;width, mark&lrm;ed</p>', ['DeepSeek and zerowidth, marked']],
    ['a joiner in a word', '<p>Deep&zwnj;Seek, 👩&zwj;💻</p>', ['DeepSeek, 👩\u200d💻']],
    ['decomposed letters', '<p>Xia\u0300oho\u0302ng</p>', ['Xi\u00e0oh\u00f4ng']],
    ['a list with a lead-in', '<p>It says:</p><ul><li>one</li><li>two</li></ul>', ['It says:', 'one', 'two']],
    [
      'a table',
      '<table><tr><th>Cost</th><td> $6m </td></tr><tr><td>Chips<td>2,000</table>',
      ['Cost; $6m', 'Chips; 2,000'],
    ],
    ['a table for layout', '<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>', ['One.', 'Two.']],
    ['captions', '<figure><img alt="x"><figcaption>A chip.</figcaption></figure>After', ['A chip.', 'After']],
    [
      'marks of notes',
      '<p>One.<sup><a href="#n1">[1]</a></sup> Two<sup>[a][2]</sup>,<sup><a href="#n3">3</a></sup> <a href="#n4"><sup>4</sup></a>three<sup>[citation needed]</sup>.',
      ['One. Two, three.'],
    ],
    [
      'powers, ordinals and raised words',
      '<p>10<sup>25</sup> on the 2<sup>nd</sup> <a>CO<sup>2+</sup></a>.',
      ['1025 on the 2nd CO2+.'],
    ],
    ['text beside blocks', 'Before<div>In</div>after', ['Before', 'In', 'after']],
    ['navigation', '<nav><p>DeepSeek</p></nav><p role="navigation">x</p>Text', ['Text']],
    ['a link list', '<ul><li><a>One</a><li><a>Two</a><li><a>Three</a></ul><p>Text', ['Text']],
    ['most read', '<div class="most-read"><h3><a>DeepSeek tops charts</a></h3></div><p>Text', ['Text']],
    ['a story in a wrapper named like a box', '<div class="related-content"><p>Long story</p></div>', ['Long story']],
    ['a control in a sentence', '<p>One <button>Share</button>two</p>', ['One two']],
    ['forms', '<form><label>DeepSeek</label><input value="x"></form><p>Text', ['Text']],
    [
      'what is typed',
      '<div contenteditable>DeepSeek</div><textarea>DeepSeek</textarea><p role="textbox">x</p>A',
      ['A'],
    ],
    ['scripts', '<p>One <script>var DeepSeek</script><style>p{}</style><noscript>x</noscript>two</p>', ['One two']],
    ['hidden text', '<p hidden>a</p><p style="display:none">b</p><p style="visibility:hidden">c</p>d', ['d']],
    ['closed details', '<details><summary>More</summary><p>Hidden</p></details>', ['More']],
    ['open details', '<details open><summary>More</summary><p>Seen</p></details>', ['More', 'Seen']],
    ['off-screen text', '<p>A<span style="position:absolute;left:-9999px">hidden</span>B</p>', ['AB']],
    [
      'a pixel of text',
      '<p>A<span style="position:absolute;width:1px;height:1px;overflow:hidden">hid</span>B</p>',
      ['AB'],
    ],
    ['a duplicate hidden from readers', '<p>A <span aria-hidden="true">copy</span>B</p>', ['A B']],
    ['a page hidden behind a dialog', '<div aria-hidden="true"><p>Story</p></div>', ['Story']],
    ['blocks made of spans', '<div><span style="display:block">One</span><span>Two</span></div>', ['One', 'Two']],
    ['preformatted mail', '<pre>One\nline.\n\nTwo.</pre>', ['One line.', 'Two.']],
    ['a page in a form', '<form><p>One<p>Two<p>Three</form>', ['One', 'Two', 'Three']],
    [
      'a clobbered form',
      '<form><input name="parentNode"><input name="firstChild"><p>1<p>2<p>3</form>',
      ['1', '2', '3'],
    ],
    [
      'a form clobbered where it hurts',
      '<form><input name="nodeType"><input name="localName"><input name="getAttribute"><input name="textContent"><p>1<p>2<p>3</form>',
      ['1', '2', '3'],
    ],
    ['an article’s footer', '<article><footer>By us</footer></article><footer>About</footer>', ['By us']],
  ])('%s', (_, html, expected) => expect(texts(html)).toEqual(expected));

  it('reads a shadow root in place of its host’s children, and what is slotted into it', () => {
    page.innerHTML = '<div id="host"><p>Slotted</p></div>';
    const root = page.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Shadow</p><slot></slot><p>End</p>';
    const blocks = readBlocks(page, { isVisible, isInline, shadowRootOf: (e) => e.shadowRoot });
    expect(blocks.map(({ text }) => text)).toEqual(['Shadow', 'Slotted', 'End']);
  });

  it('cuts endless text at white space', () => {
    const blocks = texts(`<p>${'word '.repeat(20_000)}</p>`);
    expect(blocks.length).toBeGreaterThan(9);
    expect(blocks.every((text) => text.length <= 10_000 && text.endsWith('word') && text.startsWith('word'))).toBe(
      true,
    );
  });
});

const PIECES = [
  'a',
  'Z',
  ' ',
  '  ',
  '\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u200f',
  '\u202b',
  'e\u0301',
  '\u0301',
  'ѕ',
];
const ODD_PIECES = [
  ...PIECES,
  '😀',
  '\ud83d',
  '\ude00',
  '深',
  'ش',
  '한',
  '\u1112\u1161',
  '\u3000',
  '.',
  '"',
  'ﬁ',
  '\u2028',
];

/** What a reader of the source would take a slice to say. */
function seen(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u061c\u200c\u200d]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

describe('offsets', () => {
  it('map any slice of a block back to the source that says the same', () => {
    const nodes = fc.array(fc.array(fc.constantFrom(...ODD_PIECES), { maxLength: 8 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(nodes, fc.nat(), fc.nat(), (parts, a, b) => {
        page.replaceChildren(...parts.map((part, i) => (i % 2 === 0 ? part.join('') : wrap(part.join('')))));
        const [block] = readBlocks(page, { isVisible: () => true, isInline: () => true });
        if (block === undefined) return;
        const ends = [a % block.text.length, b % (block.text.length + 1)].sort((x, y) => x - y);
        const [start, end] = [wholeLetter(block.text, ends[0] ?? 0, -1), wholeLetter(block.text, ends[1] ?? 0, 1)];
        const slice = block.text.slice(start, end);
        const at = positionsOf(block, start, end);
        if (at === null) {
          expect(slice.trim()).toBe('');
          return;
        }
        const range = document.createRange();
        range.setStart(at.start.node, at.start.offset);
        range.setEnd(at.end.node, at.end.offset);
        expect(seen(range.toString())).toBe(seen(slice));
        expect(offsetIn(block, at.start.node, at.start.offset)).toBeLessThanOrEqual(start);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** Moves an offset out of the middle of a letter: nobody selects an accent without its letter. */
function wholeLetter(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (/^[\u0300-\u036f\u1160-\u11ff]/.test(text.slice(at, at + 1)) && at > 0) at += step;
  return at;
}

function wrap(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}
