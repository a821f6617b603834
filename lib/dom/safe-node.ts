/** The DOM's own getters, taken from the prototypes: a page can hide an instance's (`<form><input name="parentNode">`), not these. */
export interface SafeNode {
  readonly type: (node: Node) => number;
  readonly parent: (node: Node) => Node | null;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly text: (node: Node) => string;
  readonly root: (node: Node) => Node;
  readonly hasChildren: (node: Node) => boolean;
  /** Local name, in lower case for HTML. */
  readonly name: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly descendants: (element: Element, name: string) => HTMLCollectionOf<Element>;
  readonly children: (element: Element) => HTMLCollection;
  readonly openShadowRoot: (element: Element) => ShadowRoot | null;
}

/** The part of a window that the getters are taken from; jsdom's windows have it too. */
export interface NodePrototypes {
  readonly Node: { readonly prototype: Node };
  readonly Element: { readonly prototype: Element };
}

function getterOf<Target extends object, Value>(prototype: Target, name: string): (target: Target) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new TypeError(`no getter ${name}`);
  return (target) => get.call(target) as Value;
}

/** Takes the getters from a window. In a content script that is its own, which the page's changes of prototypes do not reach. */
export function safeNodeOf({ Node, Element }: NodePrototypes): SafeNode {
  const { getAttribute, getElementsByTagName } = Element.prototype;
  const { getRootNode, hasChildNodes } = Node.prototype;
  return {
    type: getterOf(Node.prototype, 'nodeType'),
    parent: getterOf(Node.prototype, 'parentNode'),
    firstChild: getterOf(Node.prototype, 'firstChild'),
    nextSibling: getterOf(Node.prototype, 'nextSibling'),
    text: getterOf<Node, string>(Node.prototype, 'textContent'),
    root: (node) => getRootNode.call(node),
    hasChildren: (node) => hasChildNodes.call(node),
    name: getterOf(Element.prototype, 'localName'),
    attribute: (element, name) => getAttribute.call(element, name),
    descendants: (element, name) => getElementsByTagName.call(element, name),
    children: getterOf(Element.prototype, 'children'),
    openShadowRoot: getterOf(Element.prototype, 'shadowRoot'),
  };
}

/** The getters for a node's document, from its window where it has one (jsdom), else from this realm. */
export function safeNodeFor(node: Node): SafeNode {
  const document = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  const view = document?.defaultView as (Window & NodePrototypes) | null | undefined;
  return safeNodeOf(view ?? (globalThis as unknown as NodePrototypes));
}
