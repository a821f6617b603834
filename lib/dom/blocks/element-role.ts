import type { SafeNode } from '../safe-node.ts';

/**
 * What an element is to the reader of a page's text. `skip`: nothing to read; `part`: `<br>`, `<hr>`; `cell`: a table
 * cell, parted from its row's others; `pre`: blank lines part paragraphs; `unsure`: its style decides.
 */
export type ElementRole = 'skip' | 'part' | 'block' | 'cell' | 'pre' | 'slot' | 'inline' | 'unsure';

const roles = new Map<string, ElementRole>();
for (const [role, names] of [
  // Scripts, forms and controls, media with fallback text, and furniture of the page.
  [
    'skip',
    'script style noscript template head nav menu form button select input textarea option datalist output label fieldset ' +
      'iframe object embed video audio canvas svg math picture progress meter',
  ],
  ['part', 'br hr'],
  ['cell', 'td th'],
  ['pre', 'pre'],
  ['slot', 'slot'],
  [
    'block',
    'html body address article aside blockquote center dd details dialog div dl dt figcaption figure footer ' +
      'h1 h2 h3 h4 h5 h6 header hgroup li main ol p search section summary ' +
      'table caption thead tbody tfoot tr ul',
  ],
  [
    'inline',
    'abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small strong sub ' +
      'sup time tt u var wbr',
  ],
] as const) {
  for (const name of names.split(' ')) roles.set(name, role);
}

/** ARIA roles of navigation, controls and text that people type. */
const SKIPPED_ARIA = new Set([
  ...['navigation', 'menu', 'menubar', 'toolbar', 'tablist', 'search', 'form', 'textbox', 'searchbox', 'combobox'],
  ...['button', 'listbox', 'slider', 'spinbutton', 'contentinfo'],
]);

/** Elements that wrap whole forms around pages (old ASP sites), so that a form with paragraphs is read, controls are not. */
function isPageForm(element: Element, dom: SafeNode): boolean {
  return dom.descendants(element, 'p').length > 2 || dom.descendants(element, 'article').length > 0;
}

/** Hidden from screen readers, and no more than decoration or a duplicate: while a dialog is open, sites hide the whole page so. */
function isHiddenDuplicate(element: Element, dom: SafeNode): boolean {
  if (dom.attribute(element, 'aria-hidden') !== 'true') return false;
  return !['p', 'article', 'main'].some(
    (name) => dom.name(element) === name || dom.descendants(element, name).length > 0,
  );
}

const BRACKETED = /^(\[[^\]]{1,40}\][\s,]*)+$/;
const LINKED_MARK = /^(?:\d{1,3}|[a-z*†])$/;

/** Points to a note ("[1]", "[citation needed]", a linked number): no word of its sentence. Powers and ordinals are. */
function isNoteMark(element: Element, dom: SafeNode): boolean {
  const text = dom.text(element).trim();

  const parent = dom.parent(element);
  const inLink = parent !== null && dom.type(parent) === 1 && dom.name(parent as Element) === 'a';
  return BRACKETED.test(text) || (LINKED_MARK.test(text) && (inLink || dom.descendants(element, 'a').length > 0));
}

/** Whether people type into an element: its text is theirs, not the page's. */
export function isEditable(element: Element, dom: SafeNode): boolean {
  const editable = dom.attribute(element, 'contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** A page's own foot, in contrast to an article's. */
function isPageFooter(element: Element, dom: SafeNode): boolean {
  for (let up = dom.parent(element); up !== null && dom.type(up) === 1; up = dom.parent(up)) {
    if (/^(?:article|main|section|blockquote|figure)$/.test(dom.name(up as Element))) return false;
  }
  return true;
}

/** What an element is, by its name and attributes alone. */
export function roleOf(element: Element, dom: SafeNode): ElementRole {
  const name = dom.name(element);
  const role = roles.get(name) ?? 'unsure';
  if (role === 'skip') return name === 'form' && isPageForm(element, dom) ? 'block' : 'skip';
  if (role === 'part' || role === 'slot') return role;
  const aria = dom.attribute(element, 'role');
  if (aria !== null && SKIPPED_ARIA.has(aria)) return 'skip';
  if (isEditable(element, dom) || isHiddenDuplicate(element, dom)) return 'skip';
  if (name === 'sup' && isNoteMark(element, dom)) return 'skip';
  if (name === 'footer' && isPageFooter(element, dom)) return 'skip';
  return role;
}
