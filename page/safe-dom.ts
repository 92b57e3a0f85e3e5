/** Reads of the DOM that a page cannot bend. */
export interface SafeDom {
  readonly body: () => Element | null;
  readonly walk: (root: Node) => TreeWalker;
  readonly isElement: (node: Node) => node is Element;
  /** The local name in lower case, `p`. */
  readonly tag: (element: Element) => string;
  readonly hasAttributes: (element: Element) => boolean;
  readonly text: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  /** All elements matching a selector, in document order; reaches into forms too. */
  readonly all: (selector: string) => Element[];
  /** False when the page's styles hide the element; true as well where there is no layout to ask. */
  readonly isVisible: (element: Element) => boolean;
}

const SHOW_ELEMENT_AND_TEXT = 1 + 4;

/**
 * The reads for one document, which must be shown in a window. A `<form>` answers with its own fields to any property name (`<input name="parentNode">`),
 * in Chromium even to a content script, so every read goes through the prototype's own getter or method.
 */
export function createSafeDom(document: Document): SafeDom {
  const view = document.defaultView as Window & typeof globalThis;
  const getter = (prototype: object, name: string): ((this: unknown) => unknown) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: unknown) => unknown;
  const nodeType = getter(view.Node.prototype, 'nodeType');
  const localName = getter(view.Element.prototype, 'localName');
  const textContent = getter(view.Node.prototype, 'textContent');
  const body = getter(view.Document.prototype, 'body');
  const { getAttribute, hasAttributes } = view.Element.prototype;
  const checkVisibility = view.Element.prototype.checkVisibility as Element['checkVisibility'] | undefined;
  const { createTreeWalker, querySelectorAll } = view.Document.prototype;
  return {
    body: () => body.call(document) as Element | null,
    walk: (root) => createTreeWalker.call(document, root, SHOW_ELEMENT_AND_TEXT),
    isElement: (node): node is Element => nodeType.call(node) === 1,
    tag: (element) => (localName.call(element) as string).toLowerCase(),
    hasAttributes: (element) => hasAttributes.call(element),
    text: (element) => textContent.call(element) as string,
    attribute: (element, name) => getAttribute.call(element, name),
    all: (selector) => Array.from(querySelectorAll.call(document, selector)),
    isVisible: (element) => !checkVisibility || checkVisibility.call(element, { visibilityProperty: true }),
  };
}
