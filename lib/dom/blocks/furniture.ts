import type { SafeNode } from '../safe-node.ts';

/** Names that sites give to boxes of links beside the text ("Most read", "Related"), as words of class, id or label. */
const BOX =
  /(?:^|[\s_-])(?:most-?(?:read|popular|viewed)|trending|related|recommend\w*|popular|breadcrumbs?|share|social|newsletter|subscribe|promos?|sponsored|ads?|toc|tags?|nav(?:bar|igation)?|menu|pagination)(?:$|[\s_-])/i;
const CONSENT = /(?:^|[\s_-])(?:cookies?|consent|gdpr)(?:$|[\s_-])/i;
const CONTAINERS = new Set(['ul', 'ol', 'aside', 'section', 'div', 'header', 'dl', 'table']);
/** Longer boxes are text, whatever they are called. */
const BOX_LIMIT = 6000;

/** Who wrote it, when, and whose photo it is: no statement of the page. */
const CREDIT = /(?:^|[\s_-])(?:byline|author|dateline|timestamp|credit|copyright)s?(?:$|[\s_-])/i;
const CREDIT_LIMIT = 120;

function isCredit(element: Element, dom: SafeNode): boolean {
  const label = dom.attribute(element, 'class') ?? '';
  return CREDIT.test(label) && dom.text(element).trim().length < CREDIT_LIMIT;
}

function linkedShare(element: Element, length: number, dom: SafeNode): number {
  let linked = 0;
  for (const link of dom.descendants(element, 'a')) linked += dom.text(link).trim().length;
  return length === 0 ? 0 : linked / length;
}

function visibleLength(text: string): number {
  return text.replace(/\s+/g, ' ').trim().length;
}

/** A list of links: at least three items, nearly all of its text linked. */
function isLinkList(element: Element, dom: SafeNode): boolean {
  if (dom.children(element).length < 3) return false;
  const text = dom.text(element);
  return text.length < BOX_LIMIT * 2 && linkedShare(element, visibleLength(text), dom) > 0.8;
}

/**
 * Whether a container is furniture: a list of links, a box that is named as such and mostly linked, or one of consent.
 * A box is judged by name and content together, so that a story in a `related-content` wrapper is read.
 */
export function isFurniture(element: Element, dom: SafeNode): boolean {
  const name = dom.name(element);
  if (isCredit(element, dom)) return true;
  if (!CONTAINERS.has(name)) return false;
  if ((name === 'ul' || name === 'ol') && isLinkList(element, dom)) return true;
  const label = ['class', 'id', 'aria-label', 'data-testid'].map((key) => dom.attribute(element, key) ?? '').join(' ');
  const consent = CONSENT.test(label);
  if (name !== 'aside' && !consent && !BOX.test(label)) return false;
  const text = dom.text(element);
  if (text.length > BOX_LIMIT * 3) return false;
  const length = visibleLength(text);
  return length < BOX_LIMIT && (consent || linkedShare(element, length, dom) > 0.5);
}
