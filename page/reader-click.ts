import { createSafeDom } from './safe-dom.ts';

const INTERACTIVE_TAG = /^(?:a|button|input|select|textarea|label|summary|video|audio)$/;
const INTERACTIVE_ROLE = /^(?:button|link|checkbox|menuitem|option|radio|switch|tab|textbox)$/;

/**
 * Whether a click is the reader's own, on plain text and meant for nothing else: made by the browser and not by the
 * page's script, with the main button alone, not the end of a selection, and not on anything that has its own use of it.
 */
export function isPlainClick(document: Document, event: MouseEvent): boolean {
  if (!event.isTrusted || event.button !== 0) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  const dom = createSafeDom(document);
  for (const target of event.composedPath()) {
    if (target === document) break;
    if (!dom.isElement(target as Node)) continue;
    const element = target as Element;
    if (INTERACTIVE_TAG.test(dom.tag(element))) return false;
    if (INTERACTIVE_ROLE.test(dom.attribute(element, 'role') ?? '')) return false;
    const editable = dom.attribute(element, 'contenteditable');
    if (editable !== null && editable !== 'false') return false;
  }
  return true;
}
